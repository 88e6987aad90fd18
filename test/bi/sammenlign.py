"""Compares what a client read with what psql read: sammenlign.py FACIT CLIENT_FILE

Sums may differ in the last digits, because the rows come in another order.
An R data frame has one numeric type, and no types where there are no rows.
"""
import math
import sys

TYPER = {"integer": {"int4"}, "bigint": {"int8", "float8"}, "double precision": {"float8"},
         "numeric": {"numeric", "float8"}, "text": {"text"}, "date": {"date"}, "boolean": {"bool"}}


def laes(fil):
    with open(fil, encoding="utf-8") as f:
        return {(d[0], d[2]): d for d in (linje.rstrip("\n\t ").split("\t") for linje in f)}


facit, fundet = laes(sys.argv[1]), laes(sys.argv[2])
fejl = [f"missing: {k}" for k in facit.keys() - fundet.keys()]
fejl += [f"unknown: {k}" for k in fundet.keys() - facit.keys()]
for noegle in facit.keys() & fundet.keys():
    a, b = facit[noegle], fundet[noegle]
    if b[3] not in TYPER[a[3]] | {"tom"}:
        fejl.append(f"{noegle}: {a[3]} read as {b[3]}")
    if a[1] != b[1] or b[4] not in (a[4][0], "-") or a[5:7] != b[5:7]:
        fejl.append(f"{noegle}: {a[1:7]} read as {b[1:7]}")
    if not math.isclose(float(a[7]), float(b[7]), rel_tol=1e-9, abs_tol=1e-6):
        fejl.append(f"{noegle}: sum {a[7]} read as {b[7]}")
for f in fejl[:20]:
    print("#", f)
print(f"# {len(facit)} columns of {len({k[0] for k in facit})} views")
sys.exit(bool(fejl) or not facit)
