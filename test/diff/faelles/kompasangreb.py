"""Attacks the compass of whole area, units and programmes together.

The public has the same children in three tables: kompas_omraade, kompas_enhed
and kompas_program, and a programme's numbers again in program_oversigt. Units
add up to the area; programmes do not, and are each a part of it. The attacker
has a variable for every unit and outcome, one for every programme and outcome,
and knows that no more of an outcome can be in a programme than there are.
"""
import collections

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from angriber import EPS

LEAVES = ('enkelt', 'fremgang', 'tilbagegang', 'blandet', 'fastholdt',
          'ej_fastholdt')
COLUMNS = {
    'antal': LEAVES, 'par': LEAVES[1:], 'fremgang': ('fremgang',),
    'tilbagegang': ('tilbagegang',), 'blandet': ('blandet',),
    'uaendret': ('fastholdt', 'ej_fastholdt'), 'fastholdt': ('fastholdt',)}


class Area:
    """One municipality, year, edition and role, as a linear program.

    shown and exact: {(kind, code): row}, kind omraade, enhed or program. free:
    programme cells that are left out whatever they are, so that even a zero
    is not seen: {(code, column)}.
    """

    def __init__(self, shown, exact, free):
        self.shown, self.exact = shown, exact
        self.units = sorted(c for k, c in exact if k == 'enhed')
        self.programs = sorted(c for k, c in exact if k == 'program')
        self.number = {(k, c, leaf): n for n, (k, c, leaf) in enumerate(
            (k, c, leaf) for k, codes in (('enhed', self.units),
                                          ('program', self.programs))
            for c in codes for leaf in LEAVES)}
        known, values, least, low = [], [], [], []
        self.hidden = []
        for (kind, code), row in sorted(exact.items()):
            for column in COLUMNS:
                cell = self.cell(kind, code, column)
                if shown[kind, code][column] is not None:
                    known.append(cell)
                    values.append(shown[kind, code][column])
                    continue
                # fastholdt is empty with uaendret, whatever it is
                if (code, column) not in free and (
                        column != 'fastholdt' or
                        shown[kind, code]['uaendret'] is not None):
                    least.append(cell)
                    low.append(1)
                if row[column] > 0:
                    self.hidden.append((kind, code, column))
        for program in self.programs:
            for leaf in LEAVES:
                cell = self.cell('omraade', None, None, (leaf,))
                cell[self.number['program', program, leaf]] = -1
                least.append(cell)
                low.append(0)
        self.args = dict(bounds=(0, None), method='highs')
        if known:
            self.args.update(A_eq=self.matrix(known), b_eq=values)
        if least:
            self.args.update(A_ub=-self.matrix(least),
                             b_ub=[-v for v in low])

    def cell(self, kind, code, column, leaves=None):
        codes = self.units if kind == 'omraade' else [code]
        return {self.number['enhed' if kind == 'omraade' else kind, c, leaf]: 1
                for c in codes for leaf in leaves or COLUMNS[column]}

    def matrix(self, rows):
        return csr_matrix(
            ([w for r in rows for w in r.values()],
             ([n for n, r in enumerate(rows) for _ in r],
              [v for r in rows for v in r])),
            shape=(len(rows), len(self.number)))

    def ends(self, cell):
        goal = np.zeros(len(self.number))
        for v, w in cell.items():
            goal[v] = w
        ends = []
        for sign in (1, -1):
            r = linprog(sign * goal, **self.args)
            if r.status not in (0, 3):
                raise RuntimeError(f'{cell}: {r.message}')
            ends.append(-np.inf * sign if r.status == 3 else sign * r.fun)
        return ends

    def attack(self, k, targets):
        """What is known of hidden numbers, and of the others in the area."""
        found = []
        for kind, code, column in targets:
            sought = [('', self.cell(kind, code, column),
                       self.exact[kind, code][column])]
            if kind == 'program':
                rest = self.cell('omraade', None, column)
                rest.update({v: -1 for v in self.cell(kind, code, column)})
                sought.append(('not in', rest, self.exact['omraade', None]
                               [column] - sought[0][2]))
            for what, cell, true in sought:
                ends = self.ends(cell)
                if not ends[0] - EPS <= true <= ends[1] + EPS:
                    found.append((what, kind, code, column, true, 'wrong',
                                  ends))
                elif true > 0 and ends[1] - ends[0] < EPS and (
                        what == '' or true < k):
                    found.append((what, kind, code, column, true, 'exact',
                                  ends))
                elif 0 < true < k and (ends[1] < k - EPS or
                                       ends[1] - ends[0] < k - 1 - EPS):
                    found.append((what, kind, code, column, true, 'confined',
                                  ends))
        return found


def areas(rows_of, reader, free):
    """Each area with a programme, from what rows_of() reads."""
    shown, exact = collections.defaultdict(dict), collections.defaultdict(dict)
    for kind in ('omraade', 'enhed', 'program'):
        for found, schema, role in ((shown, 'udsatte_bi', reader),
                                    (exact, 'udsatte_maal', None)):
            for r in rows_of(f'SELECT * FROM {schema}.kompas_{kind}', role):
                group = tuple(r[c] for c in ('kommune_kode', 'aar',
                                             'katalog_kode', 'rolle'))
                found[group][kind, r.get(f'{kind}_kode')] = r
    for r in rows_of('SELECT * FROM udsatte_bi.program_oversigt '
                     'WHERE kompas_par IS NOT NULL', reader):
        row = shown[r['kommune_kode'], r['aar'], r['katalog_kode'],
                    'myndighed']['program', r['program_kode']]
        for column in ('par', 'fremgang', 'uaendret', 'tilbagegang'):
            if row[column] is None:
                row[column] = r[f'kompas_{column}']
    for group in sorted(shown):
        if any(kind == 'program' for kind, _ in shown[group]):
            yield group, Area(shown[group], exact[group], {
                (code, column) for *g, code, column in free
                if tuple(g) == group})
