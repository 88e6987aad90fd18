import * as Plot from "@observablehq/plot";
import {resize} from "observablehq:stdlib";
import {el} from "./dom.js";
import {tal, decimaler, SKJULT} from "./format.js";

const BLAA = "#1d4f91";
const GRAA = "#5b6470";
const faktor = (art) => (art === "andel" ? 100 : 1);
const tik = (art) => (x) => `${tal(x, Number.isInteger(x) ? 0 : 1)}${art === "andel" ? " %" : ""}`;

// The chart is a picture with a text of its own; the numbers stand in the
// table beside it.
function billede(tekst, tegn) {
  return el(
    "figure",
    {role: "img", "aria-label": tekst},
    resize((width) => {
      const svg = tegn(Math.max(width, 240));
      svg.setAttribute("aria-hidden", "true");
      return svg;
    })
  );
}

// One number over time with its 95 % interval and the target.
export function tidsserie(raekker, {navn, art, enhed, maaltal = null, tid = "aar"}) {
  const f = faktor(art);
  const viste = raekker.filter((r) => r.status === "vis" && r.vaerdi != null);
  const skjulte = raekker.filter((r) => r.status === "skjult");
  const x = tid === "aar" ? (r) => String(r.aar) : (r) => `${r.aar} K${r.kvartal}`;
  const alle = raekker.map(x);
  const tekst =
    viste.length === 0
      ? `${navn}: ingen viste tal.`
      : `${navn}, ${enhed}: ${viste
          .map((r) => `${x(r)} ${tal(r.vaerdi * f, decimaler(art))}`)
          .join(", ")}.${skjulte.length ? ` Skjult: ${skjulte.map(x).join(", ")}.` : ""}`;
  return billede(tekst, (width) =>
    Plot.plot({
      width,
      height: 230,
      marginLeft: 52,
      marginTop: 26,
      style: {fontSize: "12px"},
      x: {
        domain: alle,
        type: "point",
        label: null,
        padding: 0.3,
        tickFormat: (v, i) => (alle.length > 8 && i % Math.ceil(alle.length / (width / 70)) ? "" : v)
      },
      y: {label: art === "andel" ? null : enhed, tickFormat: tik(art), grid: true, zero: art !== "gennemsnit" && art !== "median", nice: true, ticks: 5},
      marks: [
        // a hidden number breaks the line: nothing is drawn through it
        Plot.areaY(raekker, {x, y1: (r) => r.nedre95 == null ? NaN : r.nedre95 * f, y2: (r) => r.oevre95 == null ? NaN : r.oevre95 * f, fill: BLAA, fillOpacity: 0.14}),
        maaltal == null ? null : Plot.ruleY([maaltal * f], {stroke: "#8a5a00", strokeDasharray: "5,4"}),
        maaltal == null
          ? null
          : Plot.text([maaltal * f], {y: (d) => d, text: () => "måltal", frameAnchor: "right", dy: -7, fill: "#8a5a00"}),
        Plot.lineY(raekker, {x, y: (r) => (r.vaerdi == null ? NaN : r.vaerdi * f), stroke: BLAA, strokeWidth: 2}),
        Plot.dot(viste, {x, y: (r) => r.vaerdi * f, fill: BLAA, r: 3.5}),
        Plot.text(skjulte, {x, text: () => "skjult", frameAnchor: "bottom", dy: -6, fill: GRAA, fontStyle: "italic"})
      ]
    })
  );
}

