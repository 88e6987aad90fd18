// The indicators of one focus area, or of none ("oevrige"): years in total and
// by unit, and quarters in total.
import {parseArgs} from "node:util";
import {skriv} from "../../sporg.js";

const {omraade} = parseArgs({options: {omraade: {type: "string"}}}).values;

await skriv(
  `SELECT m.maal, d.maal_tekst, m.indikator, m.indikator_navn, m.hovedindikator, m.periode_type,
     m.aar, m.kvartal, m.periode_start::text AS periode_start, m.er_afsluttet, m.kommune_kode,
     m.kommune, m.enhed_kode, m.enhed, m.taeller, m.naevner, m.vaerdi, m.nedre95, m.oevre95,
     m.maaltal, m.forrige, m.aendring, m.vurdering, m.maalopfyldelse, m.tendens, m.status,
     m.enhed_tekst, d.art, d.definition, d.taeller_tekst, d.naevner_tekst
   FROM udsatte_bi.maal_alle m
     JOIN udsatte_bi.dim_indikator d ON d.indikator = m.indikator
   WHERE d.fokusomraade_nr IS NOT DISTINCT FROM $1
     AND (m.periode_type = 'aar' OR m.enhed_kode IS NULL)
   ORDER BY d.raekkefoelge, m.indikator, m.periode_type, m.periode_start, m.kommune_kode,
     m.enhed NULLS FIRST`,
  [omraade === "oevrige" ? null : Number(omraade)]
);
