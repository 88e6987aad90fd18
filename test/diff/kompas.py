"""The compass aggregates and selection against a second implementation.

Random readings; plain Python from the definitions: exact fractions for sums,
the t quantile by numerical integration of the density, and the first and
latest comparable reading by looping over each child's readings.

Needs a running cluster (PGHOST ...), as test/koer.sh starts one. Prints TAP.
"""
import datetime
import math
import random
import subprocess
import sys
from fractions import Fraction

DB = "udsatte_kompas"
nr = 0
failed = 0


def psql(sql, db=DB):
    p = subprocess.run(["psql", "-XqAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", db],
                       input=sql, text=True, capture_output=True)
    if p.returncode != 0:
        raise RuntimeError(p.stderr.strip())
    return [line.split("\t") for line in p.stdout.splitlines()]


def ok(good, name, why=""):
    global nr, failed
    nr += 1
    if not good:
        failed += 1
        name += "\n# " + str(why).replace("\n", "\n# ")
    print(("ok" if good else "not ok"), nr, "-", name, flush=True)


def t_quantile(df):
    """The 97.5 % point: Simpson's rule on the density, then bisection."""
    c = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)

    def half(x, steps=4000):
        h = x / steps
        f = [c * (1 + (i * h) ** 2 / df) ** (-(df + 1) / 2) for i in range(steps + 1)]
        return h / 3 * (f[0] + f[-1] + 4 * sum(f[1:-1:2]) + 2 * sum(f[2:-1:2]))

    low, high = 0.0, 20.0
    for _ in range(60):
        mid = (low + high) / 2
        low, high = (mid, high) if half(mid) < 0.475 else (low, mid)
    return low


def text(k):
    return "(" + ",".join("" if v is None else "-" if v == 0 else str(v) for v in k) + ")"


def reading(rng):
    return [rng.choice([None, None, 0] + list(range(1, 11)) * 2) for _ in range(10)]


def moments(v):
    n = len(v)
    mean = Fraction(sum(v), n) if n else None
    var = sum((x - mean) ** 2 for x in v) / (n - 1) if n > 1 else None
    return n, mean, var


def near(got, want):
    if want is None or got == "":
        return want is None and got == ""
    return abs(float(got) - float(want)) < 1e-9


def check_profile(rng, n):
    ks = [reading(rng) for _ in range(n)]
    psql("TRUNCATE k;\nCOPY k (foer) FROM STDIN (DELIMITER '|');\n"
         + "".join(text(k) + "\n" for k in ks) + "\\.\n")
    for row in psql("SELECT * FROM udsatte.udfold((SELECT udsatte.kompas_profil(foer) FROM k))"):
        d = int(row[0]) - 1
        v = [k[d] for k in ks if k[d]]
        count, mean, var = moments(v)
        want = [count, sum(k[d] == 0 for k in ks), mean,
                None if var is None else math.sqrt(var),
                min(v, default=None), max(v, default=None)]
        if not all(near(g, w) for g, w in zip(row[1:], want)):
            return "n %d dimension %d: %s, not %s" % (n, d + 1, row[1:], want)


def check_change(rng, n):
    ps = [(reading(rng), reading(rng)) for _ in range(n)]
    psql("TRUNCATE k;\nCOPY k (foer, efter) FROM STDIN (DELIMITER '|');\n"
         + "".join(text(a) + "|" + text(b) + "\n" for a, b in ps) + "\\.\n")
    for row in psql("SELECT * FROM udsatte.udfold((SELECT udsatte.kompas_forandring(foer, efter) FROM k))"):
        d = int(row[0]) - 1
        both = [(a[d], b[d]) for a, b in ps if a[d] and b[d]]
        count, mean, var = moments([b - a for a, b in both])
        sd = None if var is None else math.sqrt(var)
        half = None if sd is None else t_quantile(count - 1) * sd / math.sqrt(count)
        want = [count, moments([a for a, b in both])[1], moments([b for a, b in both])[1],
                mean, sd, None if sd is None else float(mean) - half,
                None if sd is None else float(mean) + half,
                float(mean) / sd if sd else None,
                sum(b > a for a, b in both), sum(b == a for a, b in both),
                sum(b < a for a, b in both), sum(a == 1 for a, b in both),
                sum(a == 10 for a, b in both)]
        if not all(near(g, w) for g, w in zip(row[1:], want)):
            return "n %d dimension %d: %s, not %s" % (n, d + 1, row[1:], want)


