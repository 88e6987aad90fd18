"""The other systems, computed a second time in the most naive way.

- windows before and after, paired ratios and present values, on random input;
- costs and gains: every year, the balance, payback and break-even;
- Den Korte Snor and Tæt på Familien, on random registers full of awkward cases.

Needs a running cluster (PGHOST ...), as test/koer.sh starts one. Prints TAP.
"""
import datetime as dt
import math
import random
import sys
from fractions import Fraction

from naiv import systemer
from naiv.faelles import Celler, Opslag, median, mdr
from naiv.psql import Psql, Tap
from naiv.skriv import sql

DB = "udsatte_systemer"
SEEDS = [1, 2, 3, 5, 7, 14, 21]
psql, tap = Psql(DB), Tap()


def ens(a, b, tol=1e-9):
    if a is None or b is None:
        return a is None and b is None
    return abs(a - b) <= tol * max(1, abs(a), abs(b))


def tal(x):
    return None if x == "" else float(x)


def funktioner(g):
    """Each function against its definition."""
    def dag():
        return dt.date(2000, 1, 1) + dt.timedelta(days=g.randrange(7000))
    forloeb, fejl = [], []
    for n in range(300):
        start = dag()
        forloeb.append((n, start, start + dt.timedelta(days=g.choice([-1, 0, 1, 30, 365, 800])), g.choice([1, 6, 12, 13]),
                        dag(), dag() + dt.timedelta(days=4000), [dag() for _ in range(g.choice([0, 3, 60]))]))
    psql("CREATE TABLE f (n integer, a date, b date, m integer, fra date, til date, h date);\nINSERT INTO f VALUES "
         + ",".join(f"({n}, '{a}', '{b}', {m}, '{x}', '{y}', " + ("NULL" if d is None else f"'{d}'") + ")"
                    for n, a, b, m, x, y, h in forloeb for d in h or [None]) + ";")
    svar = {int(n): (tal(x), tal(y)) for n, x, y in (l.split("\t") for l in psql(
        "SELECT n, (t).foer, (t).efter FROM (SELECT n, udsatte.foer_efter(h, a, b, m, fra, til) AS t "
        "FROM f GROUP BY n) s;").splitlines())}
    hele = 0
    for n, a, b, m, fra, til, h in forloeb:
        v = (None, None)
        if mdr(a, -m) >= fra and mdr(b, m) <= til:
            hele += 1
            v = (sum(mdr(a, -m) <= d < a for d in h), sum(b < d <= mdr(b, m) for d in h))
        if svar[n] != v:
            fejl.append((n, a, b, m, fra, til, v, svar[n]))
    tap.ok(not fejl and 30 < hele < 290, f"foer_efter: 300 courses, {hele} whole, as counted day by day", fejl[:3])

    fejl = []
    for n in range(120):
        xy = [(g.choice([0, 0, 1, 3, 9]), g.choice([0, 1, 2])) for _ in range(g.choice([1, 2, 5, 40]))]
        s = psql("SELECT (p).antal, (p).foer, (p).efter, (p).forhold, (p).nedre, (p).oevre FROM (SELECT udsatte.parforhold(x, y) AS p "
                 "FROM (VALUES " + ",".join("(%d, %d)" % z for z in xy) + ") v(x, y)) s;").rstrip("\n").split("\t")
        v = (len(xy), sum(x for x, _ in xy), sum(y for _, y in xy), *systemer.par(xy))
        if not all(ens(a, tal(b)) for a, b in zip(v, s)):
            fejl.append((xy, v, s))
    tap.ok(not fejl, "parforhold: 120 sets of pairs as by the sums of squares themselves", fejl[:2])

    par = [(g.uniform(-1e6, 1e6), g.randrange(80), g.choice([0, 0.01, 0.035, 0.05, 0.5, -0.1])) for _ in range(300)]
    s = psql("SELECT udsatte.nutidsvaerdi(b, a, r) FROM (VALUES " + ",".join(
        f"({i}, {b!r}::float8, {a}, {r!r}::float8)" for i, (b, a, r) in enumerate(par)) + ") v(i, b, a, r) ORDER BY i;")
    # exact, in fractions of the very numbers that were sent
    v = [float(Fraction(b) / (1 + Fraction(r)) ** a) for b, a, r in par]
    tap.ok(all(ens(x, float(y), 1e-12) for x, y in zip(v, s.split())), "nutidsvaerdi: 300 amounts as in exact fractions")


