// The indicators of one focus area, or of none ("oevrige"), in the last ten
// years: years in total and by unit, and quarters in total. What is the same for
// all rows of an indicator is in katalog.json.
import {parseArgs} from "node:util";
import {skriv} from "../../sporg.js";

const {omraade} = parseArgs({options: {omraade: {type: "string"}}}).values;

await skriv(
  `SELECT m.indikator, m.periode_type, m.aar, m.kvartal, m.periode_start::text AS periode_start,
     m.er_afsluttet, m.kommune_kode, m.kommune, m.enhed_kode, m.enhed, m.taeller, m.naevner,
     m.vaerdi, m.nedre95, m.oevre95, m.maaltal, m.vurdering, m.maalopfyldelse, m.status
   FROM udsatte_bi.maal_alle m
     JOIN udsatte_bi.dim_indikator d ON d.indikator = m.indikator
   WHERE d.fokusomraade_nr IS NOT DISTINCT FROM $1
     AND (m.periode_type = 'aar' OR m.enhed_kode IS NULL)
     AND m.aar > (SELECT max(extract(year FROM u.til)) - 10 FROM udsatte_bi.udgivelser u
       WHERE u.status = 'gaeldende' AND u.navn IS NULL)
   ORDER BY d.raekkefoelge, m.indikator, m.periode_type, m.periode_start, m.kommune_kode,
     m.enhed NULLS FIRST`,
  [omraade === "oevrige" ? null : Number(omraade)]
);