def period(day, kind):
    if kind is None:
        return None
    return (day.year, 1 if kind == "aar" else (day.month - 1) // 3 * 3 + 1)


def select(readings, gap, kind, course):
    """One row a track, by the rules as they are worded."""
    tracks = {}
    for m in readings:
        if any(m["k"]):
            key = (m["child"], m["role"], m["rater"] if m["role"] == "institution" else None,
                   period(m["day"], kind), m["case"] if course else None)
            tracks.setdefault(key, []).append(m)
    out = []
    for key, ms in tracks.items():
        ms.sort(key=lambda m: (m["day"], m["id"]))
        first = ms[0]
        if course:
            first = next((m for m in ms if m["why"] == "undersoegelse"), first)
        after = None
        for m in ms[ms.index(first) + 1:]:
            if (m["day"] - first["day"]).days >= gap \
                    and any(a and b for a, b in zip(first["k"], m["k"])) \
                    and (not course or m["why"] == "afslutning"):
                after = m
        out.append((key[0], key[1], key[2] or "", "" if key[3] is None else "%d-%02d" % key[3],
                    first["id"], after["id"] if after else "", len(ms)))
    return sorted(tuple(map(str, row)) for row in out)


def check_selection(rng):
    readings = []
    for i in range(4000):
        child = rng.randrange(600)
        k = reading(rng) if rng.random() < 0.6 else [rng.choice([None, None, None, 0, 5]) for _ in range(10)]
        readings.append({"id": i, "child": child, "case": child * 2 + rng.randrange(2),
                         "role": rng.choice(["myndighed", "institution", "barn"]),
                         "rater": rng.choice(["A", "B"]), "k": k,
                         "day": datetime.date(2012, 1, 1) + datetime.timedelta(rng.randrange(900)),
                         "why": rng.choice(["undersoegelse", "opfoelgning", "opfoelgning", "afslutning"])})
    psql("TRUNCATE m;\nCOPY m FROM STDIN (DELIMITER '|');\n" + "".join(
        "|".join(map(str, (m["id"], m["child"], m["case"], m["role"], m["rater"], m["day"], m["why"], text(m["k"])))) + "\n"
        for m in readings) + "\\.\n")
    for gap, kind, course in ((0, None, False), (200, None, False), (0, "aar", False),
                              (30, "kvartal", False), (0, None, True), (100, None, True)):
        got = sorted(tuple(row) for row in psql("""
            SELECT u.child, (p).rolle, (p).maaler, to_char((p).periode_start, 'YYYY-MM'),
              (p).foer_id, (p).efter_id, (p).antal_maalinger
            FROM (SELECT child, unnest(udsatte.kompas_spor(%d, %s, %s, sag, 'FK', rolle,
                CASE WHEN rolle = 'institution' THEN maaler END, dag, id, skoen, NULL, anledning)) AS p
              FROM m GROUP BY child) u""" % (gap, "NULL" if kind is None else "'%s'" % kind,
                                             "true" if course else "false")))
        got = [(c, r, m, ("%s-%02d" % (s[:4], int(s[5:]))) if s else "", f, e, n) for c, r, m, s, f, e, n in got]
        want = select(readings, gap, kind, course)
        ok(sorted(got) == want, "first and latest: at least %d days, period %s%s" % (gap, kind, ", by case" if course else ""),
           sorted(set(got) ^ set(want))[:6])


def main():
    subprocess.run(["dropdb", "--if-exists", DB], check=True, capture_output=True)
    subprocess.run(["createdb", DB], check=True)
    psql("CREATE EXTENSION udsatte; CREATE TABLE k (foer udsatte.kompas, efter udsatte.kompas);"
         "CREATE TABLE m (id bigint, child bigint, sag bigint, rolle text, maaler text, dag date,"
         " anledning text, skoen udsatte.kompas);")
    rng = random.Random(20150101)
    sizes = (0, 1, 2, 3, 7, 40, 500, 3000)
    for check, name in ((check_profile, "profile: n, mean, sd, min, max"),
                        (check_change, "change: n, means, sd, t interval, SRM, counts")):
        bad = [b for b in (check(rng, n) for n in sizes) if b]
        ok(not bad, name + " on %d samples to 1e-9" % len(sizes), "\n".join(bad))
    check_selection(rng)
    subprocess.run(["dropdb", DB], check=True)
    print("1..%d" % nr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
