// What the framework does not let one set: the language of the pages, and that
// the reader may zoom.
import {readFile, readdir, writeFile} from "node:fs/promises";

for (const fil of await readdir("dist")) {
  if (!fil.endsWith(".html")) continue;
  const html = await readFile(`dist/${fil}`, "utf8");
  const ny = html
    .replace("<html>", '<html lang="da">')
    .replace(", maximum-scale=1", "");
  if (!ny.includes('<html lang="da">') || ny.includes("maximum-scale"))
    throw new Error(`${fil}: the framework's page has changed; see efterbehandl.js`);
  await writeFile(`dist/${fil}`, ny);
}
