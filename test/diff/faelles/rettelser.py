"""Attacks corrected numbers: what two releases of one year tell together.

The attacker has both. Of every number shown both times he knows the change,
and of every total the change that it leaves for those of its parts that are
not. Linear programs over each release say what he knows of the latter before
and after, without any arithmetic of the publication's own.
"""
from angriber import EPS


def changed(before, after, c, part):
    """How much a number shown both times changed, or None."""
    values = []
    for shown in (before, after):
        t, n, _ = shown.get(c, (None, None, ''))
        values.append({'t': t, 'n': n, 'r': None if t is None or n is None
                       else n - t}[part])
    return None if None in values else values[1] - values[0]


def parts(c, cells, over, additive):
    """In each way that a cell is a total: its parts among the cells."""
    ways = {}
    for o in cells:
        if o.kvartal != c.kvartal:
            if additive and not c.kvartal and o[1:] == c[1:]:
                ways.setdefault('kvartal', []).append(o)
        elif (o.sted, o.kode) != (c.sted, c.kode):
            if (o.koen, o.alder) == (c.koen, c.alder) and (
                    not c.sted and o.kode not in over or
                    c.sted == o.sted and over.get(o.kode) == c.kode):
                ways.setdefault(o.sted, []).append(o)
        elif o.koen != c.koen:
            if not c.koen and o.alder == c.alder:
                ways.setdefault('koen', []).append(o)
        elif o.alder != c.alder and not c.alder:
            ways.setdefault('alder', []).append(o)
    return ways


def known(program, row):
    """What a release says of a sum of its finest cells, or None."""
    low, high = program.ends_of(row)
    return low if high - low < EPS else None


def told(before, after, programs, over, additive, k, kind):
    """Changes of 1 to k - 1 in a number, or in what a total leaves."""
    found = []
    cells = set(before) | set(after)
    tried = 0
    for part in ('t', 'n', 'r') if kind == 'share' else ('t',):
        for c in sorted(cells):
            change = changed(before, after, c, part)
            if change is None:
                continue
            tried += 1
            if 0 < abs(change) < k:
                found.append((c, part, 'cell', change))
            for way, those in parts(c, cells, over, additive).items():
                row = None
                for o in those:
                    if changed(before, after, o, part) is not None:
                        row = row or dict(programs[0].cell(c, part))
                        for v in programs[0].cell(o, part):
                            row[v] = row.get(v, 0) - 1
                if not row or not any(row.values()):
                    continue
                tried += 1
                ends = [known(p, row) for p in programs]
                if None not in ends and \
                        EPS < abs(ends[1] - ends[0]) < k - EPS:
                    found.append((c, part, way, ends[1] - ends[0]))
    return found, tried
