"""Reads views as a BI tool does, with psycopg or with ODBC.

klient.py psycopg|odbc QUERIES prints one tab-separated line per column:
view, number, column, type, has comment (- where the driver has none), rows, values, sum.
Where the server is: PGHOST, PGPORT, PGUSER, PGDATABASE.
"""
import datetime
import decimal
import math
import os
import sys


def med_psycopg():
    import psycopg

    forbindelse = psycopg.connect("")
    navne = {r[0]: r[1] for r in forbindelse.execute("SELECT oid, typname FROM pg_type")}

    def katalog(skema, visning):
        return forbindelse.execute(
            """SELECT c.column_name, col_description(format('%%I.%%I', c.table_schema, c.table_name)::regclass, c.ordinal_position)
            FROM information_schema.columns c
            WHERE c.table_schema = %s AND c.table_name = %s ORDER BY c.ordinal_position""",
            (skema, visning)).fetchall()

    def hent(sql):
        m = forbindelse.execute(sql)
        return [(d.name, navne[d.type_code], d.internal_size) for d in m.description], m.fetchall()

    return katalog, hent


def med_odbc():
    import pyodbc

    forbindelse = pyodbc.connect(
        "Driver=/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so;"
        f"Servername={os.environ['PGHOST']};Port={os.environ['PGPORT']};"
        f"Database={os.environ['PGDATABASE']};Username={os.environ['PGUSER']};"
        "MaxVarcharSize=8190;TextAsLongVarchar=0;BoolsAsChar=0;UseDeclareFetch=1;Fetch=5000")
    typer = {}

    def katalog(skema, visning):
        k = forbindelse.cursor().columns(schema=skema, table=visning).fetchall()
        for r in k:
            typer[skema + "." + visning, r.column_name] = r.type_name, r.column_size
        # psqlODBC hands out no comments
        return [(r.column_name, None) for r in sorted(k, key=lambda r: r.ordinal_position)]

    def hent(sql):
        m = forbindelse.cursor().execute(sql)
        visning = sql.split()[3]
        return [(d[0],) + typer[visning, d[0]] for d in m.description], m.fetchall()

    return katalog, hent


def tal(vaerdi):
    if isinstance(vaerdi, bool):
        return int(vaerdi)
    if isinstance(vaerdi, (int, float, decimal.Decimal)):
        return float(vaerdi)
    if isinstance(vaerdi, datetime.date):
        return (vaerdi - datetime.date(2000, 1, 1)).days
    if isinstance(vaerdi, str):
        return len(vaerdi)
    raise TypeError(type(vaerdi))


STOERRELSE = {"int4": {4, 10}, "int8": {8, 19, 20}, "float8": {8, 15, 17}, "bool": {1},
              "date": {4, 10}, "numeric": None, "text": None}


def main():
    katalog, hent = {"psycopg": med_psycopg, "odbc": med_odbc}[sys.argv[1]]()
    with open(sys.argv[2], encoding="utf-8") as f:
        opgaver = [linje.rstrip("\n").split("\t") for linje in f]
    for visning, sql in opgaver:
        kommentarer = katalog(*visning.split("."))
        kolonner, raekker = hent(sql)
        if [k[0] for k in kolonner] != [k[0] for k in kommentarer]:
            sys.exit(f"{visning}: the catalogue and the result have different columns")
        for i, ((navn, type_, stoerrelse), (_, kommentar)) in enumerate(zip(kolonner, kommentarer)):
            if STOERRELSE[type_] is not None and stoerrelse not in STOERRELSE[type_]:
                sys.exit(f"{visning}.{navn}: size {stoerrelse} of {type_}")
            v = [r[i] for r in raekker if r[i] is not None]
            print(visning, i + 1, navn, type_, "-" if sys.argv[1] == "odbc" else "t" if kommentar else "f", len(raekker), len(v),
                  repr(math.fsum(tal(x) for x in v)), sep="\t")


main()
