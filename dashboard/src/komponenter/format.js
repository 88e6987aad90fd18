// Numbers, dates and words as Danes write them.
const talformat = new Map();

// Rounds the number as written with 15 digits, half away from zero, as the
// database does: 7,25 stays 7,25 although the double is a little less.
export function tal(x, decimaler = 0) {
  if (x == null) return "";
  if (!talformat.has(decimaler))
    talformat.set(
      decimaler,
      new Intl.NumberFormat("da-DK", {
        minimumFractionDigits: decimaler,
        maximumFractionDigits: decimaler
      })
    );
  return talformat
    .get(decimaler)
    .format(x.toPrecision(15))
    .replace("−", "-")
    .replace(/^-(?=0(,0+)?$)/, "");
}

export const decimaler = (art) => (art === "antal" ? 0 : 1);

export function vaerdi(x, art, enhed) {
  if (x == null) return "";
  return art === "andel" ? `${tal(x * 100, 1)} %` : `${tal(x, decimaler(art))} ${enhed}`;
}

export function interval(nedre, oevre, art) {
  if (nedre == null || oevre == null) return "";
  const f = art === "andel" ? 100 : 1;
  const d = decimaler(art);
  return `${tal(nedre * f, d)}–${tal(oevre * f, d)}${art === "andel" ? " %" : ""}`;
}

// A change of a share is in percentage points, never in percent.
export function aendring(x, art) {
  if (x == null) return "";
  const d = decimaler(art);
  const t = tal(art === "andel" ? x * 100 : x, d);
  return `${x > 0 && t !== tal(0, d) ? "+" : ""}${t}${art === "andel" ? " procentpoint" : ""}`;
}

const datoformat = new Intl.DateTimeFormat("da-DK", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC"
});
export const dato = (d) => (d == null ? "" : datoformat.format(new Date(`${d}T00:00:00Z`)));

export const SKJULT = "skjult af hensyn til genkendelse";
export const INGEN = "ingen tal";

export const VURDERING = {
  bedre: {tegn: "▲", tekst: "Bedre end året før"},
  uaendret: {tegn: "■", tekst: "Ikke sikkert ændret"},
  daarligere: {tegn: "▼", tekst: "Dårligere end året før"},
  ukendt: {tegn: "○", tekst: "Kan ikke vurderes"}
};

export const MAALTAL = {
  naaet: "nået",
  ikke_naaet: "ikke nået",
  usikkert: "ikke nået, men afstanden er ikke sikker"
};

export const ROLLE = {
  institution: "institutionen",
  myndighed: "myndigheden",
  familie: "familien",
  barn: "barnet"
};
