import {skriv} from "../../sporg.js";

await skriv(`
  SELECT kommune_kode, enhed_kode, coalesce(enhed, 'Hele kommunen') AS enhed, aar, anledning,
    burde, maalt, daekning, nedre95, oevre95, status
  FROM udsatte_bi.kompas_daekning
  ORDER BY kommune_kode, aar, anledning, enhed_kode NULLS FIRST`);