// The units of one year with 95 % intervals; the line is all of them together.
export function enheder(raekker, {navn, art, enhed, samlet = null}) {
  const f = faktor(art);
  const viste = raekker.filter((r) => r.status === "vis" && r.vaerdi != null);
  const orden = [...raekker].sort((a, b) => (b.vaerdi ?? -1) - (a.vaerdi ?? -1)).map((r) => r.enhed);
  const skjulte = raekker.filter((r) => r.status === "skjult");
  const tekst = `${navn} pr. enhed, ${enhed}: ${viste
    .map((r) => `${r.enhed} ${tal(r.vaerdi * f, decimaler(art))}`)
    .join(", ")}.${skjulte.length ? ` ${skjulte.length} er ${SKJULT}.` : ""}`;
  return billede(tekst, (width) =>
    Plot.plot({
      width,
      height: 60 + 26 * orden.length,
      marginLeft: Math.min(210, width * 0.42),
      marginRight: 24,
      style: {fontSize: "12px"},
      y: {domain: orden, label: null},
      x: {label: art === "andel" ? null : enhed, tickFormat: tik(art), grid: true, nice: true, zero: art !== "gennemsnit", ticks: 5},
      marks: [
        samlet == null ? null : Plot.ruleX([samlet * f], {stroke: GRAA, strokeDasharray: "4,3"}),
        Plot.ruleY(viste, {y: "enhed", x1: (r) => (r.nedre95 ?? r.vaerdi) * f, x2: (r) => (r.oevre95 ?? r.vaerdi) * f, stroke: BLAA, strokeOpacity: 0.45, strokeWidth: 4}),
        Plot.dot(viste, {y: "enhed", x: (r) => r.vaerdi * f, fill: BLAA, r: 4.5}),
        Plot.text(skjulte, {y: "enhed", text: () => "skjult", frameAnchor: "left", textAnchor: "start", dx: 4, fill: GRAA, fontStyle: "italic"})
      ]
    })
  );
}

// Counts of several kinds by year, one line each.
export function linjer(raekker, {navn, serie, vaerdi}) {
  const viste = raekker.filter((r) => r[vaerdi] != null);
  const serier = [...new Set(viste.map((r) => r[serie]))];
  const tekst = `${navn}: ${serier
    .map((s) => `${s} ${viste.filter((r) => r[serie] === s).map((r) => `${r.aar} ${tal(r[vaerdi])}`).join(", ")}`)
    .join("; ")}.`;
  return billede(tekst, (width) =>
    Plot.plot({
      width,
      height: 260,
      marginLeft: 52,
      marginRight: 20,
      style: {fontSize: "12px"},
      color: {domain: serier, range: ["#1d4f91", "#8a5a00", "#11632f", "#6b2d87", "#a3231f"], legend: true},
      symbol: {domain: serier, legend: false},
      x: {type: "point", label: null, domain: [...new Set(raekker.map((r) => String(r.aar)))].sort()},
      y: {label: null, grid: true, zero: true, tickFormat: tik("antal"), ticks: 5},
      marks: [
        Plot.lineY(viste, {x: (r) => String(r.aar), y: vaerdi, stroke: serie, strokeWidth: 2}),
        Plot.dot(viste, {x: (r) => String(r.aar), y: vaerdi, stroke: serie, symbol: serie, fill: "white", r: 4})
      ]
    })
  );
}

// The last years of a number in the height of a line of text.
export function gnist(raekker) {
  const viste = raekker.filter((r) => r.vaerdi != null).sort((a, b) => a.aar - b.aar);
  if (viste.length < 2) return "";
  const [w, h] = [84, 22];
  const vs = viste.map((r) => r.vaerdi);
  const [lav, hoej] = [Math.min(...vs), Math.max(...vs)];
  const aar = raekker.map((r) => r.aar);
  const [fra, til] = [Math.min(...aar), Math.max(...aar)];
  const px = (r) => 3 + ((w - 6) * (r.aar - fra)) / (til - fra || 1);
  const py = (r) => h - 3 - ((h - 6) * (r.vaerdi - lav)) / (hoej - lav || 1);
  const sidste = viste.at(-1);
  return el(
    "svg",
    {width: w, height: h, viewBox: `0 0 ${w} ${h}`, "aria-hidden": "true", class: "gnist"},
    el("polyline", {points: viste.map((r) => `${px(r).toFixed(1)},${py(r).toFixed(1)}`).join(" "), fill: "none", stroke: BLAA, "stroke-width": 1.5}),
    el("circle", {cx: px(sidste), cy: py(sidste), r: 2.5, fill: BLAA})
  );
}
