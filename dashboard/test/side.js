// The built site in a headless browser: every number on every page is the
// database's, nothing is fetched from elsewhere, and it can be used by
// keyboard, by a screen reader and on a phone. Prints TAP.
//
//   node test/side.js FOLDER     screenshots go to FOLDER
//
// Needs dist, the database it was built from (PGHOST, PGPORT, PGDATABASE; any
// role that reads udsatte_bi and may call udsatte.vaerdi_tekst()), and
// CHROMIUM or /usr/bin/chromium.
import {spawn} from "node:child_process";
import {once} from "node:events";
import {readFileSync, readdirSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {chromium} from "playwright-core";
import {sporg} from "../sporg.js";

const mappe = process.argv[2];
const her = dirname(dirname(fileURLToPath(import.meta.url)));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sider = readdirSync(join(her, "dist")).filter((f) => f.endsWith(".html"));

let nr = 0;
function ok(sandt, navn, hvorfor = []) {
  nr++;
  console.log(`${sandt ? "ok" : "not ok"} ${nr} - ${navn}`);
  if (!sandt) for (const h of [hvorfor].flat().slice(0, 12)) console.log(`# ${h}`);
}

// The numbers as the database itself writes them, keyed as on the page.
const VISNINGER = [
  {visning: "strategi_overblik", noegle: ["indikator", "aar", "kommune_kode"], vaerdi: ["vaerdi", "forrige"]},
  {visning: "maal_alle", noegle: ["indikator", "periode_type", "periode_start", "kommune_kode", "enhed_kode"], vaerdi: ["vaerdi"], tal: ["taeller", "naevner"]},
  {visning: "fokusomraade_overblik", noegle: ["fokusomraade_nr", "aar", "kommune_kode"], tal: ["bedre", "uaendret", "daarligere", "ukendt"]},
  {visning: "kompas_radar", noegle: ["kommune_kode", "enhed_kode", "aar", "katalog_kode", "rolle", "nr"], tal: ["antal"], decimal: ["foerste_gennemsnit", "seneste_gennemsnit"]},
  ...["kompas_omraade", "kompas_enhed"].map((visning) => ({
    visning,
    noegle: ["kommune_kode", visning === "kompas_enhed" ? "enhed_kode" : "NULL", "aar", "katalog_kode", "rolle"],
    tal: ["antal", "par", "fremgang", "uaendret", "tilbagegang", "blandet"],
    andel: ["fremgang_andel"]
  })),
  {visning: "kompas_daekning", noegle: ["kommune_kode", "enhed_kode", "aar", "anledning"], tal: ["burde", "maalt"], andel: ["daekning"]},
  {visning: "raadgivning_aarsstatus", noegle: ["kommune_kode", "type", "enhed_kode", "aar"], tal: ["henvendelser", "forloeb_startet", "forloeb_afsluttet"], andel: ["andel_0_12"]},
  {visning: "anonym_raadgivning", noegle: ["enhed_kode", "aar"], tal: ["henvendelser", "forloeb_startet", "forloeb_afsluttet", "samtaler", "gruppeforloeb"], andel: ["fra_enheden_andel"]}
];
const TEKST = {
  vaerdi: (k) => `udsatte.vaerdi_tekst(v.${k}, d.art, d.enhed_tekst)`,
  tal: (k) => `udsatte.tal_tekst(v.${k}, CASE WHEN v.${k} = trunc(v.${k}) THEN 0 ELSE 1 END)`,
  decimal: (k) => `udsatte.tal_tekst(v.${k}, 1)`,
  andel: (k) => `udsatte.vaerdi_tekst(v.${k}, 'andel', '')`
};

async function databasens() {
  const facit = new Map();
  for (const v of VISNINGER) {
    const med_art = v.vaerdi ? "JOIN udsatte_bi.dim_indikator d ON d.indikator = v.indikator" : "";
    const status = v.visning === "fokusomraade_overblik" ? "'vis'" : "v.status";
    for (const art of Object.keys(TEKST))
      for (const kolonne of v[art] ?? []) {
        const rk = await sporg(
          `SELECT concat_ws('|', ${v.noegle.map((n) => (n === "NULL" ? "''" : `coalesce(v.${n}::text, '')`)).join(", ")}) AS noegle,
             ${status} AS status, ${TEKST[art](kolonne)} AS tekst
           FROM udsatte_bi.${v.visning} v ${med_art}`
        );
        for (const r of rk)
          facit.set(`${v.visning}:${r.noegle}:${kolonne}`, r.tekst ?? (r.status === "skjult" ? "skjult af hensyn til genkendelse" : "ingen tal"));
      }
  }
  for (const r of await sporg(
    `SELECT udgivelse, udsatte.tal_tekst(skjulte, 0) || ' (' || udsatte.tal_tekst(100 * skjult_andel, 1) || ' %)' AS tekst
     FROM udsatte_bi.udgivelser WHERE navn IS NULL`
  ))
    facit.set(`udgivelser:${r.udgivelse}:skjulte`, r.tekst);
  return facit;
}

const server = spawn(process.execPath, [join(her, "server.js")], {stdio: ["ignore", "pipe", "inherit"]});
const [foerste] = await once(server.stdout, "data");
const base = String(foerste).trim();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"]
});

