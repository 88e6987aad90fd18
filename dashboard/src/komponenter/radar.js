import {el} from "./dom.js";
import {tal} from "./format.js";

const SERIER = [
  {kolonne: "foerste_gennemsnit", navn: "Første måling", farve: "#8a5a00", streg: "5,4", fyld: 0},
  {kolonne: "seneste_gennemsnit", navn: "Seneste måling", farve: "#1d4f91", streg: null, fyld: 0.15}
];

// Ten dimensions, scored 1 (centre) to 10 (rim). A hidden dimension leaves a
// gap; its number stands in brackets.
export function radar(raekker, titel) {
  const c = 160;
  const r = 120;
  const punkt = (nr, score) => {
    const v = ((nr - 1) / 10) * 2 * Math.PI - Math.PI / 2;
    const l = (r * (score - 1)) / 9;
    return [c + l * Math.cos(v), c + l * Math.sin(v)];
  };
  const xy = (p) => p.map((x) => x.toFixed(1)).join(",");
  const rk = [...raekker].sort((a, b) => a.nr - b.nr);
  const streger = SERIER.flatMap((s) => {
    const hele = rk.length === 10 && rk.every((d) => d[s.kolonne] != null);
    if (hele)
      return [
        el("polygon", {points: rk.map((d) => xy(punkt(d.nr, d[s.kolonne]))).join(" "), fill: s.farve, "fill-opacity": s.fyld, stroke: s.farve, "stroke-width": 2, "stroke-dasharray": s.streg})
      ];
    return rk.flatMap((d, i) => {
      const n = rk[(i + 1) % rk.length];
      if (d[s.kolonne] == null || n[s.kolonne] == null || (d.nr % 10) + 1 !== n.nr) return [];
      const [x1, y1] = punkt(d.nr, d[s.kolonne]);
      const [x2, y2] = punkt(n.nr, n[s.kolonne]);
      return [el("line", {x1, y1, x2, y2, stroke: s.farve, "stroke-width": 2, "stroke-dasharray": s.streg})];
    });
  });
  const prikker = SERIER.flatMap((s) =>
    rk
      .filter((d) => d[s.kolonne] != null)
      .map((d) => {
        const [cx, cy] = punkt(d.nr, d[s.kolonne]);
        return el("circle", {cx, cy, r: 3.5, fill: s.farve});
      })
  );
  const tekst = `${titel}: ${rk
    .map((d) =>
      d.seneste_gennemsnit == null
        ? `${d.dimension_navn} vises ikke`
        : `${d.dimension_navn} fra ${tal(d.foerste_gennemsnit, 1)} til ${tal(d.seneste_gennemsnit, 1)}`
    )
    .join(", ")}.`;
  return el(
    "figure",
    {class: "radar", role: "img", "aria-label": tekst},
    el(
      "svg",
      {viewBox: "0 0 320 320", "aria-hidden": "true"},
      [2, 4, 6, 8, 10].map((s) =>
        el("polygon", {points: Array.from({length: 10}, (_, i) => xy(punkt(i + 1, s))).join(" "), fill: "none", stroke: "#c9ced6"})
      ),
      Array.from({length: 10}, (_, i) => {
        const [x2, y2] = punkt(i + 1, 10);
        const [tx, ty] = punkt(i + 1, 11.4);
        const d = rk.find((k) => k.nr === i + 1);
        return [
          el("line", {x1: c, y1: c, x2, y2, stroke: "#c9ced6"}),
          el("text", {x: tx, y: ty, "text-anchor": "middle", "dominant-baseline": "central", "font-size": 13, "font-weight": 600, fill: "#1b2430"}, d?.seneste_gennemsnit == null ? `(${i + 1})` : String(i + 1))
        ];
      }),
      [1, 4, 7, 10].map((s) => {
        const [x, y] = punkt(1, s);
        return el("text", {x: x + 5, y, "font-size": 10, fill: "#5b6470"}, String(s));
      }),
      streger,
      prikker
    ),
    el(
      "figcaption",
      {},
      SERIER.map((s) => el("span", {class: "noegle", style: `--farve: ${s.farve}`}, s.navn))
    )
  );
}
