"""Every indicator of a goal, computed a second time in the most naive way.

Random registers, made of a seed and full of awkward cases, are loaded; each
indicator's numerator, denominator, persons and value are computed in Python
from the catalogue's definition, and compared with the cells of the database,
period by period. Needs a running cluster (PGHOST ...), as test/koer.sh starts
one. Prints TAP.

  maal.py                     all seeds
  maal.py --seed 3 --kun 6b   one register, indicators that begin with 6b
"""
import argparse
import sys

from naiv import fokus1, fokus234, fokus5, fokus6
from naiv.faelles import Celler, Opslag, median
from naiv import usikkerhed
from naiv.psql import Psql, Tap
from naiv.register import Register
from naiv.skriv import sql

DB = "udsatte_naiv"
SEEDS = [1, 2, 3, 4, 5, 7, 12, 14]
ENHED_SEEDS = [1, 2, 3]
STATISTIK_SEEDS = [1, 3, 7]
HENT = """
SET udsatte.opgoerelsesdato = '{pr}';
SELECT i.indikator, c.periode_type, c.periode_start, k.kommune, coalesce(c.enhed_kode, ''), c.antal,
	c.taeller, c.naevner, c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998, c.forrige,
	c.aendring, c.vurdering, c.tendens, c.er_afsluttet
FROM udsatte_register.indikator i
CROSS JOIN (VALUES (101), (147)) k(kommune)
CROSS JOIN LATERAL udsatte.indikator_celler(i.indikator, k.kommune, '{opdelinger}') c
WHERE i.indbygget AND i.maal IS NOT NULL AND i.indikator LIKE '{kun}%';
"""


def tal(x):
    return None if x == "" else float(x)


def ens(a, b):
    if a is None or b is None:
        return a is None and b is None
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


def vaerdi(art, faktor, x):
    """The number a cell shows."""
    if art == "antal":
        return x["t"]
    if art == "median":
        return median(x["v"])
    return faktor * x["t"] / x["n"] if x["n"] else None


def naiv(r):
    o, c = Opslag(r), Celler(r)
    for modul in (fokus1, fokus234, fokus5, fokus6):
        modul.regn(r, o, c)
    return c.celler


def sammenlign(psql, r, katalog, kun, enheder):
    """{indikator: (cells compared, the first that differ)}"""
    psql(sql(r))
    regnet = naiv(r)
    hentet = {}
    for linje in psql(HENT.format(pr=r.pr, kun=kun, opdelinger="{enhed}" if enheder else "{}")
                      ).splitlines():
        ind, ptype, start, k, e, *x = linje.split("\t")
        hentet[(ind, ptype, start, int(k), e or None)] = [tal(y) for y in x[:10]] + x[10:]
    ud = {ind: [0, []] for ind in katalog}
    regnet = {(a, b, str(s), k, e): x for (a, b, s, k, e), x in regnet.items()}
    noegler = set(regnet) | set(hentet)
    for n in sorted(noegler, key=str):
        ind, e = n[0], n[4]
        if ind not in katalog or not ind.startswith(kun):
            continue
        art, faktor, opdelinger, _ = katalog[ind]
        if e is not None and (not enheder or "enhed" not in opdelinger.strip("{}").split(",")):
            continue
        x = regnet.get(n)
        a = (0.0, 0.0, 0.0, None)
        if x:
            a = (float(len(x["p"]) + x["a"]), x["t"], x["n"], vaerdi(art, faktor, x))
        b = hentet.get(n, (0.0, 0.0, 0.0, None))[:4]
        if not any(a[:3]) and not any(b[:3]):
            continue
        ud[ind][0] += 1
        par = [(p, q) for j, (p, q) in enumerate(zip(a, b)) if not (art == "antal" and j == 2)]
        if not all(ens(p, q) for p, q in par):
            ud[ind][1].append("seed %d, status date %s, %s: naive %s, view %s" % (
                r.seed, r.pr, n[1:], a, b))
    return ud, regnet, hentet


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, action="append")
    ap.add_argument("--kun", default="")
    ap.add_argument("--vis", type=int, default=3)
    arg = ap.parse_args()
    psql, tap = Psql(DB), Tap()
    psql(f"DROP DATABASE IF EXISTS {DB};", "postgres", "-c client_min_messages=warning")
    psql(f"CREATE DATABASE {DB};", "postgres")
    psql("CREATE EXTENSION udsatte; CALL udsatte.opret_register();",
         opts="-c client_min_messages=warning")
    katalog = {a: (b, float(c), d, e) for a, b, c, d, e in (x.split("\t") for x in psql(
        "SELECT indikator, art, faktor, opdelinger, retning FROM udsatte_register.indikator "
        "WHERE maal IS NOT NULL ORDER BY raekkefoelge;").splitlines()) if a.startswith(arg.kun)}
    samlet = {ind: [0, []] for ind in katalog}
    statistik = {}
    for seed in arg.seed or SEEDS:
        r = Register(seed)
        ud, regnet, hentet = sammenlign(psql, r, katalog, arg.kun, seed in ENHED_SEEDS)
        if seed in STATISTIK_SEEDS:
            for navn, (antal, fejl) in usikkerhed.kontrol(katalog, regnet, hentet, r).items():
                statistik.setdefault(navn, [0, []])
                statistik[navn][0] += antal
                statistik[navn][1] += fejl
        for ind, (antal, fejl) in ud.items():
            samlet[ind][0] += antal
            samlet[ind][1] += fejl
    tom = Register(0, boern=0)
    tomme = sammenlign(psql, tom, katalog, arg.kun, True)[2]
    tap.ok(not tomme, "a register with no data has no cells", list(tomme)[:5])
    for ind, (antal, fejl) in list(samlet.items()) + list(statistik.items()):
        tap.ok(not fejl and antal, f"{ind}: {antal} cells as computed naively",
               "%d differ\n%s" % (len(fejl), "\n".join(fejl[:arg.vis])))
    psql(f"DROP DATABASE {DB};", "postgres")
    return tap.slut()


if __name__ == "__main__":
    sys.exit(main())
