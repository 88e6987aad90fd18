import {el} from "./dom.js";
import {SKJULT, INGEN, VURDERING, MAALTAL} from "./format.js";

// A real table: caption, row and column headings, scrolled by keyboard when it
// is wider than the screen. A column is {navn, vis(row), tal, note}; the first
// one holds the row's heading.
export function tabel(titel, kolonner, raekker) {
  if (raekker.length === 0) return el("p", {class: "tom"}, `${titel}: ${INGEN}.`);
  return el(
    "div",
    {class: "rul", role: "region", tabindex: "0", "aria-label": titel},
    el(
      "table",
      {},
      el("caption", {}, titel),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          kolonner.map((k) => el("th", {scope: "col", class: k.tal ? "tal" : null}, k.navn))
        )
      ),
      el(
        "tbody",
        {},
        raekker.map((r) =>
          el(
            "tr",
            {},
            kolonner.map((k, i) =>
              el(i ? "td" : "th", {scope: i ? null : "row", class: k.tal ? "tal" : null}, k.vis(r))
            )
          )
        )
      )
    )
  );
}

// A number of the publication. Its place in the database goes with it, so that
// a test can ask the database for the same number.
export function celle(visning, noegle, kolonne, status, tekst) {
  const skjult = status === "skjult" && !tekst;
  return el(
    "span",
    {
      class: skjult ? "skjult" : tekst ? null : "tom",
      "data-celle": [visning, noegle.map((x) => x ?? "").join("|"), kolonne].join(":"),
      "data-status": status
    },
    skjult ? SKJULT : tekst || INGEN
  );
}

export function vurdering(kode, status) {
  if (status !== "vis" || kode == null) return "";
  const v = VURDERING[kode];
  return el(
    "span",
    {class: `vurdering ${kode}`},
    el("span", {"aria-hidden": "true"}, `${v.tegn} `),
    v.tekst
  );
}

export const maaltal = (kode, tekst) => (tekst ? `${tekst}${MAALTAL[kode] ? ` (${MAALTAL[kode]})` : ""}` : "");
