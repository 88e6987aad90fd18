"""Calls everything in schema udsatte with the values of schema kant.

Prints TAP. SEED and CALLS are taken from the environment.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

DB = sys.argv[1]
# the same calls every time, so that a failure is a change; SEED asks for others
SEED = int(os.environ.get("SEED") or 20150101)
CALLS = int(os.environ.get("CALLS") or 20000)
TIMEOUT = 10  # seconds a call may take, on a busy machine
# as calls of functions whose work is a query take longer, they get fewer
SHARE = {"c": 4.0, "internal": 1.0, "sql": 0.7, "plpgsql": 0.4}

rnd = random.Random(SEED)
tests = 0


def ok(good, name, notes=()):
    global tests
    tests += 1
    print(f"{'ok' if good else 'not ok'} {tests} - {name}")
    if not good:
        for note in notes[:40]:
            print("# " + note)


def query(sql):
    out = subprocess.run(["psql", "-XqAtd", DB, "-F", "\x1f", "-c", sql],
                         check=True, capture_output=True, text=True).stdout
    return [line.split("\x1f") for line in out.splitlines()]


# how many values there are of each type
kinds = {name: int(query(f'SELECT count(*) FROM kant."{name}"')[0][0])
         for (name,) in query("SELECT relname FROM pg_class WHERE"
                              " relnamespace = 'kant'::regnamespace"
                              " AND relkind = 'r' AND relname <> 'personnumre'")}
literals = {}
for name in kinds:
    if name != "udsatte.observationer":
        literals[name] = [row[0] for row in query(
            f'SELECT quote_literal(replace(v::text, chr(10), \' \')) FROM kant."{name}"'
            " WHERE octet_length(v::text) < 400")]
unknown = set()


def value(kind):
    """An expression of a type: NULL, a literal, or a stored value."""
    if kind == "cstring":
        return rnd.choice(literals["text"]) + "::cstring"
    if kind == '"any"':
        kind = rnd.choice(["text", "integer", "boolean", "date"])
    if kind not in kinds:
        unknown.add(kind)
        return f"NULL::{kind}"
    draw = rnd.random()
    if draw < 0.06:
        return f"NULL::{kind}"
    if draw < 0.6 and kind in literals:
        return f"{rnd.choice(literals[kind])}::{kind}"
    return (f'(SELECT v FROM kant."{kind}" OFFSET {rnd.randrange(kinds[kind])}'
            " LIMIT 1)")


def shown(expression):
    """The call, with its result written out as text."""
    return f"SELECT count(x::text) FROM (SELECT {expression} AS x) t;"


def function(name, kinds_of_args):
    return shown(f"{name}({', '.join(map(value, kinds_of_args))})")


def aggregate(name, kinds_of_args):
    rows = [", ".join(map(value, kinds_of_args))
            for _ in range(rnd.choice([1, 1, 2, 3, 6]))]
    columns = ", ".join(f"a{i}" for i in range(len(kinds_of_args)))
    over = rnd.choice(["", "", " OVER ()",
                       " OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)"])
    return shown(f"{name}({columns}){over} FROM"
                 f" (SELECT {' UNION ALL SELECT '.join(rows)}) v({columns})")


def window(name, kinds_of_args):
    arguments = [value(k) for k in kinds_of_args[:3]]
    arguments += [f"{value('text')}" for _ in range(rnd.choice([0, 1, 2]))]
    return shown(f"{name}({', '.join(arguments)}) OVER ()"
                 f" FROM generate_series(1, {rnd.choice([1, 2, 5])})")


# what to call: (weight, maker of one call)
things = []
for kind, name, language, *arguments in query("""
    SELECT p.prokind, p.oid::regproc, l.lanname, a.typer
    FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang,
        LATERAL (SELECT coalesce(string_agg(format_type(t, NULL), ';' ORDER BY nr), '') AS typer,
                bool_or(t = 'internal'::regtype) AS intern
            FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u(t, nr)) a
    WHERE p.pronamespace = 'udsatte'::regnamespace AND p.prokind <> 'p'
        AND p.provolatile <> 'v' AND a.intern IS NOT TRUE
        AND p.prorettype NOT IN ('internal'::regtype, 'trigger'::regtype)
    ORDER BY p.oid"""):
    kinds_of_args = [k for k in arguments[0].split(";") if k]
    make = {"f": function, "a": aggregate, "w": window}[kind]
    things.append((SHARE["c" if kind != "f" else language],
                   lambda m=make, n=name, k=kinds_of_args: m(n, k)))
functions = len(things)
for name, left, right in query("""
    SELECT format('OPERATOR(udsatte.%s)', oprname), format_type(oprleft, NULL),
        format_type(oprright, NULL)
    FROM pg_operator WHERE oprnamespace = 'udsatte'::regnamespace ORDER BY oid"""):
    things.append((1.0, lambda n=name, a=left, b=right: shown(
        f"{value(a) if a != '-' else ''} {n} {value(b)}")))
for source, target in query("""
    SELECT format_type(castsource, NULL), format_type(casttarget, NULL)
    FROM pg_cast c WHERE EXISTS (SELECT FROM pg_depend d JOIN pg_extension e
        ON e.oid = d.refobjid WHERE d.classid = 'pg_cast'::regclass
            AND d.objid = c.oid AND e.extname = 'udsatte') ORDER BY oid"""):
    things.append((2.0, lambda a=source, b=target: shown(f"CAST({value(a)} AS {b})")))
for (name,) in query("""
    SELECT format_type(oid, NULL) FROM pg_type t
    WHERE typnamespace = 'udsatte'::regnamespace AND typtype = 'b'
        AND typelem = 0 ORDER BY oid"""):
    things.append((6.0, lambda n=name: shown(f"CAST({value('text')} AS {n})")))
for (name,) in query("""
    SELECT format_type(oid, NULL) FROM pg_type t
    WHERE typnamespace = 'udsatte'::regnamespace AND typtype = 'b'
        AND typsubscript <> 0 AND typelem = 0 ORDER BY oid"""):
    things.append((2.0, lambda n=name: shown(f"({value(n)})[{value('integer')}]")))

total = sum(weight for weight, _ in things)
calls = [make() for weight, make in things
         for _ in range(max(1, round(CALLS * weight / total)))]
rnd.shuffle(calls)

numbers = [row[0] for row in query("SELECT cpr FROM kant.personnumre")]
numbers += [number[:6] + "-" + number[6:] for number in numbers]
start = query("SELECT pg_postmaster_start_time()")
with tempfile.NamedTemporaryFile("w", suffix=".sql", encoding="utf-8") as script:
    script.write("\\set VERBOSITY verbose\n\\o /dev/null\n"
                 "SET client_min_messages = error; SET timezone = 'Europe/Copenhagen';"
                 " SET default_transaction_read_only = on;"
                 f" SET statement_timeout = '{TIMEOUT}s';\n")
    first = 4
    script.write("\n".join(call.replace("\n", " ") for call in calls))
    script.write("\n\\o\nSELECT 'all calls were made';\n")
    script.flush()
    run = subprocess.run(["psql", "-XAtd", DB, "-f", script.name],
                         capture_output=True, text=True, errors="replace",
                         env={**os.environ, "PGCLIENTENCODING": "UTF8"})

# errors, each with the call it came of
errors = []
for line in run.stderr.splitlines():
    match = re.match(r"psql:.*?:(\d+): (?:ERROR|FATAL|PANIC):  (\w{5}): (.*)", line)
    if match:
        call = int(match[1]) - first
        errors.append([match[2], match[3],
                       calls[call] if 0 <= call < len(calls) else line])
    elif errors and not line.startswith(("LINE ", "LOCATION:")):
        errors[-1][1] += "\n" + line

def which(found):
    return [f"{state} {text.splitlines()[0][:200]}: {call[:400]}"
            for state, text, call in found]


print(f"# seed {SEED}, {len(calls)} calls of {functions} functions and"
      f" {len(things) - functions} operators, casts and types;"
      f" {len(errors)} ended in an error")
ok(not unknown, "there are values of every type of argument", sorted(unknown))
alive = "all calls were made" in run.stdout
last = re.findall(r"^psql:.*?:(\d+): ", run.stderr, re.MULTILINE)
ok(alive and query("SELECT pg_postmaster_start_time()") == start,
   "the server lives on",
   ["the last call: " + calls[int(last[-1]) - first]] if last and not alive
   else [])
ok(len(errors) < len(calls) / 2, "most calls reach the function and return")
found = [e for e in errors if e[0] == "57014"]
ok(not found, "every call ends in good time", which(found))
found = [e for e in errors if e[0].startswith("XX")]
ok(not found, "no error is an internal one", which(found))
found = [e for e in errors if any(n in e[1] for n in numbers)]
ok(not found, "no error prints a person number", which(found))
print(f"1..{tests}")
sys.exit(run.returncode)
