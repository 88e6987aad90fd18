import {skriv} from "../../sporg.js";

await skriv(`
  SELECT kommune_kode, NULL AS enhed_kode, 'Hele kommunen' AS enhed, aar, katalog_kode, rolle,
    antal, par, fremgang, uaendret, fastholdt, tilbagegang, blandet, fremgang_andel, nedre95,
    oevre95, status
  FROM udsatte_bi.kompas_omraade
  UNION ALL
  SELECT kommune_kode, enhed_kode, enhed, aar, katalog_kode, rolle, antal, par, fremgang,
    uaendret, fastholdt, tilbagegang, blandet, fremgang_andel, nedre95, oevre95, status
  FROM udsatte_bi.kompas_enhed
  ORDER BY kommune_kode, aar, rolle, enhed_kode NULLS FIRST`);
