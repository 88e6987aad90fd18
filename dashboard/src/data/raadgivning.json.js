import {skriv} from "../../sporg.js";

await skriv(`
  SELECT kommune_kode, type, enhed_kode, coalesce(enhed, 'I alt') AS enhed, aar, er_afsluttet,
    henvendelser, forloeb_startet, forloeb_afsluttet, alder_0_12, alder_i_alt, andel_0_12,
    nedre95, oevre95, status
  FROM udsatte_bi.raadgivning_aarsstatus
  ORDER BY kommune_kode, type, aar, enhed_kode NULLS FIRST`);
