"""A small city, loaded: the numbers add up, and are the same any way one asks.

- every cell of noegletal is the plain sum over the basis view's rows with the
  same filter, persons counted distinct (a second, naive GROUP BY);
- stored headline numbers are those a computation gives;
- every sum that different indicators' numbers make is one the publication knows;
- every view gives the same rows under other time zones, date styles, paths;
- loading the delivery again changes nothing;
- dumped and restored into another database, every view says the same, to the
  last digit, from stored numbers there and computed ones here.

Needs a running cluster (PGHOST ...), as test/koer.sh starts one. Prints TAP.
"""
import os
import shutil
import subprocess
import sys
import tempfile

from naiv.psql import Psql, Tap
from naiv.sammenhaeng import ukendte

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DB = "udsatte_tal"
STATUS = "2015-12-31"
psql = Psql(DB)
tap = Tap()
ok = tap.ok

# The naive sum: each row of the basis view put in its quarter and its year and
# in every breakdown the indicator has, with superior units by recursion.
NAIVE = """
WITH RECURSIVE op AS (
  SELECT enhed_kode AS enhed, enhed_kode AS over FROM udsatte_register.enhed
  UNION
  SELECT o.enhed, e.overordnet FROM op o
  JOIN udsatte_register.enhed e ON e.enhed_kode = o.over
  WHERE e.overordnet IS NOT NULL),
over AS (SELECT enhed, over FROM op UNION SELECT 'ukendt', 'ukendt'),
r AS (
  SELECT g.*, p.ptype, date_trunc(p.trunc, g.dato)::date AS start,
    CASE WHEN g.alder IS NULL THEN 'ukendt' WHEN g.alder <= 5 THEN '0-5'
      WHEN g.alder <= 11 THEN '6-11' WHEN g.alder <= 17 THEN '12-17'
      WHEN g.alder <= 22 THEN '18-22' WHEN g.alder <= 25 THEN '23-25'
      ELSE '26+' END AS gruppe
  FROM udsatte_maal.{grundlag} g
  JOIN (VALUES ('kvartal', 'quarter'), ('aar', 'year')) p(ptype, trunc)
    ON coalesce(g.periode_type, p.ptype) = p.ptype
  WHERE g.indikator = '{indikator}'),
s AS (
  SELECT r.*, NULL::text AS e, NULL::text AS t, NULL::integer AS b FROM r
  UNION ALL SELECT r.*, o.over, NULL, NULL FROM r JOIN over o ON o.enhed = r.enhed_kode
    WHERE 'enhed' = ANY ('{opdelinger}'::text[])
  UNION ALL SELECT r.*, NULL, o.over, NULL FROM r JOIN over o ON o.enhed = r.tilbud_enhed_kode
    WHERE 'tilbud_enhed' = ANY ('{opdelinger}'::text[])
  UNION ALL SELECT r.*, NULL, NULL, r.bydel_nr FROM r
    WHERE 'bydel' = ANY ('{opdelinger}'::text[])),
k AS (
  SELECT s.*, kk.k, aa.a FROM s
  CROSS JOIN LATERAL (SELECT NULL::text AS k UNION ALL SELECT s.koen
    WHERE 'koen' = ANY ('{opdelinger}'::text[])) kk
  CROSS JOIN LATERAL (SELECT NULL::text AS a UNION ALL SELECT s.gruppe
    WHERE 'aldersgruppe' = ANY ('{opdelinger}'::text[])) aa),
naiv AS (
  SELECT ptype, start, kommune_kode, e, t, b, k, a,
    count(DISTINCT borger_id) + coalesce(sum(antal) FILTER (WHERE borger_id IS NULL), 0) AS antal,
    round(sum(taeller)::numeric, 6) AS taeller, round(sum(naevner)::numeric, 6) AS naevner
  FROM k WHERE start <= date '{status}'
  GROUP BY ptype, start, kommune_kode, e, t, b, k, a),
tal AS (
  SELECT periode_type, periode_start, kommune_kode, enhed_kode, tilbud_enhed_kode, bydel_nr,
    koen, aldersgruppe, antal, round(taeller::numeric, 6) AS taeller, round(naevner::numeric, 6) AS naevner
  FROM udsatte_maal.noegletal
  WHERE indikator = '{indikator}' AND kommune_kode IS NOT NULL
    AND (antal <> 0 OR taeller <> 0 OR naevner <> 0))
SELECT (SELECT count(*) FROM tal), (SELECT count(*) FROM (TABLE tal EXCEPT
  SELECT ptype, start, kommune_kode, e, t, b, k, a, antal, taeller, naevner FROM naiv) x),
  (SELECT count(*) FROM (SELECT ptype, start, kommune_kode, e, t, b, k, a, antal, taeller, naevner
  FROM naiv WHERE antal <> 0 OR taeller <> 0 OR naevner <> 0 EXCEPT TABLE tal) x);
"""


