import {enheder, tidsserie} from "./diagram.js";
import {el} from "./dom.js";
import {interval, tal, vaerdi} from "./format.js";
import {celle, maaltal, tabel, vurdering} from "./tabel.js";

const noegle = (r) => [r.indikator, r.periode_type, r.periode_start, r.kommune_kode, r.enhed_kode];
const vaerdicelle = (r) => celle("maal_alle", noegle(r), "vaerdi", r.status, vaerdi(r.vaerdi, r.art, r.enhed_tekst));
const del = (r, kolonne) =>
  r[kolonne] == null ? "" : celle("maal_alle", noegle(r), kolonne, "vis", tal(r[kolonne], Number.isInteger(r[kolonne]) ? 0 : 1));

const VAERDI = [
  {navn: "Værdi", tal: true, vis: vaerdicelle},
  {navn: "95 % interval", tal: true, vis: (r) => interval(r.nedre95, r.oevre95, r.art)},
  {navn: "Tæller", tal: true, vis: (r) => del(r, "taeller")},
  {navn: "Nævner", tal: true, vis: (r) => del(r, "naevner")}
];
const VURDERING = {navn: "Vurdering", vis: (r) => vurdering(r.vurdering, r.status)};

// One indicator: definition, years in chart and table, units of one year, and
// quarters where kvartaler says so.
export function indikator(raekker, aar, {kvartaler = false} = {}) {
  const r0 = raekker[0];
  const aarene = fraFoerste(raekker.filter((r) => r.periode_type === "aar" && r.enhed_kode == null));
  const kv = fraFoerste(raekker.filter((r) => r.periode_type === "kvartal" && r.enhed_kode == null));
  const enh = raekker.filter((r) => r.periode_type === "aar" && r.enhed_kode != null && r.aar === aar);
  const samlet = aarene.find((r) => r.aar === aar);
  const navn = r0.indikator_navn;
  const kunEnhed = {navn, art: r0.art, enhed: r0.enhed_tekst};
  return el(
    "section",
    {class: "kort", id: r0.indikator},
    el("h3", {}, navn),
    el("p", {class: "under"}, r0.definition),
    samlet?.maaltal != null &&
      el("p", {}, `Måltal i ${aar}: ${maaltal(samlet.maalopfyldelse, vaerdi(samlet.maaltal, r0.art, r0.enhed_tekst))}.`),
    el(
      "div",
      {class: "side"},
      aarene.length > 0 && tidsserie(aarene, {...kunEnhed, maaltal: samlet?.maaltal}),
      tabel(`${navn} pr. år`, [{navn: "År", vis: (r) => String(r.aar)}, ...VAERDI, VURDERING], [...aarene].reverse())
    ),
    enh.length > 0 &&
      folder(`Enhederne i ${aar}`, () =>
        el(
          "div",
          {class: "side"},
          enheder(enh, {...kunEnhed, samlet: samlet?.vaerdi}),
          tabel(`${navn} pr. enhed i ${aar}`, [{navn: "Enhed", vis: (r) => r.enhed}, ...VAERDI, VURDERING], enh)
        )
      ),
    kvartaler &&
      kv.length > 0 &&
      folder("Kvartalerne", () =>
        el(
          "div",
          {class: "side"},
          tidsserie(kv.slice(-12), {...kunEnhed, tid: "kvartal", maaltal: samlet?.maaltal}),
          tabel(`${navn} pr. kvartal`, [{navn: "Kvartal", vis: (r) => `${r.kvartal}. kvartal ${r.aar}`}, ...VAERDI], [...kv].reverse().slice(0, 12))
        )
      ),
    folder("Sådan er det regnet", () => [
      el("p", {}, `Tæller: ${r0.taeller_tekst}.`),
      el("p", {}, `Nævner: ${r0.naevner_tekst}.`)
    ])
  );
}

// Made when it is opened: a page of many indicators stays quick.
function folder(tekst, indhold) {
  let tom = true;
  return el(
    "details",
    {
      ontoggle(e) {
        if (!tom || !e.currentTarget.open) return;
        tom = false;
        e.currentTarget.append(...[indhold()].flat());
      }
    },
    el("summary", {}, tekst)
  );
}

// The rows from the first period on in which anything is registered.
const fraFoerste = (raekker) => {
  const foerst = raekker.findIndex((r) => r.status !== "ingen");
  return foerst < 0 ? [] : raekker.slice(foerst);
};

// The numbers with the texts of their indicator.
export function medKatalog(raekker, katalog) {
  const k = new Map(katalog.map((i) => [i.indikator, i]));
  return raekker.map((r) => ({...k.get(r.indikator), ...r}));
}

// Rows to [key, rows] in the order they come.
export function grupper(raekker, noegle) {
  const g = new Map();
  for (const r of raekker) {
    const k = noegle(r);
    if (!g.has(k)) g.set(k, []);
    g.get(k).push(r);
  }
  return [...g];
}
