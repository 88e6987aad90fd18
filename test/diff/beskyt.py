#!/usr/bin/env python3
"""Attacks publications protected by beskyt(), with code of its own.

The attacker knows every shown number, that counts are not negative, that
zeros are shown and rows left out are zero, hence that a hidden count is at
least 1. He solves linear programs (HiGHS), and tiny tables he enumerates.
He must neither find a hidden count nor confine an unsafe one below k.
Output: TAP. Uses the server of PGHOST, or starts one of its own.
"""
import itertools
import os
import random
import re
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                'faelles'))
from angriber import (EPS, Publication, database, finish,  # noqa: E402
                      mutant, ok, psql, server)


SHAPES = {
    'two dimensions': ('CUBE(a, b), c', (4, 4, 1)),
    'three dimensions': ('CUBE(a, b, c)', (3, 3, 2)),
    'without the innermost': (
        'GROUPING SETS ((a, b), (b, c), (a, c), (a), (b), (c), ())',
        (2, 3, 2)),
    'two tables that share a dimension': (
        'GROUPING SETS ((a, b), (b, c), (a), (b), (c), ())', (3, 2, 3)),
    'a hierarchy': (
        'GROUPING SETS ((a, b, c), (a, b), (a, c), (a), (c), ())',
        (2, 6, 3)),
}


def lines(tables):
    """The tables as lines for COPY."""
    return '\n'.join('\t'.join([str(nr), *key, str(n)])
                     for nr, table in enumerate(tables)
                     for key, n in table.items())


def protect(shape, tables, rule):
    """Publications of many tables at once: one partition each."""
    data = lines(tables)
    rows = psql(f"""
        CREATE TEMP TABLE t(nr int, a text, b text, c text, n int);
        COPY t FROM STDIN;\n{data}\n\\.
        SELECT nr, g, a, b, c, n, s FROM (
            SELECT nr, grouping(a, b, c) AS g, a, b, c, sum(n) AS n,
                udsatte.beskyt(sum(n), grouping(a, b, c), '{rule}', a, b, c)
                    OVER (PARTITION BY nr) AS s
            FROM t GROUP BY nr, {SHAPES[shape][0]}) x;""")
    parts = [[] for _ in tables]
    for nr, g, a, b, c, n, s in rows:
        g = int(g)
        codes = [None if g >> (2 - d) & 1 else x
                 for d, x in enumerate((a, b, c))]
        parts[int(nr)].append((codes, int(n), s))
    return [Publication(p) for p in parts]


def skewed(rng):
    """Mostly small, sometimes zero, sometimes large."""
    return rng.choice([0, 0, 1, 1, 2, 3, 4, 5, 6, 8, 12, 25, 60])


def make_table(rng, shape, size=None, draw=skewed):
    na, nb, nc = size or SHAPES[shape][1]
    table = {}
    for a, b, c in itertools.product(range(na), range(nb), range(nc)):
        if shape == 'a hierarchy' and b % na != a:
            continue
        n = draw(rng)
        if n > 0 or rng.random() < 0.5:
            table[f'a{a}', f'b{b}', f'c{c}'] = n
    if not any(table.values()):
        table['a0', 'b0', 'c0'] = 7
    return table


def attack_random(rng, per_shape):
    everything = []
    for shape in SHAPES:
        for rule, k in (('dst3', 3), ('dst5', 5)):
            tables = [make_table(rng, shape) for _ in range(per_shape)]
            publications = protect(shape, tables, rule)
            found = [f for p in publications for f in p.attack(k)]
            nhidden = sum(len(p.hidden()) for p in publications)
            unsafe = [c for p in publications
                      for c, (n, s) in p.cells.items()
                      if 0 < n < k and s != 'primaer' or
                      s == 'primaer' and not 0 < n < k or
                      s == 'sekundaer' and n == 0]
            ok(not unsafe, f'{shape}, {rule}: unsafe cells are primary', unsafe)
            ok(not found, f'{shape}, {rule}: nothing known of {nhidden} '
               f'hidden cells in {len(tables)} tables', found[:3])
            everything += [(p, k) for p in publications]
    return everything


# Small tables of at most four dimensions: grouping, rule, k, and the codes of
# each atom with their counts drawn from.
FEW = (0, 0, 1, 1, 2, 3, 4)


