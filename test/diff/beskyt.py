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
import subprocess
import sys

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
EPS = 1e-6
tests = 0
failures = 0


def ok(good, name, detail=''):
    global tests, failures
    tests += 1
    if not good:
        failures += 1
    print(f"{'ok' if good else 'not ok'} {tests} - {name}")
    if not good and detail:
        print('# ' + str(detail))


def psql(sql):
    run = subprocess.run(
        ['psql', '-XqAt', '-F', '\t', '-v', 'ON_ERROR_STOP=1',
         '-d', os.environ['BESKYT_DB']],
        input=sql, text=True, capture_output=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stderr)
    return [line.split('\t') for line in run.stdout.splitlines()]


class Publication:
    """Cells as {codes (None: total): (count, state)}, and all atoms."""

    def __init__(self, rows):
        self.cells = {tuple(c): (n, s) for c, n, s in rows}
        ndims = len(rows[0][0])
        codes = [sorted({c[d] for c in self.cells if c[d] is not None})
                 for d in range(ndims)]
        sets = {tuple(x is None for x in c) for c in self.cells}
        self.atoms = []
        for atom in itertools.product(*[c or [None] for c in codes]):
            seen = [self.cells.get(tuple(None if t else x
                                         for x, t in zip(atom, s)))
                    for s in sets]
            if all(c is not None and (c[0] > 0 or c[1] != 'vis')
                   for c in seen):
                self.atoms.append(atom)
        self.members = {
            c: [i for i, a in enumerate(self.atoms)
                if all(x is None or x == y for x, y in zip(c, a))]
            for c in self.cells}

    def hidden(self):
        return [c for c, (_, s) in self.cells.items() if s != 'vis']

    def matrix(self, cells):
        row, col = [], []
        for i, c in enumerate(cells):
            row += [i] * len(self.members[c])
            col += self.members[c]
        return csr_matrix((np.ones(len(row)), (row, col)),
                          shape=(len(cells), len(self.atoms)))

    def floor(self, cell, group):
        """The least a hidden count can be: with a group, a rest may be 0."""
        if group == 'zero':
            return 0
        if group and cell[2] == 'rest':
            numerator = self.cells[cell[0], cell[1], 'taeller']
            return 1 if numerator == (0, 'vis') else 0
        return 1

    def intervals(self, targets, group=False):
        shown = [c for c, (_, s) in self.cells.items() if s == 'vis']
        hidden = self.hidden()
        kw = dict(bounds=(0, None), method='highs')
        if shown:
            kw.update(A_eq=self.matrix(shown),
                      b_eq=[self.cells[c][0] for c in shown])
        if hidden:
            kw.update(A_ub=-self.matrix(hidden),
                      b_ub=[-self.floor(c, group) for c in hidden])
        for c in targets:
            goal = np.zeros(len(self.atoms))
            goal[self.members[c]] = 1
            low = linprog(goal, **kw)
            high = linprog(-goal, **kw)
            if low.status not in (0, 3) or high.status not in (0, 3):
                raise RuntimeError(f'{low.message} {high.message}')
            yield (c, 0.0 if low.status == 3 else low.fun,
                   np.inf if high.status == 3 else -high.fun)

    def attack(self, k, targets=None, group=False):
        """What the attacker works out about the hidden cells."""
        found = []
        for c, low, high in self.intervals(
                self.hidden() if targets is None else targets, group):
            count, state = self.cells[c]
            if not low - EPS <= count <= high + EPS:
                found.append((c, count, 'model is wrong', low, high))
            elif high - low < EPS:
                found.append((c, count, 'exact', low, high))
            elif state == 'primaer' and (high < k - EPS or
                                         high - low < k - 1 - EPS):
                found.append((c, count, 'confined', low, high))
        return found

    def enumerate(self, k, room=6):
        """Every whole-number table, atoms up to a bound; what is certain."""
        natoms = len(self.atoms)
        of_atom = [[c for c in self.cells if i in self.members[c]]
                   for i in range(natoms)]
        left = {c: n for c, (n, s) in self.cells.items() if s == 'vis'}
        last = {c: max(self.members[c], default=-1) for c in self.cells}
        sums = dict.fromkeys(self.hidden(), 0)
        seen = {c: set() for c in sums}
        bound = max([n for n, _ in self.cells.values()]) + room
        nodes = 0

        def walk(i):
            nonlocal nodes
            nodes += 1
            if nodes > 60000:
                return
            if i == natoms:
                for c in sums:
                    seen[c].add(sums[c])
                return
            shown = [c for c in of_atom[i] if c in left]
            secret = [c for c in of_atom[i] if c in sums]
            top = min([left[c] for c in shown], default=bound)
            low = max([left[c] for c in shown if last[c] == i], default=0)
            for v in range(low, top + 1):
                if any(last[c] == i and sums[c] + v < 1 for c in secret):
                    continue
                for c in shown:
                    left[c] -= v
                for c in secret:
                    sums[c] += v
                walk(i + 1)
                for c in shown:
                    left[c] += v
                for c in secret:
                    sums[c] -= v

        walk(0)
        if nodes > 60000:
            return None
        return [(c, self.cells[c], sorted(v)) for c, v in seen.items()
                if len(v) < 2 or (self.cells[c][1] == 'primaer' and
                                  (max(v) < k or max(v) - min(v) < k - 1))]


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


