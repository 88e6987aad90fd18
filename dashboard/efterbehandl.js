// What the framework does not let one set: the language of the pages, that the
// reader may zoom, and a first link past the menu.
import {readFile, readdir, writeFile} from "node:fs/promises";

for (const fil of await readdir("dist")) {
  if (!fil.endsWith(".html")) continue;
  const html = await readFile(`dist/${fil}`, "utf8");
  const ny = html
    .replace("<html>", '<html lang="da">')
    .replace(", maximum-scale=1", "")
    .replace("<body>", '<body>\n<a class="spring" href="#observablehq-main">Gå til indholdet</a>')
    .replace('<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"');
  if (!/<html lang="da">[^]*class="spring"[^]*<main [^>]*tabindex/.test(ny) || ny.includes("maximum-scale"))
    throw new Error(`${fil}: the framework's page has changed; see efterbehandl.js`);
  await writeFile(`dist/${fil}`, ny);
}
