#!/usr/bin/env python3
"""Attacks publications end to end, reading udsatte_bi alone.

The attacker knows every shown number of every release, that counts are not
negative, and that zeros are shown: a hidden number is at least 1. He knows
which unit is under which. He solves linear programs (HiGHS) over the tables
by unit, by offer, by district and by sex and age, which have their totals in
common, over the quarters of a year, numerator and rest. He must neither find a
hidden number nor confine an unsafe one below k. Only the verdict, which of the
hidden numbers are unsafe and that the model holds, comes from the data.
Output: TAP. Uses the server of PGHOST, or starts one of its own.
"""
import collections
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                'faelles'))
from angriber import (EPS, ROOT, Publication, database, finish,  # noqa: E402
                      mutant, ok, psql, server)
from kompasangreb import COLUMNS, Area, areas  # noqa: E402
from rettelser import told  # noqa: E402

K = 5
READER = f'udsatte_laeser_{os.getpid()}'


Cell = collections.namedtuple('Cell', 'kvartal sted kode koen alder')


def read(indicator, year):
    """What the public sees of one indicator and year, as {Cell: (t, n)}."""
    rows = psql(f"""
        SELECT CASE periode_type WHEN 'kvartal'
                THEN extract(quarter FROM periode_start)::text ELSE '' END,
            CASE WHEN enhed_kode IS NOT NULL THEN 'e'
                WHEN tilbud_enhed_kode IS NOT NULL THEN 't'
                WHEN bydel_nr IS NOT NULL THEN 'b' ELSE '' END,
            coalesce(enhed_kode, tilbud_enhed_kode, bydel_nr::text, ''),
            coalesce(koen, ''), coalesce(aldersgruppe, ''),
            taeller, naevner, status
        FROM udsatte_bi.noegletal
        WHERE indikator = '{indicator}'
            AND periode_start >= '{year}-01-01'
            AND periode_start <= '{year}-12-31';""", READER)
    return {Cell(*r[:5]): (float(r[5]) if r[5] else None,
                           float(r[6]) if r[6] else None, r[7])
            for r in rows}


def truth(indicator, year):
    """The same cells exactly, for the verdict, and whether of persons."""
    rows = psql(f"""
        SELECT CASE periode_type WHEN 'kvartal'
                THEN extract(quarter FROM periode_start)::text ELSE '' END,
            CASE WHEN enhed_kode IS NOT NULL THEN 'e'
                WHEN tilbud_enhed_kode IS NOT NULL THEN 't'
                WHEN bydel_nr IS NOT NULL THEN 'b' ELSE '' END,
            coalesce(enhed_kode, tilbud_enhed_kode, bydel_nr::text, ''),
            coalesce(koen, ''), coalesce(aldersgruppe, ''), taeller, naevner,
            antal > 0
        FROM udsatte_maal.noegletal
        WHERE indikator = '{indicator}'
            AND periode_start >= '{year}-01-01'
            AND periode_start <= '{year}-12-31';""")
    return {Cell(*r[:5]): (float(r[5]), float(r[6]), r[7] == 't')
            for r in rows}