def grid(*sizes):
    return list(itertools.product(*(
        [f'{d}{i}' for i in range(n)] if n else ['']
        for d, n in zip('abcd', (*sizes, 0, 0, 0)))))


TINY = {
    'two by two': ('CUBE(a, b)', 'dst3', 3, grid(2, 2)),
    'two by three': ('CUBE(a, b)', 'dst3', 3, grid(2, 3)),
    'three by three': ('CUBE(a, b)', 'dst3', 3, grid(3, 3)),
    'three dimensions': ('CUBE(a, b, c)', 'dst3', 3, grid(2, 2, 2)),
    'a hierarchy three deep': (
        'ROLLUP(a, b, c), ROLLUP(d)', 'dst3', 3,
        [(a, b, c, f'd{i}') for i in range(2) for a, b, c in (
            ('r1', 'k1', 's1'), ('r1', 'k1', 's2'), ('r1', 'k2', 's3'),
            ('r2', 'k3', 's4'))]),
    'two groupings, not nested': (
        'GROUPING SETS ((a, d), (b, d), (a), (b), (d), ())', 'dst3', 3,
        [(a, b, '', f'd{i}') for i in range(2) for a, b in (
            ('0-1', '0'), ('0-1', '1-2'), ('2-3', '1-2'), ('2-3', '3'))]),
    'a bridge over three tables': (
        'GROUPING SETS ((a, b), (b, c), (c, d), (a), (b), (c), (d), ())',
        'dst3', 3,
        [(f'a{i}', f'b{j}', f'c{l}', f'd{m}') for i in range(2)
         for j in range(2) for l in range(2) for m in range(2)
         if (i + j + l + m) % 2 == 0 or i == l == 0]),
    'numerator and rest': (
        'GROUPING SETS ((a), (b), ()), ROLLUP(d)', 'k=3 gruppe=del:0', 3,
        [(f'a{i}', f'b{j}', '', d) for i in range(2) for j in range(2)
         for d in ('taeller', 'rest')]),
    'unsafe zeros': ('CUBE(a, b)', 'k=3 nul_er_foelsom', 3, grid(2, 3)),
    'a second release': ('CUBE(a, b)', 'dst3', 3, grid(2, 3)),
}


def protect_tiny(name, ntables, rng):
    """Publications of a shape; a second release knows the margins' first.

    Each table is decided alone, for a second release may be impossible.
    """
    sets, rule, _, atoms = TINY[name]
    sets += ''.join(f', {d}' for d in 'abcd'
                    if not re.search(rf'\b{d}\b', sets))
    data = '\n'.join('\t'.join([str(nr), *atom, str(rng.choice(FEW))])
                     for nr in range(ntables) for atom in atoms)
    earlier = 'NULL'
    first = ''
    if name == 'a second release':
        first = """INSERT INTO f SELECT x.nr, x.g, x.a, x.b,
                CASE WHEN udsatte.beskyt(x.n, x.g, 'dst3', a, b, c, d) OVER ()
                    = 'vis' THEN 'vis' ELSE 'skjult' END
            FROM c x WHERE x.nr = i
                AND (x.a IS NULL OR x.b IS NULL);"""
        earlier = """(SELECT f.s FROM f WHERE f.nr = x.nr
            AND (f.g, f.a, f.b) IS NOT DISTINCT FROM (x.g, x.a, x.b))"""
    rows = psql(f"""
        CREATE TEMP TABLE t(nr int, a text, b text, c text, d text, n int);
        COPY t FROM STDIN;\n{data}\n\\.
        CREATE TEMP TABLE c AS
        SELECT nr, grouping(a, b, c, d) AS g, a, b, c, d, sum(n) AS n
        FROM t GROUP BY nr, {sets};
        CREATE INDEX ON c (nr);
        CREATE TEMP TABLE f(nr int, g int, a text, b text, s text);
        CREATE TEMP TABLE r(nr int, g int, a text, b text, c text, d text,
            n int, s text);
        DO $$
        BEGIN
            FOR i IN 0 .. {ntables - 1} LOOP
                BEGIN
                    {first}
                    INSERT INTO r
                    SELECT x.nr, x.g, x.a, x.b, x.c, x.d, x.n,
                        udsatte.beskyt_celler(x.n, NULL, {earlier}, x.g,
                            '{rule}', x.a, x.b, x.c, x.d) OVER ()
                    FROM c x WHERE x.nr = i;
                EXCEPTION WHEN object_not_in_prerequisite_state THEN
                    NULL;
                END;
            END LOOP;
        END
        $$;
        SELECT * FROM r;""")
    parts = {}
    for nr, g, *codes, n, s in rows:
        parts.setdefault(int(nr), []).append(
            ([None if int(g) >> (3 - i) & 1 else x
              for i, x in enumerate(codes)], int(n), s))
    return [Publication(p) for p in parts.values()]


