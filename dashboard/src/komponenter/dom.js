// An element of the page: el("a", {href: "#"}, "text", child, ...). Attributes
// that are null or false are left out; children may be nested lists.
const SVG = new Set(["svg", "g", "path", "line", "circle", "polygon", "polyline", "text", "title", "desc"]);

export function el(navn, attributter = {}, ...boern) {
  const e = SVG.has(navn)
    ? document.createElementNS("http://www.w3.org/2000/svg", navn)
    : document.createElement(navn);
  for (const [k, v] of Object.entries(attributter)) {
    if (v == null || v === false) continue;
    if (k.startsWith("on")) e.addEventListener(k.slice(2), v);
    else e.setAttribute(k, v === true ? "" : v);
  }
  e.append(...boern.flat(Infinity).filter((b) => b != null && b !== false && b !== ""));
  return e;
}