class Attack:
    """The attacker's linear program for one indicator and year.

    Variables: the finest cells of each table, numerator and rest. A cell is a
    sum of them; the tables' totals agree.
    """

    def __init__(self, shown, kind, over, additive, values=None):
        # The cells of one release may be told of with the numbers of another:
        # what stays hidden in a correction may have become 0.
        numbers = shown if values is None else values
        least = int(values is None)
        self.shown, self.kind, self.over = shown, kind, over
        quarters = {c.kvartal for c in shown}
        if quarters != {''}:
            quarters -= {''}
        self.quarters = sorted(quarters)
        # the year of a stock is its fourth quarter
        self.year = self.quarters if additive else self.quarters[-1:]
        # of a place that is above others, the leaf is its own cases
        self.leaves = {}
        crosses = {}
        for sted in sorted({c.sted for c in shown} | {''}):
            mine = [c for c in shown if c.sted == sted]
            crosses[sted] = [sorted({x for x in codes if x}) or ['']
                             for codes in ([c.koen for c in mine],
                                           [c.alder for c in mine])]
            self.leaves[sted] = {
                (kode, k, a) for kode in {c.kode for c in mine} | (
                    set() if sted else {''})
                for k in crosses[sted][0] for a in crosses[sted][1]}
        self.number = {}
        for sted, leaves in self.leaves.items():
            for leaf in sorted(leaves):
                for q in self.quarters:
                    for part in ('t', 'r'):
                        self.number[sted, leaf, q, part] = len(self.number)
        rows, values = [], []
        low = []
        for sted in self.leaves:            # each table has the same totals
            same = [('', '')] + [(k, '') for k in crosses[sted][0] if k] + [
                ('', a) for a in crosses[sted][1] if a]
            for q, (koen, alder), part in itertools.product(
                    self.quarters, same if sted else [], ('t', 'r')):
                row = self.cell(Cell(q, sted, None, koen, alder), part)
                for v in self.cell(Cell(q, '', '', koen, alder), part):
                    row[v] = row.get(v, 0) - 1
                rows.append(row)
                values.append(0)
        self.hidden = []
        for c in shown:
            if c not in numbers:
                continue
            t, n, _ = numbers[c]
            t_known, n_known = t is not None, n is not None
            if t_known:
                rows.append(self.cell(c, 't'))
                values.append(t)
            else:
                low.append((self.cell(c, 't'), least))
                self.hidden.append((c, 't'))
            if kind != 'share':
                continue
            if n_known:
                rows.append(self.cell(c, 'n'))
                values.append(n)
            else:
                low.append((self.cell(c, 'n'), least))
                self.hidden.append((c, 'n'))
            if t_known != n_known:          # a rest of 0 would be shown
                low.append((self.cell(c, 'r'), least))
            if not (t_known and n_known):
                self.hidden.append((c, 'r'))
        self.args = dict(A_eq=self.matrix(rows), b_eq=values,
                         bounds=(0, None), method='highs')
        if low:
            self.args.update(A_ub=-self.matrix([r for r, _ in low]),
                             b_ub=[-v for _, v in low])

    def below(self, code):
        """A unit and everything under it."""
        found = {code}
        while True:
            more = {u for u, o in self.over.items() if o in found} - found
            if not more:
                return found
            found |= more

    def cell(self, c, part):
        if part == 'n':
            row = self.cell(c, 't')
            row.update(self.cell(c, 'r'))
            return row
        codes = None if not c.sted or c.kode is None else (
            {c.kode} if c.sted == 'b' else self.below(c.kode))
        row = {}
        for leaf in self.leaves[c.sted]:
            if (codes is None or leaf[0] in codes) and \
                    c.koen in ('', leaf[1]) and c.alder in ('', leaf[2]):
                for q in self.year if c.kvartal == '' else [c.kvartal]:
                    row[self.number[c.sted, leaf, q, part]] = 1
        return row

    def matrix(self, rows):
        i = [n for n, r in enumerate(rows) for _ in r]
        j = [v for r in rows for v in r]
        x = [w for r in rows for w in r.values()]
        return csr_matrix((x, (i, j)), shape=(len(rows), len(self.number)))

    def ends(self, c, part):
        """The least and the most that a number can be."""
        return self.ends_of(self.cell(c, part))

    def ends_of(self, row):
        goal = np.zeros(len(self.number))
        for v, w in row.items():
            goal[v] = w
        ends = []
        for sign in (1, -1):
            r = linprog(sign * goal, **self.args)
            if r.status not in (0, 3):
                raise RuntimeError(f'{row}: {r.message}')
            ends.append(-np.inf * sign if r.status == 3 else sign * r.fun)
        return ends

    def run(self, exact, most, rng):
        """What is known of hidden numbers; exact holds the true ones."""
        found = []
        targets = self.hidden
        if len(targets) > most:
            targets = rng.sample(targets, most)
        for c, part in targets:
            if c not in exact:
                continue
            t, n, persons = exact[c]
            true = {'t': t, 'n': n, 'r': n - t}[part]
            ends = self.ends(c, part)
            if not ends[0] - EPS <= true <= ends[1] + EPS:
                found.append((c, part, true, 'the model is wrong', ends))
            elif true > 0 and ends[1] - ends[0] < EPS:
                found.append((c, part, true, 'exact', ends))
            elif persons and 0 < true < K and (ends[1] < K - EPS or
                                   ends[1] - ends[0] < K - 1 - EPS):
                found.append((c, part, true, 'confined', ends))
        return found, len(targets)


def hierarchy():
    return {u: o for u, o in psql(
        'SELECT enhed_kode, overordnet FROM udsatte_bi.dim_enhed '
        'WHERE overordnet IS NOT NULL;', READER)}


def attack(indicator, year, kind, additive, rng, most=60, known=None):
    """Attacks one year; known adds what earlier releases showed."""
    shown = read(indicator, year)
    for c, (t, n, s) in (known or {}).items():
        now = shown.get(c, (None, None, s))
        shown[c] = (t if now[0] is None else now[0],
                    n if now[1] is None else now[1], now[2])
    if not shown:
        return [], 0
    return Attack(shown, kind, hierarchy(), additive).run(
        truth(indicator, year), most, rng)


