import {skriv} from "../../sporg.js";

await skriv(`
  SELECT indikator, indikator_navn, maal, maal_tekst, art, enhed_tekst, definition, taeller_tekst,
    naevner_tekst, kohorte, proveniens
  FROM udsatte_bi.dim_indikator
  ORDER BY raekkefoelge, indikator`);
