import {sporg} from "./sporg.js";

const omraader = await sporg(`
  SELECT DISTINCT fokusomraade_nr AS nr, fokusomraade_navn AS navn
  FROM udsatte_bi.dim_indikator
  WHERE fokusomraade_nr IS NOT NULL AND hovedindikator
  ORDER BY 1`);

const sider = [
  {path: "/", navn: "Overblik", lang: "Strategien i overblik"},
  ...omraader.map((o) => ({
    path: `/fokus-${o.nr}`,
    navn: `Fokus ${o.nr}`,
    lang: `Fokusområde ${o.nr}: ${o.navn}`
  })),
  {path: "/frister", navn: "Frister", lang: "Frister"},
  {path: "/kompas", navn: "Kompas", lang: "Forandringskompasset"},
  {path: "/raadgivning", navn: "Rådgivninger", lang: "Rådgivninger"},
  {path: "/oevrige", navn: "Øvrige tal", lang: "Øvrige tal"},
  {path: "/om-tallene", navn: "Om tallene", lang: "Om tallene"}
];

const tekst = (s) =>
  s.replace(/[&<>"]/g, (c) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[c]);

function hoved({path}) {
  const her = path === "/index" ? "/" : path;
  const punkter = sider.map(
    (s) =>
      `<li><a href="${s.path === "/" ? "./index.html" : `.${s.path}.html`}" title="${tekst(s.lang)}"${
        s.path === her ? ' aria-current="page"' : ""
      }>${tekst(s.navn)}</a></li>`
  );
  return `<div class="titel">Udsatte børn og unge</div>
<nav aria-label="Sider"><ul>${punkter.join("")}</ul></nav>`;
}

export default {
  root: "src",
  output: "dist",
  title: "Udsatte børn og unge",
  // everything is served from here: no fonts, scripts or styles of others
  globalStylesheets: [],
  style: "stil.css",
  head: `<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%231d4f91'/%3E%3C/svg%3E">`,
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  dynamicPaths: omraader.map((o) => `/fokus-${o.nr}`),
  header: hoved,
  footer:
    'Kun offentliggjorte tal. <a href="./om-tallene.html">Sådan er de regnet, og derfor er nogle skjult.</a>'
};