SETUP = """
CREATE EXTENSION udsatte;
SET client_min_messages = warning;
CALL udsatte.opret_register();
ALTER DATABASE :"db" SET udsatte.opgoerelsesdato = '2015-12-31';
SET udsatte.opgoerelsesdato = '2015-12-31';
TRUNCATE udsatte_register.indikator CASCADE;
CREATE TABLE public.obs (indikator text, dato date, enhed text, tilbud text,
    bydel int, koen text, alder int, taeller float8, borger bigint);
CREATE VIEW udsatte_maal.grundlag_egen AS
SELECT o.indikator, o.dato, NULL::text AS periode_type, 101 AS kommune_kode,
    o.enhed AS enhed_kode, o.tilbud AS tilbud_enhed_kode, o.bydel AS bydel_nr,
    o.koen, o.alder, o.taeller,
    CASE WHEN o.indikator NOT LIKE 'antal%' THEN 1 ELSE 0 END::float8 AS naevner,
    1 AS antal, o.borger AS borger_id, NULL::bigint AS sag_id,
    NULL::bigint AS haendelse_id
FROM public.obs o;
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type,
    overordnet, gyldig_fra)
SELECT 'C' || n, 101, 'Center ' || n, 'institutionscenter', NULL, '2000-01-01'::date
FROM generate_series(1, 3) n
UNION ALL
SELECT 'C' || n || 'D' || m, 101, 'Tilbud', 'doegninstitution', 'C' || n, '2000-01-01'
FROM generate_series(1, 3) n, generate_series(1, 2) m
UNION ALL
SELECT 'C1D1A' || n, 101, 'Afdeling', 'doegninstitution', 'C1D1', '2000-01-01'
FROM generate_series(1, 2) n;
CREATE ROLE reader;
GRANT USAGE ON SCHEMA udsatte_bi TO reader;
GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_bi TO reader;
"""


def observations(rng, indicators, dates, first):
    """Skewed: some places have many, most few, some nobody."""
    rows = []
    person = first
    for indicator in indicators:
        weight = {k: rng.choice([0, 1, 1, 2, 4, 9]) for k in
                  ['E1', 'E2', 'E3', 'E4', 'C1', 'C2', 'C1D1', 'C1D1A1',
                   'C1D1A2', 'C1D2', 'C2D1', 'C2D2', 'C3D1',
                   1, 2, 3, 4, 5]}
        pick = lambda names: rng.choices(
            names, [weight[x] + .05 for x in names])[0]
        for _ in range(rng.choice([25, 60, 140])):
            person += 1
            rows.append((
                indicator, rng.choice(dates), pick(['E1', 'E2', 'E3', 'E4']),
                pick(['C1', 'C2', 'C1D1', 'C1D1A1', 'C1D1A2', 'C1D2', 'C2D1',
                      'C2D2', 'C3D1']), pick([1, 2, 3, 4, 5]),
                rng.choice('MMK'), rng.choice([3, 8, 14]),
                1 if not indicator.startswith('andel') or
                rng.random() < .7 else 0, person))
    return rows


def load(rows):
    psql('COPY public.obs FROM STDIN;\n' + '\n'.join(
        '\t'.join(map(str, r)) for r in rows) + '\n\\.\n')


def publish(title, til, extra=''):
    """Publishes, and returns what the publication said of each indicator."""
    run = subprocess.run(
        ['psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d',
         os.environ['DIFF_DB'], '-c',
         "SET udsatte.opgoerelsesdato = '2015-12-31'", '-c',
         f"CALL udsatte.offentliggoer('{title}', '{til}'{extra})"],
        text=True, capture_output=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stderr)
    return run.stderr.splitlines()