def attack_tiny(rng, ntables):
    """Against every whole-number table there is, not only linear programs."""
    total = mutants = caught = 0
    for name, (_, rule, k, _) in TINY.items():
        group = 'zero' if 'nul' in rule else 'gruppe' in rule
        publications = protect_tiny(name, ntables, rng)
        results = [p.certain(k, group) for p in publications]
        done = [r for r in results if r is not None]
        cells = sum(len(p.hidden()) for p, r in zip(publications, results)
                    if r is not None)
        total += len(done)
        ok(len(done) > ntables / 2 and cells > 0 and not any(done),
           f'{name}: every table behind {len(done)} of {ntables}, nothing '
           f'certain of {cells} hidden cells', [r for r in done if r][:2])
        for p in publications[:ntables // 10]:
            m = mutant(rng, p)
            known = m.certain(k, group) if m else None
            mutants += known is not None
            caught += bool(known)
    ok(total > 5 * ntables, f'{total} tables in all')
    ok(mutants > 0 and caught > mutants / 2,
       f'{caught} of {mutants} tables with a secondary cell shown are caught')


# Tables that have caught out others: what is published of them, by hand.
TRAPS = {
    '0 = x + x: a pair of zeros tells of its total': [
        ('a0', 'b0', 0), ('a0', 'b1', 2), ('a1', 'b0', 2), ('a1', 'b1', 0)],
    'a single person in each row': [
        ('a0', 'b0', 1), ('a1', 'b1', 1), ('a2', 'b2', 1)],
    'a singleton beside a large one': [
        ('a0', 'b0', 1), ('a0', 'b1', 90), ('a1', 'b0', 80), ('a1', 'b1', 70)],
    'ten persons in nine cells': [
        (f'a{i}', f'b{j}', 2 if i == j == 0 else 1)
        for i in range(3) for j in range(3)],
    'two unsafe cells that make a safe total': [
        ('a0', 'b0', 2), ('a0', 'b1', 1), ('a1', 'b0', 40), ('a1', 'b1', 0)],
    'marital status by hours': [
        (f'a{i}', f'b{j}', n) for i, row in enumerate(
            ((2, 0, 3, 12), (1, 19, 1, 4), (0, 2, 2, 7)))
        for j, n in enumerate(row)],
}


def attack_traps():
    tables = [{(a, b, 'c0'): n for a, b, n in trap}
              for trap in TRAPS.values()]
    for rule, k in (('dst3', 3), ('dst5', 5)):
        for name, p in zip(TRAPS, protect('two dimensions', tables, rule)):
            ok(not p.attack(k) and not p.certain(k), f'{name}, {rule}',
               (p.attack(k), p.certain(k)))


def attack_mutants(rng, publications, most):
    """A secondary cell shown after all must usually give something away."""
    caught = total = 0
    for p, k in rng.sample(publications, len(publications)):
        m = mutant(rng, p)
        if m is not None and total < most:
            total += 1
            caught += bool(m.attack(k))
    ok(total > 0 and caught > total / 2,
       f'{caught} of {total} mutants are caught')


def attack_group(rng, ntables):
    """Numerator and rest: the rest of a full group is hidden at 0 too."""
    tables = []
    for _ in range(ntables):
        table = {}
        for a, b in itertools.product(range(3), range(3)):
            table[f'a{a}', f'b{b}', 'taeller'] = rng.choice([0, 4, 7, 9, 30])
            table[f'a{a}', f'b{b}', 'rest'] = rng.choice([0, 0, 6, 12, 40])
        tables.append(table)
    publications = protect('three dimensions', tables, 'k=5 gruppe=del:0')
    full = shown = 0
    found = []
    for p in publications:
        for (a, b, c), (n, s) in p.cells.items():
            if c == 'rest' and n == 0 and p.cells[a, b, 'taeller'][0] > 0:
                full += 1
                shown += s == 'vis'
        found += p.attack(5, group=True)
    ok(full > 0 and shown == 0, f'{full} full groups are hidden')
    ok(not found, 'groups: nothing known of their hidden cells', found[:3])


def attack_zero(rng, ntables):
    """Where zeros are unsafe, a hidden count may be 0."""
    tables = [make_table(rng, 'three dimensions') for _ in range(ntables)]
    publications = protect('three dimensions', tables, 'k=4 nul_er_foelsom')
    shown = [c for p in publications for c, (n, s) in p.cells.items()
             if n < 4 and s != 'primaer']
    found = [f for p in publications for f in p.attack(4, group='zero')]
    ok(not shown, 'unsafe zeros are primary', shown[:3])
    ok(not found, 'unsafe zeros: nothing known of hidden cells', found[:3])


LINKED = ("GROUPING SETS ((e), (t), (b), ()), GROUPING SETS ((k), ()), "
          "GROUPING SETS ((d), ())")


def protect_linked(tables, rule, persons='NULL', earlier='NULL'):
    """Units, providers and districts, each by sex and part, never together."""
    data = lines(tables)
    rows = psql(f"""
        CREATE TEMP TABLE t(nr int, e text, t text, b text, k text, d text, n int);
        COPY t FROM STDIN;\n{data}\n\\.
        CREATE TEMP TABLE c AS
        SELECT nr, grouping(e, t, b, k, d) AS g, e, t, b, k, d, sum(n) AS n
        FROM t GROUP BY nr, {LINKED};
        SELECT nr, g, e, t, b, k, d, n, p, f,
            udsatte.beskyt_celler(n, p, f, g, '{rule}', e, t, b, k, d)
                OVER (PARTITION BY nr)
        FROM (SELECT c.*, ({persons})::bigint AS p, ({earlier})::text AS f
            FROM c) x;""")
    parts = [[] for _ in tables]
    said = [{} for _ in tables]
    for nr, g, *codes, n, p, f, s in rows:
        codes = [None if int(g) >> (4 - i) & 1 else x
                 for i, x in enumerate(codes)]
        parts[int(nr)].append((codes, int(n), s))
        said[int(nr)][tuple(codes)] = (int(p) if p else int(n), f, s)
    return [Publication(p) for p in parts], said


def linked_tables(rng, ntables):
    """The attacker has the whole cross of all dimensions, not the links."""
    tables = []
    for _ in range(ntables):
        table = {}
        for _ in range(rng.choice([40, 80, 160])):
            key = (f'e{rng.choice((0, 0, 1))}', f't{rng.choice((0, 0, 1, 2))}',
                   f'b{rng.choice((0, 1))}', rng.choice('DDPP'),
                   rng.choice(('rest', 'taeller', 'taeller')))
            table[key] = table.get(key, 0) + rng.choice((1, 1, 2, 5))
        tables.append(table)
    return tables


def attack_linked(rng, ntables):
    for rule, k in (('dst3', 3), ('dst5', 5)):
        publications, _ = protect_linked(linked_tables(rng, ntables), rule)
        found = [f for p in publications for f in p.attack(k)]
        shown = sum(len(p.cells) - len(p.hidden()) for p in publications)
        ok(shown > 0 and not found, f'tables that share margins, {rule}: '
           f'nothing known of {sum(len(p.hidden()) for p in publications)} '
           f'hidden cells', found[:3])


def attack_persons(rng, ntables):
    """Persons decide, not rows: few persons with many rows are unsafe too."""
    publications, said = protect_linked(
        linked_tables(rng, ntables), 'dst3',
        persons='CASE WHEN nr % 2 = 0 THEN (n + 1) / 2 ELSE (n + 3) / 4 END')
    found = [f for p in publications for f in p.attack(3)]
    wrong = [(c, p.cells[c], x) for p, w in zip(publications, said)
             for c, x in w.items() if (0 < x[0] < 3) != (x[2] == 'primaer')]
    many = sum(n >= 3 for p in publications
               for n, s in p.cells.values() if s == 'primaer')
    ok(many > 0 and not wrong, f'few persons with many rows are unsafe ({many})',
       wrong[:3])
    ok(not found, 'nothing known of what persons make unsafe', found[:3])


def attack_again(rng, ntables):
    """What was hidden stays hidden, what was shown stays shown."""
    earlier = """(ARRAY['vis', 'skjult'])[1 + (hashtext(concat_ws('-', nr, g,
        e, t, b, k, d)) % 7 = 0)::int]"""
    hidden = f"CASE WHEN {earlier} = 'skjult' AND n > 0 THEN 'skjult' END"
    publications, said = protect_linked(linked_tables(rng, ntables), 'dst3',
                                        earlier=hidden)
    found = [f for p in publications for f in p.attack(3)]
    broken = [c for w in said for c, x in w.items()
              if x[1] == 'skjult' and x[2] == 'vis']
    kept = sum(x[1] == 'skjult' for w in said for x in w.values())
    ok(kept > 0 and not broken, f'{kept} cells stay hidden', broken[:3])
    ok(not found, 'nothing known beside them', found[:3])

    tables = linked_tables(rng, ntables)
    _, first = protect_linked(tables, 'dst3')
    values = ', '.join(
        '(' + ', '.join([str(nr)] + ['NULL' if x is None else f"'{x}'"
                                     for x in c] +
                        ["'vis'" if s == 'vis' else "'skjult'"]) + ')'
        for nr, w in enumerate(first) for c, (_, _, s) in w.items())
    _, again = protect_linked(tables, 'dst3', earlier=f"""(SELECT v.s
        FROM (VALUES {values}) v(nr, e, t, b, k, d, s) WHERE v.nr = c.nr
        AND (v.e, v.t, v.b, v.k, v.d) IS NOT DISTINCT FROM
            (c.e, c.t, c.b, c.k, c.d))""")
    differ = [c for v, w in zip(first, again) for c in v
              if (v[c][2] == 'vis') != (w[c][2] == 'vis')]
    ok(not differ, 'the same numbers again: the same cells', differ[:3])


def compare_attacks(rng, ntables):
    """angrib() against HiGHS on patterns that nobody has checked."""
    tables = [make_table(rng, 'three dimensions') for _ in range(ntables)]
    data = lines(tables)
    rows = psql(f"""
        CREATE TEMP TABLE t(nr int, a text, b text, c text, n int);
        COPY t FROM STDIN;\n{data}\n\\.
        SELECT *, (i)[1], coalesce((i)[2], -1) FROM (
        SELECT nr, g, a, b, c, n, s,
            udsatte.angrib(n, s, g, 'dst3', a, b, c) OVER (PARTITION BY nr) AS i
        FROM (SELECT nr, grouping(a, b, c) AS g, a, b, c, sum(n) AS n,
                CASE WHEN sum(n) > 0 AND (sum(n) < 3 OR hashtext(concat_ws('-',
                    nr, a, b, c)) % 5 <> 0) THEN 'sekundaer' ELSE 'vis' END AS s
            FROM t GROUP BY nr, CUBE (a, b, c)) x) y;""")
    parts = [[] for _ in tables]
    bounds = [{} for _ in tables]
    for nr, g, a, b, c, n, s, _, low, high in rows:
        codes = [None if int(g) >> (2 - d) & 1 else x
                 for d, x in enumerate((a, b, c))]
        parts[int(nr)].append((codes, int(n), s))
        bounds[int(nr)][tuple(codes)] = (int(low), int(high))
    differ, exact, total = [], 0, 0
    for p, own in zip(map(Publication, parts), bounds):
        for c, low, high in p.intervals(p.hidden()):
            expected = (int(np.ceil(low - EPS)),
                        -1 if high == np.inf else int(np.floor(high + EPS)))
            total += 1
            exact += expected[0] == expected[1]
            if own[c] != expected:
                differ.append((c, own[c], expected))
    ok(0 < exact < total and not differ,
       f'angrib finds the same {total} intervals, {exact} of one number',
       differ[:3])


def main():
    seed = int(os.environ.get('SEED', 20261123))
    print(f'# SEED={seed}')
    with server(), database(f'beskyt_diff_{os.getpid()}'):
        psql('CREATE EXTENSION udsatte;')
        rng = random.Random(seed)
        publications = attack_random(rng, int(os.environ.get('TABELLER', 40)))
        attack_tiny(rng, int(os.environ.get('SMAA', 350)))
        attack_traps()
        attack_group(rng, 25)
        attack_zero(rng, 25)
        attack_linked(rng, 12)
        attack_persons(rng, 12)
        attack_again(rng, 10)
        compare_attacks(rng, 25)
        attack_mutants(rng, publications, 60)
    return finish()


if __name__ == '__main__':
    sys.exit(main())
