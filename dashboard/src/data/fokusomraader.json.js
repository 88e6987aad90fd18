import {skriv} from "../../sporg.js";

await skriv(`
  SELECT fokusomraade_nr, fokusomraade_navn, aar, kommune_kode, kommune, er_afsluttet,
    indikatorer, bedre, uaendret, daarligere, ukendt, med_maaltal, naaet_antal
  FROM udsatte_bi.fokusomraade_overblik
  ORDER BY fokusomraade_nr, aar, kommune_kode`);
