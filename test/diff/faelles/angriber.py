"""What the attackers of publications share: TAP, psql, and a publication.

A publication is the cells of linked tables, and it is attacked with linear
programs (HiGHS), or by looking at every whole-number table there is.
"""
import contextlib
import itertools
import os
import subprocess

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    '..', '..', '..')
EPS = 1e-6
tests = 0
failures = 0


def ok(good, name, detail=''):
    global tests, failures
    tests += 1
    if not good:
        failures += 1
    print(f"{'ok' if good else 'not ok'} {tests} - {name}", flush=True)
    if not good and detail:
        print('# ' + str(detail))


def finish():
    print(f'1..{tests}')
    return failures > 0


def psql(sql, role=None, check=True):
    """Rows of a script, in the database that DIFF_DB names."""
    if role:
        sql = f'SET ROLE {role};\n' + sql
    run = subprocess.run(
        ['psql', '-XqAt', '-F', '\t', '-v', 'ON_ERROR_STOP=1',
         '-d', os.environ['DIFF_DB']],
        input=sql, text=True, capture_output=True, check=False)
    if run.returncode and check:
        raise RuntimeError(run.stderr)
    return [line.split('\t') for line in run.stdout.splitlines()]


@contextlib.contextmanager
def server():
    """The server of PGHOST, or one of its own."""
    own = None
    if 'PGHOST' not in os.environ:
        own = subprocess.Popen(
            ['bash', '-c', '. tools/klynge.sh; trap klynge_ned EXIT; klynge_op'
             ' && echo "$PGHOST" && read -r _'],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        os.environ.update(PGHOST=own.stdout.readline().strip(),
                          PGPORT='5432', PGUSER='postgres')
    os.environ['DIFF_DB'] = 'postgres'
    try:
        yield
    finally:
        if own:
            own.communicate('\n')


@contextlib.contextmanager
def database(name):
    os.environ['DIFF_DB'] = 'postgres'
    psql(f'CREATE DATABASE {name};')
    os.environ['DIFF_DB'] = name
    try:
        yield name
    finally:
        os.environ['DIFF_DB'] = 'postgres'
        psql(f'DROP DATABASE IF EXISTS {name};')


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
        """The least a hidden count can be: with a group, a rest may be 0.

        Of a cell that is not in the publication ('usynlig') nothing is known.
        """
        if group == 'zero' or self.cells[cell][1] == 'usynlig':
            return 0
        if group and cell[-1] == 'rest':
            numerator = self.cells[(*cell[:-1], 'taeller')]
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

    def tables(self, group=False, room=6, most=200000):
        """All tables of whole numbers that fit, one a row; None: too many.

        An atom that no shown cell limits goes to the largest count and room.
        """
        shown = [c for c, (_, s) in self.cells.items() if s == 'vis']
        in_shown = np.array([[i in self.members[c] for c in shown]
                             for i in range(len(self.atoms))],
                            bool).reshape(len(self.atoms), len(shown))
        ends = np.array([max(self.members[c], default=-1) for c in shown], int)
        left = np.array([[self.cells[c][0] for c in shown]], int)
        if (left[0, ends < 0] != 0).any():
            raise RuntimeError('a shown cell without atoms is not 0')
        bound = max(n for n, _ in self.cells.values()) + room
        found = np.zeros((1, 0), int)
        for i in range(len(self.atoms)):
            mine = in_shown[i]
            top = left[:, mine].min(axis=1) if mine.any() else \
                np.full(len(left), bound)
            last = mine & (ends == i)
            low = left[:, last].max(axis=1) if last.any() else \
                np.zeros(len(left), int)
            times = np.maximum(top - low + 1, 0)
            if times.sum() > most:
                return None
            row = np.repeat(np.arange(len(left)), times)
            value = np.arange(len(row)) - np.repeat(
                np.cumsum(times) - times, times) + low[row]
            left = left[row] - value[:, None] * mine
            found = np.column_stack((found[row], value))
        for c in self.hidden():
            good = found[:, self.members[c]].sum(axis=1) >= self.floor(c, group)
            found = found[good]
        return found

    def certain(self, k, group=False):
        """What every whole-number table says; None: too many to look at."""
        tables = self.tables(group)
        if tables is None:
            return None
        if not len(tables):
            return [('no table at all', self.cells)]
        known = []
        for c in self.hidden():
            sums = tables[:, self.members[c]].sum(axis=1)
            low, high = sums.min(), sums.max()
            if not low <= self.cells[c][0] <= high:
                known.append((c, self.cells[c], 'model is wrong'))
            elif low == high or (self.cells[c][1] == 'primaer' and
                                 (high < k or high - low < k - 1)):
                known.append((c, self.cells[c], low, high))
        return known


def mutant(rng, publication):
    """The publication with a secondary cell shown after all, or None."""
    secondary = [c for c in publication.hidden()
                 if publication.cells[c][1] == 'sekundaer']
    if not secondary:
        return None
    shown = rng.choice(secondary)
    return Publication([(c, n, 'vis' if c == shown else s)
                        for c, (n, s) in publication.cells.items()])
