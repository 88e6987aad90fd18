#!/usr/bin/env python3
"""Attacks the publication that bench/beskyt.sql makes, for a limited time.

Needs PGHOST and a database (PGDATABASE) with the extension. Prints how many
hidden cells were attacked and how many gave anything away.
"""
import importlib.util
import os
import random
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location(
    'attacker', os.path.join(HERE, '..', 'test', 'diff', 'beskyt.py'))
attacker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(attacker)


def main(seconds):
    os.environ['DIFF_DB'] = os.environ.get('PGDATABASE', 'postgres')
    with open(os.path.join(HERE, 'beskyt.sql'), encoding='utf-8') as f:
        script = '\\o /dev/null\n' + f.read()
    rows = attacker.psql(script + """
        \\timing off
        \\o
        SELECT maske, region, kommune, gruppe, alder, koen, n, s
        FROM bench_svar ORDER BY 1, 2, 3, 4, 5, 6;""")
    cells = []
    for maske, *codes, n, s in (r for r in rows if len(r) == 8):
        maske = int(maske)
        cells.append(([None if maske >> (4 - d) & 1 else x
                       for d, x in enumerate(codes)], int(n), s))
    publication = attacker.Publication(cells)
    hidden = publication.hidden()
    random.Random(1).shuffle(hidden)
    start = time.monotonic()
    tried, found = 0, []
    while tried < len(hidden) and time.monotonic() - start < seconds:
        found += publication.attack(5, hidden[tried:tried + 1])
        tried += 1
    print(f'{tried} of {len(hidden)} hidden cells attacked, '
          f'{len(found)} gave something away', found[:3])
    return bool(found)


if __name__ == '__main__':
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60))
