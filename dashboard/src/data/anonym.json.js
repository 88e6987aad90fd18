import {skriv} from "../../sporg.js";

await skriv(`
  SELECT kommune_kode, enhed_kode, enhed, aar, er_afsluttet, henvendelser, forloeb_startet,
    forloeb_afsluttet, samtaler, gruppeforloeb, soeskende, fra_enheden_andel, nedre95, oevre95,
    status
  FROM udsatte_bi.anonym_raadgivning
  ORDER BY enhed_kode, aar`);
