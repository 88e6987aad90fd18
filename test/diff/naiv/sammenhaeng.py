"""Which numbers of different indicators add up to each other.

A reader who knows the definitions can subtract one indicator from another. The
publication must know of every such sum, so this looks for them in the numbers
themselves: each number is a vector over municipalities, periods and units, and
is told by its product with a random vector; a sum of two or three others is
found by looking that product up.
"""
import itertools
import random
from collections import Counter, defaultdict

import numpy as np

HENT = """
SELECT c.indikator, i.art, concat_ws(' ', c.kommune_kode, c.periode_type, c.periode_start, c.enhed_kode),
	c.taeller, c.naevner, c.antal
FROM udsatte_maal.maal_alle c JOIN udsatte_register.indikator i ON i.indikator = c.indikator
WHERE i.art IN ('andel', 'antal', 'rate')
	-- what is never published tells nothing
	AND i.indikator NOT IN (SELECT indikator FROM udsatte_register.indikator_intern);
"""


def tal(psql):
    """Each number's vector: {(indicator, number): {cell: count}}."""
    v, personer = defaultdict(Counter), set()
    for linje in psql(HENT).splitlines():
        i, art, celle, t, n, antal = linje.split("\t")
        t, n = float(t), float(n)
        if antal != "0":
            personer.add(i)
        v[i, "taeller"][celle] += round(t)
        if art == "andel":
            v[i, "rest"][celle] += round(n - t)
            v[i, "naevner"][celle] += round(n)
    # numbers that hardly exist equal a sum of others by chance, and what counts
    # no persons tells nothing of any
    return {k: c for k, c in v.items() if k[0] in personer and sum(c.values()) >= 40 and sum(x > 0 for x in c.values()) >= 8}


def ukendte(psql, erklaerede, froe=1):
    """The sums the publication does not know of, and how many sums there are.
    erklaerede: the declared ones, (indicator, number, part, its number)."""
    v = tal(psql)
    g = random.Random(froe)
    vaegt = defaultdict(lambda: g.randrange(1, 1 << 80))
    produkt = {k: sum(x * vaegt[c] for c, x in sorted(t.items())) for k, t in sorted(v.items())}
    klasse = defaultdict(list)
    for k, p in produkt.items():
        klasse[p].append(k)
    nr = {p: i for i, p in enumerate(klasse)}

    def ligning(hel, dele):
        r = np.zeros(len(nr))
        r[nr[hel]] += 1
        for d in dele:
            r[nr[d]] -= 1
        return r

    kendt = []
    for i in {k[0] for k in v}:
        led = [produkt.get((i, x)) for x in ("naevner", "taeller", "rest")]
        if None not in led:
            kendt.append(ligning(led[0], led[1:]))
    erklaeret = defaultdict(list)
    for i, t, d, dt in erklaerede:
        erklaeret[i, t].append(produkt.get((d, dt)))
    for hel, dele in erklaeret.items():
        dele = [d for d in dele if d is not None]
        # a sum and a little more is no equation
        if hel in produkt and produkt[hel] == sum(dele):
            kendt.append(ligning(produkt[hel], dele))
    fundet = [(a + b, (a, b)) for a, b in itertools.combinations_with_replacement(nr, 2) if a + b in nr]
    par = defaultdict(list)
    for a, b in itertools.combinations(nr, 2):
        par[a + b].append((a, b))
    fundet += [(h, (c, *p)) for h in nr for c in nr for p in par.get(h - c, ()) if c > max(p)]
    rang = np.linalg.matrix_rank(np.array(kendt))
    nye = [(h, d) for h, d in fundet if np.linalg.matrix_rank(np.array(kendt + [ligning(h, d)])) > rang]
    tekst = [" ".join(klasse[h][0]) + " = " + " + ".join(" ".join(klasse[d][0]) for d in dele) for h, dele in nye]
    return tekst, len(fundet)
