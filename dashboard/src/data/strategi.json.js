import {skriv} from "../../sporg.js";

await skriv(`
  SELECT o.fokusomraade_nr, o.fokusomraade_navn, o.maal, o.maal_tekst, o.indikator,
    o.indikator_navn, o.aar, o.kommune_kode, o.kommune, o.er_afsluttet, o.vaerdi, o.enhed_tekst,
    o.forrige, o.vurdering, o.maaltal, o.maalopfyldelse, o.tendens_tekst, o.nedre95, o.oevre95,
    o.daekning, o.status, o.tekst, d.art, d.raekkefoelge
  FROM udsatte_bi.strategi_overblik o
    JOIN udsatte_bi.dim_indikator d ON d.indikator = o.indikator
  WHERE o.aar > (SELECT max(extract(year FROM u.til)) - 10 FROM udsatte_bi.udgivelser u
    WHERE u.status = 'gaeldende' AND u.navn IS NULL)
  ORDER BY o.fokusomraade_nr, o.maal, d.raekkefoelge, o.aar, o.kommune_kode`);