def made_up(rng, number):
    names = [f'{kind}_{i}' for i in range(number)
             for kind in ('andel', 'antal')]
    for name in names:
        psql(f"""SELECT udsatte.tilfoej_indikator('{name}', 'Egen', 'grundlag_egen',
            '{name.split('_')[0]}', 'd', 't', 'n', 'k', 'stk',
            opdelinger => '{{enhed,tilbud_enhed,bydel,koen,aldersgruppe}}');""")
    half = ['2014-02-10', '2014-05-20']
    rest = ['2014-08-15', '2014-11-01']
    load(observations(rng, names, half, 0))
    publish('halvår', '2014-06-30', ", kryds => 'ingen'")
    before = {n: read(n, 2014) for n in names}
    ok(all(before.values()), 'the half year is published')
    found = []
    cells = 0
    for n in names:
        f, c = attack(n, 2014, 'share' if n.startswith('andel') else 'count',
                      True, rng)
        found += f
        cells += c
    ok(not found and cells > 50,
       f'first release: nothing known of {cells} hidden numbers', found[:4])
    # the rest of the year; half of the indicators get a late case in a quarter
    # that has been published
    load(observations(rng, names, rest, 100000))
    late = names[::2]
    load([(n, '2014-02-11', 'E1', 'C1D1', 1, 'M', 8, 1, 900000 + i)
          for i, n in enumerate(late)])
    publish('år', '2014-12-31')
    after = {n: read(n, 2014) for n in names}
    changed = [(n, c, v, after[n].get(c)) for n in names
               for c, v in before[n].items()
               if c.kvartal and after[n].get(c, (0, 0))[:2] != v[:2]]
    ok(not changed, 'no published number moves because of one late case',
       changed[:3])
    totals = [n for n in late if any(c.kvartal == '' for c in after[n])]
    ok(not totals, 'and no total over it is given from the new numbers',
       totals)
    found = []
    cells = 0
    for n in [n for n in names if n not in late]:
        f, c = attack(n, 2014, 'share' if n.startswith('andel') else 'count',
                      True, rng, known=before[n])
        found += f
        cells += c
    ok(not found and cells > 50,
       f'both releases together: nothing known of {cells} hidden numbers',
       found[:4])
    years = [n for n in names if n not in late and after[n].get(
        Cell('', '', '', '', ''), (None,))[0] is not None]
    ok(len(years) > 0, f'{len(years)} of {len(names) - len(late)} indicators '
       'show the total of the year')
    # the same again costs nothing and says nothing
    said = publish('igen', '2014-12-31')
    wrong = [line for line in said if 'though changed' in line
             and line.split(':')[1].strip() not in late]
    ok(len(said) > len(names) and not wrong,
       'only what has changed is said to have changed', wrong[:3])
    ok({n: read(n, 2014) for n in names} == after,
       'a release of unchanged numbers is the same')
    ok(psql("""SELECT count(*) FROM udsatte_register.udgivelse_tabel a
        WHERE a.udgivelse = 3 AND NOT EXISTS (SELECT
            FROM udsatte_register.udgivelse_tabel b
            WHERE b.udgivelse = 2 AND b.tabel_id = a.tabel_id);""") == [['0']],
       'and stores nothing new')


def correct(rng, rows):
    """A register corrected: whole blocks mostly, and now and then one child."""
    rows = list(rows)
    for _ in range(rng.choice([1, 1, 2])):
        kind = rng.choice(['more', 'more', 'less', 'moved', 'one'])
        like = rng.choice(rows)
        same = [r for r in rows if r[1:7] == like[1:7]]
        many = rng.choice([5, 6, 7, 9]) if kind != 'one' else 1
        if kind in ('less', 'moved') and len(same) >= many:
            gone = rng.sample(same, many)
            rows = [r for r in rows if r not in gone]
            if kind == 'moved':
                to = rng.choice(rows)
                rows += [(*r[:2], *to[2:7], *r[7:]) for r in gone]
        else:
            first = max(r[8] for r in rows) + 1
            rows += [(*like[:8], first + n) for n in range(many)]
    return rows


def corrected(rng, number, rounds, check):
    """Corrected releases of random registers, and what they tell.

    Without the check (check is false) the same releases must be caught.
    """
    names = [f'{kind}_{i}' for i in range(number)
             for kind in ('andel', 'antal')]
    for name in names:
        psql(f"""SELECT udsatte.tilfoej_indikator('{name}', 'Egen',
            'grundlag_egen', '{name.split('_')[0]}', 'd', 't', 'n', 'k',
            'stk', opdelinger => '{{enhed,tilbud_enhed,bydel,koen}}');""")
    if not check:
        psql("""CREATE OR REPLACE FUNCTION udsatte.intern_udgiv_rettelse_roeber(
                art text, k bigint, aar integer)
            RETURNS boolean LANGUAGE sql VOLATILE STRICT RETURN false;""")
    rows = {n: observations(rng, [n], ['2014-02-10', '2014-05-20',
                                       '2014-08-15', '2014-11-01'],
                            1000000 * i) for i, n in enumerate(names)}
    load([r for n in names for r in rows[n]])
    publish('først', '2014-12-31', ", kryds => 'enkelt'")
    over = hierarchy()
    before = {n: read(n, 2014) for n in names}
    found = []
    moved = tried = 0
    for turn in range(rounds):
        psql('TRUNCATE public.obs;')
        rows = {n: correct(rng, r) for n, r in rows.items()}
        load([r for n in names for r in rows[n]])
        publish(f'rettet {turn}', '2014-12-31',
                ", kryds => 'enkelt', rettelser => true")
        after = {n: read(n, 2014) for n in names}
        for n in names:
            if after[n] == before[n]:
                continue
            moved += 1
            kind = 'share' if n.startswith('andel') else 'count'
            both = {c: before[n].get(c) or after[n][c]
                    for c in {**before[n], **after[n]}}
            programs = [Attack(both, kind, over, True, values=shown)
                        for shown in (before[n], after[n])]
            f, t = told(before[n], after[n], programs, over, True, K, kind)
            found += [(n, *x) for x in f]
            tried += t
        before = after
    if check:
        ok(moved > 0 and tried > 0 and not found,
           f'{moved} corrected tables: no change of few persons in {tried} '
           'numbers and remainders', found[:4])
    else:
        ok(bool(found), f'without the check {len(found)} of {tried} tell of '
           'few persons')


