import {el} from "./dom.js";

// A labelled drop-down list for view(): muligheder is [[value, text], ...].
export function vaelger(navn, muligheder, valgt) {
  const liste = el(
    "select",
    {},
    muligheder.map(([v, tekst], i) =>
      el("option", {value: i, selected: v === valgt}, tekst)
    )
  );
  const felt = el("label", {class: "vaelger", hidden: muligheder.length < 2}, el("span", {}, navn), liste);
  Object.defineProperty(felt, "value", {get: () => muligheder[liste.value]?.[0]});
  liste.addEventListener("input", (e) => {
    e.stopPropagation();
    felt.dispatchEvent(new Event("input", {bubbles: true}));
  });
  return felt;
}

const faldende = (a, b) => b - a;

// The years of some rows that have numbers, and the last of them that is closed.
export function aarene(alle) {
  const raekker = alle.filter((r) => r.status !== "ingen");
  const aar = [...new Set(raekker.map((r) => r.aar))].sort(faldende);
  const sidste = raekker
    .filter((r) => r.er_afsluttet !== false)
    .map((r) => r.aar)
    .sort(faldende)[0];
  return [aar.map((a) => [a, String(a)]), sidste ?? aar[0]];
}

// The municipalities of some rows; the country, where it is given, comes last.
export function stederne(raekker) {
  const steder = new Map(raekker.map((r) => [r.kommune_kode, r.kommune ?? "Hele landet"]));
  return [...steder].sort((a, b) => (a[0] ?? 9999) - (b[0] ?? 9999));
}