def cba(g):
    poster = []
    for program in ("EXIT", "KIV", "DKS"):
        for n in range(25):
            poster.append((program, f"post {n}", g.choice(["kommune", "region", "stat", "borger"]),
                           g.choice(["omkostning", "gevinst"]), g.randrange(12), g.randrange(1, 200000)))
    psql("INSERT INTO udsatte_register.cba_post VALUES " + ",".join(
        f"('{a}', '{b}', '{c}', '{d}', {e}, {f}, 'x')" for a, b, c, d, e, f in poster) + ";")
    raekker = [l.split("\t") for l in psql(
        "SELECT program_kode, coalesce(part, ''), rente, aar_efter_start, omkostning, gevinst, akkumuleret_nutid, nutidsvaerdi, "
        "tilbagebetalingsaar, break_even_andel, break_even_af_100 FROM udsatte_maal.cba_resultat;").splitlines()]
    fejl = []
    for program, part, rente, aar, *s in raekker:
        mine = [p for p in poster if p[0] == program and part in ("", p[2])]
        aarene = sorted({p[4] for p in mine})

        def sum_(art, til, nutid=True, fra=0):
            return sum(p[5] / (1 + float(rente)) ** (p[4] if nutid else 0) for p in mine
                       if p[3] == art and fra <= p[4] <= til)
        balance = {a: sum_("gevinst", a) - sum_("omkostning", a) for a in aarene}
        betalt = [a for a in aarene if all(balance[z] >= 0 for z in aarene if z >= a)]
        g_, o_ = sum_("gevinst", 99), sum_("omkostning", 99)
        a = int(aar)
        v = [sum_("omkostning", a, False, a), sum_("gevinst", a, False, a), balance[a], g_ - o_,
             betalt[0] if betalt else None, o_ / g_ if g_ else None, math.ceil(100 * o_ / g_ - 1e-6) if g_ else None]
        if not all(ens(x, tal(y), 1e-7) for x, y in zip(v, s)):
            fejl.append((program, part, rente, aar, v, s))
    antal = sum(len({p[4] for p in poster if p[0] == x and y in ("", p[2])}) * 4
                for x in ("EXIT", "KIV", "DKS") for y in ("", "kommune", "region", "stat", "borger"))
    tap.ok(not fejl and len(raekker) == antal, f"cba_resultat: {len(raekker)} rows as reckoned year by year", fejl[:2])


def registre():
    katalog = {a: (b, float(c)) for a, b, c in (l.split("\t") for l in psql(
        "SELECT indikator, art, faktor FROM udsatte_register.indikator WHERE indikator LIKE 'tpf\\_%';").splitlines())}
    fejl, talt = {i: [] for i in katalog}, dict.fromkeys(katalog, 0)
    snor, snorfejl = 0, []
    for seed in SEEDS:
        r = systemer.Ungdom(seed)
        psql(sql(r))
        o, c = Opslag(r), Celler(r)
        systemer.taet_paa_familien(r, o, c)
        regnet = {(i, p, str(s), k): x for (i, p, s, k, e), x in c.celler.items() if e is None}
        hentet = {}
        for l in psql(f"SET udsatte.opgoerelsesdato = '{r.pr}'; SELECT i.indikator, c.periode_type, c.periode_start, k.k, c.antal, "
                      "c.taeller, c.naevner, c.vaerdi FROM udsatte_register.indikator i, (VALUES (101), (147)) k(k), "
                      "udsatte.indikator_celler(i.indikator, k.k, '{}') c WHERE i.indikator LIKE 'tpf\\_%';").splitlines():
            i, p, s, k, *x = l.split("\t")
            hentet[i, p, s, int(k)] = [tal(y) for y in x]
        for n in set(regnet) | set(hentet):
            art, faktor = katalog[n[0]]
            x = regnet.get(n)
            a = [0.0, 0.0, 0.0, None]
            if x:
                a = [float(len(x["p"]) + x["a"]), x["t"], x["n"], median(x["v"]) if art == "median" else x["t"] if art == "antal"
                     else faktor * x["t"] / x["n"] if x["n"] else None]
            b = hentet.get(n, [0.0, 0.0, 0.0, None])
            if not any(a[:3]) and not any(b[:3]):
                continue
            talt[n[0]] += 1
            if not all(ens(p, q) for j, (p, q) in enumerate(zip(a, b)) if not (art == "antal" and j == 2)):
                fejl[n[0]].append((seed, str(r.pr), n, a, b))
        v = systemer.den_korte_snor(r, o)
        s = {}
        for l in psql(f"SET udsatte.opgoerelsesdato = '{r.pr}'; SELECT kommune_kode, program_kode, opgoerelse, gruppe, aar, aldersgruppe, status, "
                      "art, unge, foer, efter, 1 + aendring_pct / 100, 1 + aendring_nedre95 / 100, 1 + aendring_oevre95 / 100, uden_efter, "
                      "laengde_mdr, familiesamtaler_pr_md, kontaktperson_andel FROM udsatte_maal.den_korte_snor;").splitlines():
            k, p, og, gr, aar, a, st, art, *x = l.split("\t")
            s[int(k), p, og, gr, int(aar) if aar else None, a or None, st, art] = [tal(y) for y in x]
        for n in set(v) | set(s):
            snor += 1
            if n not in v or n not in s or not all(ens(p, q, 1e-7) for p, q in zip(v[n], s[n])):
                snorfejl.append((seed, str(r.pr), n, v.get(n), s.get(n)))
    for i in katalog:
        tap.ok(not fejl[i] and talt[i], f"{i}: {talt[i]} cells as computed naively", "%d differ\n%s" % (
            len(fejl[i]), "\n".join(map(str, fejl[i][:3]))))
    tap.ok(not snorfejl and snor > 1000, f"den_korte_snor: {snor} rows as computed naively",
           "%d differ\n%s" % (len(snorfejl), "\n".join(map(str, snorfejl[:3]))))


def main():
    psql(f"DROP DATABASE IF EXISTS {DB};", "postgres", "-c client_min_messages=warning")
    psql(f"CREATE DATABASE {DB};", "postgres")
    psql("CREATE EXTENSION udsatte; CALL udsatte.opret_register();", opts="-c client_min_messages=warning")
    g = random.Random(11)
    funktioner(g)
    cba(g)
    registre()
    psql(f"DROP DATABASE {DB};", "postgres")
    return tap.slut()


if __name__ == "__main__":
    sys.exit(main())