def kroner(rng, number, percent):
    """The p % rule: nobody in a cell may know another's amount that well.

    The largest amount of a cell is at most what the cell can be without the
    second largest, who knows his own: in shown cells, and in hidden and left
    out ones through what is shown.
    """
    names = [f'kroner_{i}' for i in range(number)]
    rows = []
    for i, name in enumerate(names):
        psql(f"""SELECT udsatte.tilfoej_indikator('{name}', 'Egen',
                'grundlag_egen', 'gennemsnit', 'd', 't', 'n', 'k', 'kr.',
                opdelinger => '{{enhed,bydel}}');
            INSERT INTO udsatte_register.indikator_dominans
            VALUES ('{name}', {percent});""")
        rows += [(*r[:7], max(1, round(rng.lognormvariate(6, 2.2))),
                  1000000 * (i + 1) + n)
                 for n, r in enumerate(observations(rng, [name],
                                                    ['2014-05-20'], 0))]
    load(rows)
    publish('kroner', '2014-12-31', ", kryds => 'ingen'")
    over = hierarchy()
    found = []
    secret = open_ = 0
    for name in names:
        shown = {c: v for c, v in read(name, 2014).items() if not c.kvartal}
        program = Attack(shown, 'count', over, True)
        for c, (total, _, _) in shown.items():
            places = program.below(c.kode)
            amounts = sorted((r[7] for r in rows if r[0] == name and (
                c.sted == '' or c.sted == 'e' and r[2] in places or
                c.sted == 'b' and str(r[4]) == c.kode)), reverse=True)
            if len(amounts) < 2:
                continue
            secret += total is None
            open_ += total is not None
            most = program.ends(c, 't')[1] - amounts[1]
            if most < (1 + percent / 100) * amounts[0] - EPS:
                found.append((name, c, amounts[:3], most))
    ok(open_ > 0 and not found,
       f'amounts: no largest one known within {percent} % in {open_} shown '
       f'and {secret} hidden cells', found[:4])


def shown_are_true():
    """Every published number of the demo is the exact one."""
    key = ("concat_ws('|', indikator, periode_type, periode_start, "
           "kommune_kode, coalesce('e' || enhed_kode, "
           "'t' || tilbud_enhed_kode, 'b' || bydel_nr, '-'), "
           "coalesce(koen, '-'), coalesce(aldersgruppe, '-'))")
    wrong = psql(f"""
        CREATE TEMP TABLE p AS SELECT {key} AS k, * FROM udsatte_bi.noegletal;
        CREATE TEMP TABLE m AS SELECT {key} AS k, * FROM udsatte_maal.noegletal;
        ANALYZE p; ANALYZE m;
        SELECT p.k FROM p LEFT JOIN m ON m.k = p.k
        WHERE m.k IS NULL OR p.taeller <> m.taeller OR p.naevner <> m.naevner
            OR p.vaerdi <> m.vaerdi OR p.nedre95 <> m.nedre95
            OR p.oevre95 <> m.oevre95 OR p.antal <> m.antal
            OR p.forrige <> m.forrige OR p.aendring <> m.aendring
            OR p.vurdering NOT IN (m.vurdering, 'ukendt')
            OR p.tendens NOT IN (m.tendens, 'ukendt');""")
    ok(not wrong, 'what is shown of the demo is what udsatte_maal says',
       wrong[:3])


def demo(rng, children, years, delivery):
    """A delivery of the demo, published whole."""
    subprocess.run(
        ['/usr/bin/python3', 'demo/generer.py', '--ud', delivery,
         '--boern', str(children), '--fra', str(2016 - years), '--til',
         '2015'], cwd=ROOT, check=True, capture_output=True)
    psql(f"""CREATE EXTENSION udsatte; SET client_min_messages = warning;
        CALL udsatte.opret_register();
        GRANT USAGE ON SCHEMA udsatte_bi TO {READER};
        GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_bi TO {READER};""")
    db = os.environ['DIFF_DB']
    psql(f"ALTER DATABASE {db} SET udsatte.opgoerelsesdato = '2015-12-31';")
    subprocess.run(['demo/indlaes.sh', delivery, db], cwd=ROOT, check=True,
                   capture_output=True)
    publish('demo', '2015-12-31')
    shown_are_true()
    kinds = {'andel': 'share', 'antal': 'count', 'rate': 'count'}
    todo = [(i, kinds[a], b) for i, a, b in psql(
        "SELECT indikator, art, beholdning FROM udsatte_bi.dim_indikator "
        "WHERE art IN ('andel', 'antal', 'rate') ORDER BY 1;")]
    found = []
    cells = 0
    for indicator, kind, stock in todo:
        year = rng.choice(range(2016 - years, 2016))
        f, c = attack(indicator, year, kind, stock == 'f', rng, most=12)
        found += f
        cells += c
    ok(not found and cells > 200, f'the demo: nothing known of {cells} hidden '
       f'numbers of {len(todo)} indicators', found[:4])
    attack_rows(rng, int(os.environ.get('GRUPPER', 25)))


