import {skriv} from "../../sporg.js";

await skriv(`
  SELECT kommune_kode, enhed_kode, coalesce(enhed, 'Byen') AS enhed, aar, omraade,
    count(*)::integer AS krav, count(opfyldt)::integer AS besvaret,
    count(*) FILTER (WHERE opfyldt)::integer AS opfyldt
  FROM udsatte_bi.koncept_opfyldelse
  GROUP BY kommune_kode, enhed_kode, enhed, aar, omraade
  ORDER BY kommune_kode, aar, enhed_kode, min(raekkefoelge)`);
