"""Checks the limits, verdicts and trends of a sample of cells."""
import math
import random

from . import statistik as st

# of each kind and indicator
STIKPROEVE = 40


def ens(a, b):
    if a is None or b is None:
        return a is None and b is None
    return abs(a - b) <= 1e-6 * max(1, abs(a), abs(b))


def plads(ptype, start):
    """Periods as consecutive numbers, and the one a year before."""
    y, m = int(start[:4]), int(start[5:7])
    return (y, 1) if ptype == "aar" else (y * 4 + m // 3, 4)


def graenser(art, faktor, celle, raa, konfidens):
    """The limits of one cell; False where its formula is not a textbook's."""
    _, t, n, v = celle[:4]
    if v is None:
        return None
    if art == "andel":
        return st.wilson(t, n, konfidens)
    if art in ("rate", "antal"):
        b = n if art == "rate" else 1
        return tuple(x * faktor / b for x in st.poisson(t, konfidens))
    if art == "gennemsnit" and raa and raa["n"] == len(raa["v"]):
        return st.t_interval(raa["v"], konfidens)
    return False


def aendring(art, ny, gammel, raa_ny, raa_gammel):
    """(limits of the change, no change); False where not a textbook's."""
    if art == "andel":
        return st.newcombe(gammel[1], gammel[2], ny[1], ny[2]), 0
    if art in ("rate", "antal"):
        b1, b2 = (gammel[2], ny[2]) if art == "rate" else (1, 1)
        return st.rateforhold(gammel[1], b1, ny[1], b2), 1
    if art == "gennemsnit" and raa_ny and raa_gammel and raa_ny["n"] == len(raa_ny["v"]) \
            and raa_gammel["n"] == len(raa_gammel["v"]):
        return st.welch(raa_gammel["v"], raa_ny["v"]), 0
    return False


def standardfejl(art, faktor, celle, raa):
    """None: not known; False where its formula is not a textbook's."""
    _, t, n, v = celle[:4]
    if v is None:
        return None
    if art == "andel":
        # as wide as the Wilson interval, which is not 0 at 0 and 1
        nedre, oevre = st.wilson(t, n, 0.95)
        return (oevre - nedre) / (2 * st.z(0.95))
    if art in ("rate", "antal"):
        return math.sqrt(t) * faktor / (n if art == "rate" else 1)
    if raa and raa["n"] == len(raa["v"]):
        s2 = st.gennemsnit(raa["v"])[1]
        return None if s2 is None else math.sqrt(s2 / len(raa["v"]))
    return False


def kontrol(katalog, regnet, hentet, r):
    """{what: [cells checked, [those that differ]]}"""
    ud = {k: [0, []] for k in ("limits", "the year before", "vurdering", "tendens")}
    g = random.Random(r.seed)
    serier = {}
    for n, c in hentet.items():
        serier.setdefault((n[0], n[1], n[3], n[4]), {})[plads(n[1], n[2])[0]] = (n, c)

    def proev(hvad, n, vi, de):
        ud[hvad][0] += 1
        if not (vi == de if isinstance(vi, str) else ens(vi, de)):
            ud[hvad][1].append("seed %d, %s: naive %s, view %s" % (r.seed, n, vi, de))

    for ind in sorted(katalog):
        art, faktor, _, retning = katalog[ind]
        egne = sorted((n for n in hentet if n[0] == ind), key=str)
        for n in g.sample(egne, min(STIKPROEVE, len(egne))):
            c = hentet[n]
            serie = serier[(ind, n[1], n[3], n[4])]
            nr, aar = plads(n[1], n[2])
            for i, konfidens in enumerate(st.NIVEAUER):
                x = graenser(art, faktor, c, regnet.get(n), konfidens)
                if x is not False:
                    for j in (0, 1):
                        proev("limits", n, x[j] if x else None, c[4 + 2 * i + j])
            gn, gammel = serie.get(nr - aar, (None, None))
            forrige = gammel[3] if gammel else None
            proev("the year before", n, forrige, c[8])
            proev("the year before", n,
                  None if forrige is None or c[3] is None else c[3] - forrige, c[9])
            x = None
            if forrige is not None and c[3] is not None:
                x = aendring(art, c, gammel, regnet.get(n), regnet.get(gn))
            if x is not False:
                proev("vurdering", n, st.dom(*(x or (None, 0)), retning), c[10])
            punkter = [(m, serie[m][1][3], standardfejl(art, faktor, serie[m][1], regnet.get(serie[m][0])))
                       for m in range(nr - 4, nr + 1) if m in serie and serie[m][1][12] == "t"]
            if art != "median" and not any(s is False for _, _, s in punkter):
                proev("tendens", n, st.tendens(punkter), c[11])
    return ud