def rows_of(query, role=None):
    return [json.loads(r[0]) for r in psql(
        f'SELECT to_jsonb(q) FROM ({query}) q;', role)]


class RowViews:
    """The views of rows that a model protects, as the reader sees them.

    What adds up to what is the catalogue's; which numbers are shown is read in
    udsatte_bi: a part is known when a column of it that holds its count is, or
    when it has none, and all that is made of it is there.
    """

    def __init__(self, model):
        query, = rows_of('SELECT forespoergsel FROM udsatte_register.bi_model '
                         f"WHERE model = '{model}'")
        self.points = rows_of(
            f"SELECT * FROM ({query['forespoergsel'].replace('$2', str(K))}) "
            'p(gruppe, slut, visning, noegle, del, antal, personer, '
            'dimensioner)')
        self.parts = dict((v, json.loads(d)) for v, d in psql(
            f"SELECT visning, dele FROM udsatte_register.bi_visning "
            f"WHERE model = '{model}';"))
        self.shown, exact = {}, {}
        for v in self.parts:
            # points of a year that was not published are not there
            keys = next((list(p['noegle']) for p in self.points
                         if p['visning'] == v and p['noegle']), [])
            for found, schema, role in ((self.shown, 'udsatte_bi', READER),
                                        (exact, 'udsatte_maal', None)):
                for r in rows_of(f'SELECT * FROM {schema}.{v}', role):
                    found[v, tuple(str(r[k]) for k in sorted(keys))] = r
        # the columns that are a part's count, wherever it is
        self.column = {}
        for v, parts in self.parts.items():
            for part, columns in parts.items():
                mine = [(p, exact[self.key(p)]) for p in self.points
                        if p['visning'] == v and p['del'] == part
                        and p['noegle']]
                self.column[v, part] = [
                    c for c in columns if mine and all(
                        r[c] == p['antal'] for p, r in mine)]

    def key(self, point):
        return point['visning'], tuple(
            str(point['noegle'][k]) for k in sorted(point['noegle']))

    def is_shown(self, point):
        row = self.shown[self.key(point)]
        columns = self.column[point['visning'], point['del']]
        if columns:
            return any(row[c] is not None for c in columns)
        return all(row[c] is not None
                   for c in self.parts[point['visning']][point['del']])

    def publications(self):
        """Each group with hidden numbers, and how many were published."""
        groups = collections.defaultdict(dict)
        for p in self.points:
            # what has no dimensions is decided elsewhere, and tried there
            if p['dimensioner'] is None or \
                    p['noegle'] and self.key(p) not in self.shown:
                continue
            cell = tuple(p['dimensioner'])
            old = groups[p['gruppe']].get(cell, (None, 'usynlig'))
            state = 'usynlig'
            if p['noegle'] and self.is_shown(p) or \
                    p['antal'] == 0 and not p['noegle']:
                state = 'vis'
            elif p['noegle'] and (p['antal'] > 0 or
                                  self.column[p['visning'], p['del']]):
                # a number that no column holds is sought when it is unsafe
                if (p['personer'] or p['antal']) < K:
                    state = 'primaer'
                elif self.column[p['visning'], p['del']]:
                    state = 'sekundaer'
            # the same number twice is known when it is shown once
            if old[1] == 'usynlig' or state == 'vis':
                groups[p['gruppe']][cell] = (p['antal'], state)
        found = [
            (group, Publication([(c, n, s) for c, (n, s) in cells.items()]))
            for group, cells in groups.items()
            if any(s in ('primaer', 'sekundaer') for _, s in cells.values())]
        return found, len(groups)


