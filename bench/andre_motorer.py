#!/usr/bin/env python3
"""The same aggregates by udsatte and by other engines, over the same rows.

Two questions over the same files: the cells of one indicator (counts and
distinct persons by quarter and year, in all and by unit, district, sex and
age: every crossing that celler() makes), and the ten dimensions' mean, least
and largest of N compass readings. Reading the files is not timed. Every
engine's answer is held against udsatte's before its time counts. Engines that
are not here are named and left out:

    DuckDB          npm install @duckdb/node-api   (NODE_PATH to find it)
    data.table      apt-get install r-cran-data.table

Run by bench/andre_motorer.sh with PGHOST of a cluster with udsatte.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

ROUNDS = int(os.environ.get("OMGANGE", 5))
READINGS = int(os.environ.get("RAEKKER", 1000000))
OBSERVATIONS = int(os.environ.get("IAGTTAGELSER", 200000))
DB = "bench_motorer"
DIMENSIONS = range(1, 11)
SERIAL = "SET max_parallel_workers_per_gather = 0; SET jit = off; SET work_mem = '1GB';\n"


def run(command, text=None, env=None):
    done = subprocess.run(command, input=text, text=True, capture_output=True,
                          check=False, env={**os.environ, **(env or {})})
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr}")
    return done.stdout


def sql(script):
    return run(["psql", "-XAtq", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", DB], script)


def prepare(folder):
    """Made-up rows, the same for all engines."""
    sql(f"""
        SELECT setseed(0.5);
        CREATE TABLE obs AS
        SELECT date '2006-01-01' + (random() * 3651)::integer AS dato,
            'E' || 1 + floor(random() * 18)::integer AS enhed,
            1 + floor(random() * 10)::integer AS bydel,
            CASE WHEN random() < 0.5 THEN 'K' ELSE 'M' END AS koen,
            floor(random() * 23)::integer AS alder,
            (random() < 0.7)::integer AS taeller,
            1 + floor(random() * {OBSERVATIONS} / 3)::integer AS borger_id
        FROM generate_series(1, {OBSERVATIONS});
        CREATE TABLE maaling AS
        SELECT 1 + n % 18 AS enhed, {', '.join(
            f'1 + floor(random() * 10)::smallint AS d{d}' for d in DIMENSIONS)}
        FROM generate_series(1, {READINGS}) n;
        CREATE TABLE maaling_k AS
        SELECT enhed, ARRAY[{', '.join(f'd{d}' for d in DIMENSIONS)}]::integer[]::udsatte.kompas AS skoen FROM maaling;
        VACUUM (ANALYZE) obs; VACUUM (ANALYZE) maaling; VACUUM (ANALYZE) maaling_k;
        \\copy (SELECT *, udsatte.aldersgruppe(alder) AS aldersgruppe FROM obs) TO '{folder}/obs.csv' (FORMAT csv, HEADER)
        \\copy maaling TO '{folder}/maaling.csv' (FORMAT csv, HEADER)
    """)


AGE = "CASE WHEN alder < 6 THEN '0-5' WHEN alder < 12 THEN '6-11' WHEN alder < 18 THEN '12-17' ELSE '18-22' END"
# in all, by unit, by district, each crossed with sex and age
SETS = "GROUPING SETS ({})".format(", ".join(
    "(p, " + ", ".join(filter(None, [place, *cross])) + ")" if place or cross else "(p)"
    for place in ("", "enhed", "bydel")
    for cross in ((), ("koen",), ("aldersgruppe",), ("koen", "aldersgruppe"))))
CELLS = f"""SELECT count(*), sum(n), sum(t), sum(b) FROM (
    SELECT count(*) AS n, sum(taeller) AS t, count(DISTINCT borger_id) AS b
    FROM (SELECT {{quarter}} AS p, * FROM {{table}} UNION ALL SELECT {{year}} AS p, * FROM {{table}}) x
    GROUP BY {SETS}) c"""
PROFILE = "SELECT " + ", ".join(
    f"avg(d{d}), min(d{d}), max(d{d})" for d in DIMENSIONS) + " FROM {table}"

PG_CELLS = CELLS.format(
    quarter="'k' || to_char(dato, 'YYYYQ')", year="'a' || to_char(dato, 'YYYY')",
    table=f"(SELECT dato, enhed, bydel, koen, {AGE} AS aldersgruppe, taeller, borger_id FROM obs) o")
DUCK_CELLS = CELLS.format(
    quarter="'k' || year(dato) || quarter(dato)", year="'a' || year(dato)", table="obs")
# the extension's, which are dense in time, and have intervals and trends too
UDSATTE_CELLS = """SELECT count(*) FILTER (WHERE c.antal > 0), sum(c.naevner), sum(c.taeller), sum(c.antal)
FROM (SELECT udsatte.celler(dato, NULL, enhed, 'ukendt', bydel, koen, alder, taeller, 1, 1, borger_id) AS samlet FROM obs) o,
    udsatte.celle_udfold(o.samlet, 'andel', 1, 'op', '{enhed,bydel,koen,aldersgruppe}', '{}', '2016-12-31') c"""


def postgres(query):
    """Milliseconds of each round, and the answer."""
    answer = sql(SERIAL + query + ";")
    text = SERIAL + "\\timing on\n" + (query + ";\n") * ROUNDS
    times = [float(line.split()[1]) for line in sql(text).splitlines()
             if line.startswith("Time:")]
    return times, answer


def duckdb(folder, query):
    program = f"""
    const {{ DuckDBInstance }} = require('@duckdb/node-api');
    (async () => {{
        const c = await (await DuckDBInstance.create(':memory:', {{ threads: '1' }})).connect();
        await c.run("CREATE TABLE obs AS FROM read_csv('{folder}/obs.csv')");
        await c.run("CREATE TABLE maaling AS FROM read_csv('{folder}/maaling.csv')");
        const q = {query!r};
        const times = [];
        let rows;
        for (let i = 0; i <= {ROUNDS}; i++) {{
            const t = process.hrtime.bigint();
            rows = (await c.runAndReadAll(q)).getRows();
            times.push(Number(process.hrtime.bigint() - t) / 1e6);
        }}
        console.log(times.slice(1).join(' '));
        console.log(rows[0].map(String).join('\\t'));
    }})();
    """
    times, answer = run(["node", "-e", program]).splitlines()[:2]
    return [float(t) for t in times.split()], answer


def data_table(folder, body):
    program = f"""
    suppressMessages(library(data.table)); setDTthreads(1)
    obs <- fread('{folder}/obs.csv'); maaling <- fread('{folder}/maaling.csv')
    f <- function() {{ {body} }}
    times <- numeric(0)
    for (i in 0:{ROUNDS}) {{ t <- proc.time()[['elapsed']]; r <- f(); times <- c(times, (proc.time()[['elapsed']] - t) * 1000) }}
    cat(times[-1], '\\n'); cat(format(unlist(r), digits = 15, trim = TRUE, scientific = FALSE), sep = '\\t')
    """
    times, answer = run(["Rscript", "-e", program]).splitlines()[:2]
    return [float(t) for t in times.split()], answer


R_CELLS = """
    b <- list(character(0), 'enhed', 'bydel')
    k <- list(character(0), 'koen', 'aldersgruppe', c('koen', 'aldersgruppe'))
    r <- c(0, 0, 0, 0)
    for (part in c('quarter', 'year')) {
        obs[, p := if (part == 'quarter') year(dato) * 10L + quarter(dato) else year(dato)]
        for (i in b) for (j in k) {
            c <- obs[, .(n = .N, t = sum(taeller), b = uniqueN(borger_id)), by = c('p', i, j)]
            r <- r + c(nrow(c), sum(c$n), sum(c$t), sum(c$b))
        }
    }
    r"""
R_PROFILE = "maaling[, unlist(lapply(.SD, function(x) c(mean(x), min(x), max(x)))), .SDcols = paste0('d', 1:10)]"


def same(a, b):
    left, right = a.split(), b.split()
    return len(left) == len(right) and all(
        abs(float(x) - float(y)) <= 1e-9 * max(1, abs(float(y))) for x, y in zip(left, right))


def show(title, results):
    print(f"\n## {title}\n\n| engine | ms, median (least - most) | ratio to the first |\n|---|---|---|")
    first = statistics.median(results[0][1][0])
    for name, (times, answer) in results:
        if not same(answer, results[0][1][1]):
            sys.exit(f"{name} answers {answer}, and not {results[0][1][1]}")
        median = statistics.median(times)
        print(f"| {name} | {median:.0f} ({min(times):.0f} - {max(times):.0f}) | {median / first:.2f} |")


def has(program, test):
    return shutil.which(program) is not None and subprocess.run(
        [program, "-e", test], capture_output=True, check=False).returncode == 0


with tempfile.TemporaryDirectory() as folder:
    duck = has("node", "require('@duckdb/node-api')")
    table = has("Rscript", "library(data.table)")
    for name, here in (("DuckDB", duck), ("data.table", table)):
        if not here:
            print(f"{name} is not here and is left out")
    prepare(folder)
    profile = "SELECT " + ", ".join(
        f"g[{d}], mi[{d}], ma[{d}]" for d in DIMENSIONS) + """ FROM (
        SELECT udsatte.kompas_gennemsnitsprofil(skoen) AS g, udsatte.kompas_min(skoen) AS mi,
            udsatte.kompas_maks(skoen) AS ma FROM maaling_k) x"""
    results = [("udsatte, type `kompas`", postgres(profile)),
               ("PostgreSQL, ten `smallint` columns", postgres(PROFILE.format(table="maaling")))]
    if duck:
        results.append(("DuckDB, ten columns", duckdb(folder, PROFILE.format(table="maaling"))))
    if table:
        results.append(("data.table, ten columns", data_table(folder, R_PROFILE)))
    show(f"Profile of {READINGS:,} compass readings, one thread", results)
    results = [("udsatte, `celler()` with intervals and trends", postgres(UDSATTE_CELLS)),
               ("PostgreSQL, `GROUPING SETS`", postgres(PG_CELLS))]
    if duck:
        results.append(("DuckDB, `GROUPING SETS`", duckdb(folder, DUCK_CELLS)))
    if table:
        results.append(("data.table, a grouping at a time", data_table(folder, R_CELLS)))
    show(f"Cells of {OBSERVATIONS:,} observations, with distinct persons, one thread", results)