def main():
    levering = tempfile.mkdtemp()
    os.chmod(levering, 0o755)
    psql(f"DROP DATABASE IF EXISTS {DB};", "postgres")
    psql(f"CREATE DATABASE {DB};", "postgres")
    psql(f"CREATE EXTENSION udsatte; CALL udsatte.opret_register(); "
         f"ALTER DATABASE {DB} SET udsatte.opgoerelsesdato = '{STATUS}';",
         opts="-c client_min_messages=warning")
    subprocess.run([sys.executable, os.path.join(TOP, "demo/generer.py"), "--ud", levering,
                    "--boern", "250", "--fra", "2011", "--til", "2015"],
                   check=True, stdout=subprocess.DEVNULL)

    def load():
        subprocess.run([os.path.join(TOP, "demo/indlaes.sh"), levering, DB], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    load()
    sag = int(psql("SELECT count(*) FROM udsatte_register.sag;"))
    ok(sag > 500, "a small city is loaded", sag)

    indikatorer = [x.split("\t") for x in psql(
        "SELECT indikator, grundlag, opdelinger FROM udsatte_register.indikator "
        "ORDER BY raekkefoelge, indikator;").splitlines()]
    for indikator, grundlag, opdelinger in indikatorer:
        n, a, b = psql(NAIVE.format(indikator=indikator, grundlag=grundlag,
                                    opdelinger=opdelinger, status=STATUS)).split()
        ok(a == "0" and b == "0", f"{indikator}: {n} cells are the sum of their rows",
           f"cells that differ: {a}, naive cells missing: {b}")

    forskel = psql("""
SELECT i.indikator, count(*) FROM udsatte_register.indikator i
CROSS JOIN LATERAL (
  (SELECT * FROM udsatte.indikator_hovedtal(i.indikator, 101)
   EXCEPT SELECT * FROM udsatte.indikator_celler(i.indikator, 101, '{enhed}'))
  UNION ALL
  (SELECT * FROM udsatte.indikator_celler(i.indikator, 101, '{enhed}')
   EXCEPT SELECT * FROM udsatte.indikator_hovedtal(i.indikator, 101))
  UNION ALL
  (SELECT * FROM udsatte.indikator_tal(i.indikator, 101)
   EXCEPT SELECT * FROM udsatte.indikator_celler(i.indikator, 101, i.opdelinger))
  UNION ALL
  (SELECT * FROM udsatte.indikator_celler(i.indikator, 101, i.opdelinger)
   EXCEPT SELECT * FROM udsatte.indikator_tal(i.indikator, 101))) d
GROUP BY 1;""")
    # beside them the store has views, which are no indicators
    gyldige = psql("SELECT count(*) FROM udsatte_register.celle_lager l "
                   "WHERE l.indikator NOT LIKE 'visning %' AND udsatte.lager_gyldigt(l.oejebillede, l.transaktion, l.database_noegle);").strip()
    ok(gyldige == str(len(indikatorer)), "the stored numbers are in use", gyldige)
    ok(forskel == "", "stored numbers are those a computation gives", forskel)

    summer = [x.split("\t") for x in psql("SELECT indikator, tal, del_indikator, del_tal FROM udsatte_register.indikator_sum;").splitlines()]
    nye, antal = ukendte(psql, summer)
    ok(not nye and antal > 30, f"{antal} sums of different indicators' numbers, all known to the publication", "\n".join(nye))
    nye, _ = ukendte(psql, [s for s in summer if s[0] != "1b_inddraget_andel"])
    ok(nye and all("1b_" in n for n in nye), "and one that is not declared is found", "\n".join(nye))

    visninger = psql("SELECT c.relname FROM pg_class c "
                     "WHERE c.relnamespace = 'udsatte_maal'::regnamespace AND c.relkind = 'v' "
                     "AND c.relname NOT LIKE 'noegletal' ORDER BY 1;").split()
    # a copy, where stored numbers of another database are not used
    kopi = DB + "_kopi"
    psql(f"DROP DATABASE IF EXISTS {kopi};", "postgres")
    psql(f"CREATE DATABASE {kopi};", "postgres")
    dump = subprocess.Popen(["pg_dump", "-Fc", DB], stdout=subprocess.PIPE)
    restore = subprocess.run(["pg_restore", "-d", kopi], stdin=dump.stdout,
                             capture_output=True, text=True)
    ok(dump.wait() == 0 and restore.returncode == 0 and restore.stderr == "",
       "dumped and restored without a message", restore.stderr)
    psql(f"ALTER DATABASE {kopi} SET udsatte.opgoerelsesdato = '{STATUS}';", "postgres")
    # beside them the store has views, which are no indicators
    gyldige = psql("SELECT count(*) FROM udsatte_register.celle_lager l "
                   "WHERE l.indikator NOT LIKE 'visning %' AND udsatte.lager_gyldigt(l.oejebillede, l.transaktion, l.database_noegle);",
                   kopi).strip()
    ok(gyldige == "0", "stored numbers are not used in another database", gyldige)

    for v in visninger:
        # dates as numbers: their text depends on the date style, their value does not
        cols = psql("SELECT string_agg(CASE WHEN a.atttypid = 'date'::regtype "
                    "THEN format('(%I - date ''2000-01-01'')', a.attname) "
                    "ELSE format('%I', a.attname) END, ', ' ORDER BY a.attnum) "
                    f"FROM pg_attribute a WHERE a.attrelid = 'udsatte_maal.{v}'::regclass "
                    "AND a.attnum > 0 AND NOT a.attisdropped;").strip()
        q = (f"SELECT count(*), md5(coalesce(string_agg(t, '|' ORDER BY t COLLATE \"C\"), '')) "
             f"FROM (SELECT ROW({cols})::text AS t FROM udsatte_maal.{v}) x;")
        a = psql(q, opts="-c TimeZone=UTC -c DateStyle=ISO -c search_path=public,udsatte")
        b = psql(q, kopi, opts="-c TimeZone=Pacific/Auckland -c DateStyle=German "
                         "-c IntervalStyle=sql_standard -c search_path=pg_temp "
                         "-c standard_conforming_strings=off -c force_parallel_mode=on")
        ok(a == b, f"{v}: the same in another session of a restored copy", f"{a} / {b}")
    psql(f"DROP DATABASE {kopi};", "postgres")

    foer = psql("SELECT sum(laest), sum(nye), sum(aendrede) FROM udsatte_register.leverance;")
    load()
    nye, aendrede = psql("SELECT nye, aendrede FROM udsatte_register.leverance "
                         "ORDER BY leverance_id DESC LIMIT 1;").split()
    ok(nye == "0" and aendrede == "0", "the same delivery again changes nothing",
       f"{foer}: {nye} new, {aendrede} changed")
    shutil.rmtree(levering)
    psql(f"DROP DATABASE {DB};", "postgres")
    return tap.slut()


sys.exit(main())