def attack_rows(rng, most):
    """Every view of rows that the catalogue gives a model."""
    mutants = caught = 0
    elsewhere = []
    for model, in psql('SELECT model FROM udsatte_register.bi_model '
                       'ORDER BY 1;'):
        publications, ngroups = RowViews(model).publications()
        if not ngroups:
            elsewhere.append(model)
            continue
        found, cells = [], 0
        for group, p in rng.sample(publications, min(most, len(publications))):
            targets = [c for c in p.hidden() if p.cells[c][1] != 'usynlig']
            cells += len(targets)
            found += [(group, *f) for f in p.attack(K, targets)]
            m = mutant(rng, p)
            if m is not None and mutants < 60:
                mutants += 1
                caught += bool(m.attack(K, [
                    c for c in m.hidden() if m.cells[c][1] != 'usynlig']))
        ok(not found, f'{model}: nothing known of {cells} hidden numbers, '
           f'{ngroups} groups', found[:4])
    # the demo has no reliability
    ok(elsewhere == ['kompas_radar_niveau', 'kompas_sikker_forandring_aar'],
       'models without dimensions are those tried by themselves', elsewhere)
    ok(caught > mutants / 2, f'{caught} of {mutants} groups of rows with a '
       'secondary number shown are caught')


def attack_programs(rng, most):
    """The compass of area, units and programmes together."""
    program = RowViews('kompas_program')
    free = [(*(p['noegle'][c] for c in (
        'kommune_kode', 'aar', 'katalog_kode', 'rolle', 'program_kode')),
        p['del']) for p in program.points if p['dimensioner'] is None]
    found, cells, groups, mutants, caught = [], 0, 0, 0, 0
    for group, area in areas(rows_of, READER, free):
        groups += 1
        targets = area.hidden
        if len(targets) > most:
            targets = rng.sample(targets, most)
        cells += len(targets)
        found += [(group, *f) for f in area.attack(K, targets)]
        # the threshold alone: every programme's number of none or many shown
        shown = {key: {c: area.exact[key][c] if key[0] == 'program' and
                       (area.exact[key][c] == 0 or area.exact[key][c] >= K)
                       else row[c] for c in COLUMNS}
                 for key, row in area.shown.items()}
        if shown != {key: {c: row[c] for c in COLUMNS}
                     for key, row in area.shown.items()}:
            told = Area(shown, area.exact, set())
            mutants += 1
            caught += bool(told.attack(K, told.hidden))
    ok(groups > 0 and cells > 0 and not found, f'area, units and programmes: '
       f'nothing known of {cells} hidden numbers in {groups} groups',
       found[:4])
    ok(0 < caught, f'{caught} of {mutants} with the threshold alone are caught')


def compass(rng, children):
    """A made-up year of compass readings: units, raters and programmes of any
    size, where most children do well."""
    psql("""CREATE TEMP TABLE en AS SELECT * FROM udsatte_register.indikator
            WHERE indikator = 'prog_kompas_fremgang_andel';
        TRUNCATE udsatte_register.indikator CASCADE;
        INSERT INTO udsatte_register.indikator SELECT * FROM en;
        UPDATE udsatte_register.kompas_katalog SET reliabilitet = 0.8;
        INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn,
            type, gyldig_fra)
        SELECT 'F' || n, 101, 'F' || n, 'boernefamilieenhed', '2000-01-01'
        FROM generate_series(1, 5) n;
        INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym,
            foedselsdato)
        SELECT n, n, md5(n::text)::udsatte.pseudonym, '2004-01-01'
        FROM generate_series(1, %d) n;""" % children)
    units = rng.choices(['F1', 'F2', 'F3', 'F4', 'F5'], [9, 6, 3, 1, 1],
                        k=children)
    cases, readings, courses = [], [], []
    for n, unit in enumerate(units, 1):
        cases.append((n, n, n, unit, 101, '2013-01-01'))
        year = rng.choice((2014, 2015))
        first = rng.choice((3, 3, 4, 6))
        change = rng.choices((3, 1, 0, -1), (8, 4, 2, 1))[0]
        level = rng.choice((0, 0, 0, change, -1))
        for role in ('myndighed', 'barn')[:rng.choice((1, 1, 2))]:
            seen = first + (role == 'barn') * rng.choice((0, 0, 1))
            readings.append((n, year, 2, role, f'({seen},5,,,,,,,,)'))
            if rng.random() < .8:
                readings.append((n, year, 9, role,
                                 f'({seen + change},{5 + level},,,,,,,,)'))
        for program, share in (('FAMREL', .9), ('KIV', .5), ('PMTO', .3),
                               ('UTURN', .1)):
            if rng.random() < (share if change > 0 else share / 3):
                courses.append((f'{n}-{program}', n, program,
                                f'{year}-01-01'))
    psql(''.join(
        f'COPY udsatte_register.{table} FROM STDIN;\n' + '\n'.join(
            '\t'.join(map(str, r)) for r in rows) + '\n\\.\n'
        for table, rows in (
            ('sag (sag_id, kilde_id, borger_id, enhed_kode, '
             'handlekommune_kode, aabnet)', cases),
            ('kompasmaaling (kilde_id, borger_id, sag_id, katalog_kode, dato, '
             'rolle, anledning, skoen)',
             [(f'{n}-{y}-{m}-{role}', n, n, 'FK2011', f'{y}-{m}-01', role,
               'opfoelgning', score) for n, y, m, role, score in readings]),
            ('indsatsforloeb (kilde_id, borger_id, program_kode, fra)',
             courses))))
    publish('kompas', '2015-12-31')
    attack_programs(rng, 60)
    by_level()


