// Serves dist on 127.0.0.1: node server.js [PORT]; without a port one that is
// free. The policy sent along lets the browser fetch nothing from elsewhere.
import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {createServer} from "node:http";
import {extname, join, normalize} from "node:path";
import {fileURLToPath} from "node:url";

const rod = fileURLToPath(new URL("./dist", import.meta.url));
const typer = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml"
};
const politik =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

async function findes(fil) {
  try {
    return (await stat(fil)).isFile();
  } catch {
    return false;
  }
}

const server = createServer(async (spoerg, svar) => {
  const sti = decodeURIComponent(new URL(spoerg.url, "http://x").pathname);
  const fil = join(rod, normalize(sti.endsWith("/") ? `${sti}index.html` : sti));
  if (!fil.startsWith(rod) || !(await findes(fil))) {
    svar.writeHead(404, {"content-type": "text/plain; charset=utf-8"}).end("Siden findes ikke.\n");
    return;
  }
  svar.writeHead(200, {
    "content-type": typer[extname(fil)] ?? "application/octet-stream",
    "content-security-policy": politik,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff"
  });
  createReadStream(fil).pipe(svar);
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
