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


def protect(shape, tables, rule):
    """Publications of many tables at once: one partition each."""
    data = '\n'.join(f'{nr}\t{a}\t{b}\t{c}\t{n}'
                     for nr, table in enumerate(tables)
                     for (a, b, c), n in table.items())
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
