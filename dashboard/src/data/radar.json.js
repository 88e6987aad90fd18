import {skriv} from "../../sporg.js";

await skriv(`
  SELECT r.kommune_kode, e.kommune, r.enhed_kode, r.enhed, r.aar, r.katalog_kode, r.rolle, r.nr,
    r.dimension_navn, r.gruppe, r.antal, r.foerste_gennemsnit, r.seneste_gennemsnit, r.forandring,
    r.nedre95, r.oevre95, r.fremgang, r.uaendret, r.tilbagegang, r.status
  FROM udsatte_bi.kompas_radar r
    LEFT JOIN (SELECT DISTINCT kommune_kode, kommune FROM udsatte_bi.dim_enhed) e
      ON e.kommune_kode = r.kommune_kode
  ORDER BY r.kommune_kode, r.enhed NULLS FIRST, r.aar, r.katalog_kode, r.rolle, r.nr`);