// A page that has drawn itself: no cell is still being computed.
async function aabn(kontekst, side, hoert) {
  const fane = await kontekst.newPage();
  fane.on("request", (r) => hoert.adresser.push(r.url()));
  fane.on("pageerror", (e) => hoert.fejl.push(`${side}: ${e.message}`));
  fane.on("console", (m) => m.type() === "error" && hoert.fejl.push(`${side}: ${m.text()}`));
  await fane.goto(`${base}${side}`, {waitUntil: "load"});
  await fane.waitForFunction(
    () => document.querySelector("h1") && !document.querySelector(".observablehq--loading, observablehq-loading") && document.querySelectorAll("table, .tom, main p").length > 0
  );
  await fane.waitForLoadState("networkidle");
  await fane.waitForTimeout(300);
  return fane;
}

const celler = (fane) =>
  fane.$$eval("[data-celle]", (e) => e.map((x) => [x.dataset.celle, x.textContent.trim()]));
const foldUd = (fane) => fane.$$eval("details:not([open])", (e) => e.forEach((d) => d.setAttribute("open", "")));

try {
  const facit = await databasens();
  const hoert = {adresser: [], fejl: []};
  const bred = await browser.newContext({viewport: {width: 1280, height: 900}, locale: "da-DK", colorScheme: "light"});
  const telefon = await browser.newContext({viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true, deviceScaleFactor: 2, locale: "da-DK", colorScheme: "light"});
  let set = 0;
  let skjulte = 0;
  for (const side of sider) {
    const fane = await aabn(bred, side, hoert);
    await fane.screenshot({path: join(mappe, side.replace(".html", ".png"))});
    const figurer = await fane.$$eval("figure[role=img]", (e) =>
      e.filter((f) => !f.getAttribute("aria-label") || !f.closest(".side")?.querySelector("table, .tom")).map((f) => f.outerHTML.slice(0, 120))
    );
    ok(figurer.length === 0, `${side}: every chart has a text and a table beside it`, figurer);
    await foldUd(fane);
    await fane.waitForTimeout(200);
    const fundet = await celler(fane);
    const forkerte = fundet.filter(([k, t]) => facit.get(k) !== t).map(([k, t]) => `${k}: page "${t}", database "${facit.get(k)}"`);
    set += fundet.length;
    skjulte += fundet.filter(([, t]) => t.startsWith("skjult af hensyn")).length;
    ok(fundet.length > 0 && forkerte.length === 0, `${side}: its ${fundet.length} numbers are the database's`, forkerte);
    await fane.evaluate(axe);
    const brud = await fane.evaluate(async () =>
      (await window.axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})).violations.map(
        (v) => `${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 160)} (${v.nodes.length})`
      )
    );
    ok(brud.length === 0, `${side}: no breach of WCAG 2.1 AA that axe finds`, brud);
    await fane.close();
    const lille = await aabn(telefon, side, hoert);
    const bredde = await lille.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    ok(bredde <= 0, `${side}: fits a phone`, `${bredde} pixels too wide`);
    await lille.screenshot({path: join(mappe, side.replace(".html", "-telefon.png"))});
    await lille.close();
  }
  ok(set > 500, `the pages show ${set} numbers`);
  ok(skjulte > 0, `of which ${skjulte} are said to be hidden, and why`);

  // by keyboard alone: past the menu, and to another year
  const fane = await aabn(bred, "index.html", hoert);
  await fane.keyboard.press("Tab");
  const foerst = await fane.evaluate(() => document.activeElement.textContent);
  ok(foerst === "Gå til indholdet", "the first stop of the Tab key is a link past the menu", foerst);
  await fane.keyboard.press("Enter");
  let stop = 0;
  let valg = false;
  while (!valg && ++stop < 4) {
    await fane.keyboard.press("Tab");
    valg = await fane.evaluate(() => document.activeElement.closest("label")?.textContent.startsWith("År") ?? false);
  }
  ok(valg, "from there the choice of year is at most three stops away");
  const foer = await celler(fane);
  await fane.keyboard.press("ArrowDown");
  await fane.waitForTimeout(500);
  const efter = await celler(fane);
  const aaret = (c) => c[0][0].split(":")[1].split("|")[1];
  ok(
    Number(aaret(efter)) === Number(aaret(foer)) - 1 && efter.every(([k, t]) => facit.get(k) === t),
    "an arrow key shows the year before, with the database's numbers",
    `${aaret(foer)} -> ${aaret(efter)}`
  );

  // a number in text must not be the only one: what is wrong is seen
  const fremmede = hoert.adresser.filter((a) => !a.startsWith(base) && !a.startsWith("data:"));
  ok(hoert.adresser.length > 50 && fremmede.length === 0, `none of ${hoert.adresser.length} requests leaves the server`, fremmede);
  ok(hoert.fejl.length === 0, "the browser reports no errors", hoert.fejl);
  const udadtil = readdirSync(join(her, "dist"), {recursive: true})
    .filter((f) => /\.(html|css|js)$/.test(f))
    .filter((f) => /(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|from\s*"https?:|import\("https?:/.test(readFileSync(join(her, "dist", f), "utf8")));
  ok(udadtil.length === 0, "no file of the site names another server to fetch from", udadtil);
} finally {
  await browser.close();
  server.kill();
}
console.log(`1..${nr}`);
