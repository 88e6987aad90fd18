import {el} from "./dom.js";
import {gnist} from "./diagram.js";
import {interval, vaerdi, VURDERING} from "./format.js";
import {celle, maaltal, tabel, vurdering} from "./tabel.js";

// A card per focus area: how its main indicators have gone.
export function fokuskort(omraader) {
  return el(
    "div",
    {class: "felter"},
    omraader.map((o) =>
      el(
        "section",
        {class: "kort", "data-fokus": o.fokusomraade_nr},
        el("h3", {}, el("a", {href: `./fokus-${o.fokusomraade_nr}.html`}, `${o.fokusomraade_nr}. ${o.fokusomraade_navn}`)),
        el(
          "div",
          {class: "bjaelke", "aria-hidden": "true"},
          Object.keys(VURDERING).map((k) => el("span", {class: k, style: `flex: ${o[k]}`}))
        ),
        el(
          "ul",
          {class: "maalere"},
          Object.entries(VURDERING)
            .filter(([k]) => o[k] > 0)
            .map(([k, v]) =>
              el(
                "li",
                {class: k},
                el("span", {"aria-hidden": "true"}, `${v.tegn} `),
                v.tekst,
                ": ",
                el("span", {"data-celle": `fokusomraade_overblik:${o.fokusomraade_nr}|${o.aar}|${o.kommune_kode ?? ""}:${k}`}, String(o[k]))
              )
            ),
          o.med_maaltal > 0 && el("li", {}, `${o.naaet_antal} af ${o.med_maaltal} måltal er nået`)
        )
      )
    )
  );
}

export function strategitabel(raekker, alle, aar) {
  const noegle = (d) => [d.indikator, d.aar, d.kommune_kode];
  return el(
    "div",
    {class: "kort"},
    tabel(
      `Hovedindikatorer ${aar ?? ""}`,
      [
        {navn: "Mål", vis: (d) => [`${d.maal} `, el("span", {}, d.indikator_navn)]},
        {navn: String(aar ?? ""), tal: true, vis: (d) => celle("strategi_overblik", noegle(d), "vaerdi", d.status, vaerdi(d.vaerdi, d.art, d.enhed_tekst))},
        {navn: "95 % interval", tal: true, vis: (d) => interval(d.nedre95, d.oevre95, d.art)},
        {navn: "Året før", tal: true, vis: (d) => (d.forrige == null ? "" : celle("strategi_overblik", noegle(d), "forrige", "vis", vaerdi(d.forrige, d.art, d.enhed_tekst)))},
        {navn: "Vurdering", vis: (d) => vurdering(d.vurdering, d.status)},
        {navn: "Måltal", vis: (d) => maaltal(d.maalopfyldelse, d.maaltal == null ? "" : vaerdi(d.maaltal, d.art, d.enhed_tekst))},
        {navn: "Udvikling", vis: (d) => gnist(alle.filter((x) => x.indikator === d.indikator && x.aar <= aar))}
      ],
      raekker
    )
  );
}