def by_level():
    """Tables that are shown whole or not at all."""
    seen = 0
    for view, rest, parts in (
            ('kompas_niveau_aar', 'n.foerste_gennemsnit, n.gulv, n.loft',
             'n.antal, n.fremgang, n.uaendret, n.tilbagegang'),
            ('kompas_sikker_forandring_aar', 'n.foerste_spredning',
             'n.antal, n.sikker_fremgang, n.uaendret, n.sikker_tilbagegang, '
             'r.fremgang - n.sikker_fremgang, '
             'r.tilbagegang - n.sikker_tilbagegang')):
        (rows, bad), = psql(f"""
            SELECT count(*), count(*) FILTER (WHERE num_nonnulls({rest}) > 0
                OR r.antal IS NULL OR r.fremgang IS NULL OR r.uaendret IS NULL
                OR r.tilbagegang IS NULL OR EXISTS (
                    SELECT FROM unnest(ARRAY[{parts}]) x
                    WHERE x < 0 OR x BETWEEN 1 AND {K - 1}))
            FROM udsatte_bi.{view} n
                LEFT JOIN udsatte_bi.kompas_radar r
                    USING (kommune_kode, aar, katalog_kode, rolle, nr)
            WHERE r.enhed_kode IS NULL;""", READER)
        seen += int(rows)
        ok(bad == '0', f'{view}: {rows} rows without a small number, each with '
           'its total in kompas_radar', bad)
    half = psql("""
        SELECT n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr
        FROM udsatte_bi.kompas_niveau_aar n
            JOIN udsatte_bi.kompas_radar r
                USING (kommune_kode, aar, katalog_kode, rolle, nr)
        WHERE r.enhed_kode IS NULL
        GROUP BY 1, 2, 3, 4, 5, r.antal, r.fremgang
        HAVING sum(n.antal) <> r.antal OR sum(n.fremgang) <> r.fremgang
            OR count(n.forandring) NOT IN (0, count(*))
            OR count(n.fremgang) NOT IN (0, count(*));""", READER)
    ok(seen > 0 and not half, 'levels are shown whole, and are those of the radar', half)
    told = psql("""SELECT nr FROM udsatte_bi.kompas_radar
        WHERE num_nonnulls(foerste_gennemsnit, seneste_gennemsnit, forandring,
                nedre95, oevre95, srm) > 0
            AND num_nulls(antal, fremgang, uaendret, tilbagegang) > 0;""",
                READER)
    ok(not told, 'no mean beside a hidden number that it tells of', told)


def main():
    seed = int(os.environ.get('SEED', 20261127))
    print(f'# SEED={seed}')
    rng = random.Random(seed)
    with server(), tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        try:
            with database(f'udgivelse_{os.getpid()}_1') as name:
                psql(SETUP.replace(':"db"', name).replace('reader', READER))
                made_up(rng, int(os.environ.get('INDIKATORER', 6)))
            with database(f'udgivelse_{os.getpid()}_2') as name:
                psql(SETUP.replace(':"db"', name).replace('reader', READER)
                     .replace(f'CREATE ROLE {READER};', ''))
                kroner(rng, int(os.environ.get('INDIKATORER', 6)), 10)
            most = max(1, int(os.environ.get('INDIKATORER', 6)) // 2)
            for number, check in ((most, True), (1, False)):
                with database(f'udgivelse_{os.getpid()}_4') as name:
                    psql(SETUP.replace(':"db"', name).replace('reader', READER)
                         .replace(f'CREATE ROLE {READER};', ''))
                    corrected(rng, number, 3, check)
            with database(f'udgivelse_{os.getpid()}_5') as name:
                psql(SETUP.replace(':"db"', name).replace('reader', READER)
                     .replace(f'CREATE ROLE {READER};', '')
                     .replace('TRUNCATE udsatte_register.indikator CASCADE;',
                              ''))
                compass(rng, 300)
            with database(f'udgivelse_{os.getpid()}_3'):
                demo(rng, int(os.environ.get('BOERN', 100)), 2, folder)
        finally:
            psql(f'DROP ROLE IF EXISTS {READER};', check=False)
    return finish()


if __name__ == '__main__':
    sys.exit(main())