def attack_tiny(rng, ntables):
    for size in ((2, 2, 1), (2, 3, 1), (3, 3, 1), (2, 2, 2)):
        shape = 'two dimensions' if size[2] == 1 else 'three dimensions'
        tables = [make_table(rng, shape, size,
                             lambda r: r.choice([0, 1, 1, 2, 3, 4, 5, 7]))
                  for _ in range(ntables)]
        results = [p.enumerate(3) for p in protect(shape, tables, 'dst3')]
        done = [r for r in results if r is not None]
        ok(len(done) >= ntables // 4 and not any(done),
           f'{size}: {len(done)} tables enumerated, nothing certain',
           [r for r in done if r][:2])


def attack_mutants(rng, publications, most):
    """A secondary cell shown after all must usually give something away."""
    caught = total = 0
    for p, k in rng.sample(publications, len(publications)):
        secondary = [c for c in p.hidden() if p.cells[c][1] == 'sekundaer']
        if not secondary or total >= most:
            continue
        c = rng.choice(secondary)
        mutant = Publication([(x, n, 'vis' if x == c else s)
                              for x, (n, s) in p.cells.items()])
        total += 1
        caught += bool(mutant.attack(k))
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
    own = None
    if 'PGHOST' not in os.environ:
        own = subprocess.Popen(
            ['bash', '-c', '. tools/klynge.sh; trap klynge_ned EXIT; klynge_op'
             ' && echo "$PGHOST" && read -r _'],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        os.environ.update(PGHOST=own.stdout.readline().strip(),
                          PGPORT='5432', PGUSER='postgres')
    database = f'beskyt_diff_{os.getpid()}'
    os.environ['BESKYT_DB'] = 'postgres'
    psql(f'CREATE DATABASE {database};')
    os.environ['BESKYT_DB'] = database
    try:
        psql('CREATE EXTENSION udsatte;')
        rng = random.Random(20261123)
        publications = attack_random(rng, int(os.environ.get('TABELLER', 40)))
        attack_tiny(rng, 60)
        attack_group(rng, 25)
        attack_zero(rng, 25)
        attack_linked(rng, 12)
        attack_persons(rng, 12)
        attack_again(rng, 10)
        compare_attacks(rng, 25)
        attack_mutants(rng, publications, 60)
    finally:
        os.environ['BESKYT_DB'] = 'postgres'
        psql(f'DROP DATABASE {database};')
        if own:
            own.communicate('\n')
    print(f'1..{tests}')
    return failures > 0


if __name__ == '__main__':
    sys.exit(main())
