"""Every type of schema udsatte fed with random bytes and text, and the casts
from JSON and arrays.

Run by typer.sh with a database; prints TAP. What a value came in as it must go
out as again, and nothing but a refusal of the data may come of the rest. SEED
and INPUTS (for each type and way) are taken from the environment.
"""
import os
import random
import subprocess
import sys

DB = sys.argv[1]
FOLDER = sys.argv[2]
SEED = int(os.environ.get("SEED") or 20150101)
INPUTS = int(os.environ.get("INPUTS") or 1000)
rnd = random.Random(SEED)
tests = 0

# types, and values of theirs to begin from
TYPES = {
    "kompas": ["(8,6,,8,-,5,4,9,3,4)", "(1,1,1,1,1,1,1,1,1,1)", "(,,,,,,,,,)"],
    "kompasforandring": ["(1,-1,,0,,9,-9,0,0,0)"],
    "cpr": ["610203-4567", "9101991111"],
    "pseudonym": ["00112233445566778899aabbccddeeff"],
    "fristregel": ["4 mdr", "10 hverdage", "24 timer"],
    "kompas_tilstand": ["(" + ",".join(["0"] * 160) + ")"],
    "kompas_partilstand": ["(" + ",".join(["0"] * 85) + ")"],
}
CASTS = {
    "json": ['{"1": 8, "2": 6, "3": null, "5": "ikke_relevant", "10": 4}', '{"7": 10}'],
    "integer[]": ["{1,2,3,4,5,6,7,8,9,10}", "{NULL,2,3,4,5,6,7,8,9,0}"],
}


def psql(script):
    done = subprocess.run(["psql", "-XqAtd", DB, "-F", "\x1f", "-v", "ON_ERROR_STOP=1"],
                          input=script, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.splitlines(), done.stderr


def ok(good, name, notes=()):
    global tests
    tests += 1
    print(f"{'ok' if good else 'not ok'} {tests} - {name}")
    if not good:
        for note in list(notes)[:10]:
            print("# " + note)


def mutate(data):
    """Other bytes than these, most often nearly the same."""
    data = bytearray(data)
    for _ in range(rnd.choice((1, 1, 1, 2, 4, 30))):
        how = rnd.randrange(5)
        at = rnd.randrange(len(data) + 1)
        if how == 0 and data:
            data[at % len(data)] = rnd.randrange(256)
        elif how == 1 and data:
            data[at % len(data)] ^= 1 << rnd.randrange(8)
        elif how == 2:
            data[at:at] = bytes(rnd.choice((b"\0", b"\xff", b"9", b"-", b",", b" ", b"(")) * rnd.choice((1, 1, 8, 40)))
        elif how == 3:
            del data[at:at + rnd.choice((1, 1, 8))]
        else:
            data = bytearray(rnd.randbytes(rnd.choice((0, 1, 7, 8, 9, 16, 17, 300))))
    return bytes(data)


def report(name, code, rows, err):
    """What was accepted, and whether anything else than data was at fault."""
    wrong = [" ".join(row) for row in (r.split("\x1f") for r in rows) if row[0] not in ("accepted", "refused")]
    counts = {row[0]: int(row[1]) for row in (r.split("\x1f") for r in rows) if len(row) == 2}
    ok(code == 0 and not wrong and sum(counts.values()) == INPUTS
       and counts.get("accepted", 0) > 0,
       f"{name}: {counts.get('accepted', 0)} accepted, {counts.get('refused', 0)} refused, seed {SEED}",
       wrong + err.splitlines())


def binary(kind, values):
    code, rows, err = psql("\n".join(f"SELECT udsatte.{kind}_send('{v}');" for v in values))
    if code:
        ok(False, f"{kind}, binary", err.splitlines())
        return
    sent = [bytes.fromhex(row[2:]) for row in rows]
    for i in range(INPUTS):
        data = mutate(rnd.choice(sent)) if i >= len(sent) else sent[i]
        with open(f"{FOLDER}/{i}", "wb") as file:
            file.write(b"PGCOPY\n\xff\r\n\0" + bytes(8) + b"\0\1" + len(data).to_bytes(4, "big") + data + b"\xff\xff")
    report(f"{kind}, binary", *psql(f"""
        CREATE TEMP TABLE ind (v udsatte.{kind});
        CREATE TEMP TABLE ud (hvad text);
        DO $do$
        DECLARE
            foer bytea;
            efter bytea;
        BEGIN
            FOR i IN 0 .. {INPUTS - 1} LOOP
                BEGIN
                    EXECUTE format('COPY ind FROM %L (FORMAT binary)', '{FOLDER}/' || i);
                    foer := pg_read_binary_file('{FOLDER}/' || i);
                    SELECT udsatte.{kind}_send(v) INTO efter FROM ind;
                    IF substr(foer, 26, octet_length(foer) - 27) <> efter THEN
                        INSERT INTO ud VALUES ('input ' || i || ' came out as another');
                    ELSE
                        PERFORM v::text::udsatte.{kind} FROM ind;
                        INSERT INTO ud VALUES ('accepted');
                    END IF;
                EXCEPTION WHEN data_exception OR protocol_violation THEN
                    INSERT INTO ud VALUES ('refused');
                WHEN OTHERS THEN
                    INSERT INTO ud VALUES ('input ' || i || ': ' || SQLSTATE || ' ' || SQLERRM);
                END;
                TRUNCATE ind;
            END LOOP;
        END
        $do$;
        SELECT hvad, count(*) FROM ud GROUP BY hvad ORDER BY 1;"""))


def text(kind, into, values):
    with open(f"{FOLDER}/tekst", "w", encoding="utf-8") as file:
        for i in range(INPUTS):
            value = values[i] if i < len(values) else \
                mutate(rnd.choice(values).encode()).decode("latin-1").replace("\0", "")
            file.write(value.encode().hex() + "\n")
    report(f"{kind}, text" + ("" if kind == "udsatte." + into else f", to {into}"), *psql(f"""
        CREATE TEMP TABLE ind (nr bigserial, h text);
        COPY ind (h) FROM '{FOLDER}/tekst';
        CREATE TEMP TABLE ud (hvad text);
        DO $do$
        DECLARE
            r record;
            v udsatte.{into};
        BEGIN
            FOR r IN SELECT nr, convert_from(decode(h, 'hex'), 'UTF8') AS t FROM ind LOOP
                BEGIN
                    v := r.t::{kind}::udsatte.{into};
                    IF v::text IS DISTINCT FROM v::text::udsatte.{into}::text THEN
                        INSERT INTO ud VALUES ('input ' || r.nr || ' came out as another');
                    ELSE
                        INSERT INTO ud VALUES ('accepted');
                    END IF;
                EXCEPTION WHEN data_exception THEN
                    INSERT INTO ud VALUES (CASE WHEN SQLERRM ~ '[0-9]{{6}}-?[0-9]{{4}}' AND '{kind}' = 'cpr'
                        THEN 'input ' || r.nr || ': ' || SQLERRM ELSE 'refused' END);
                WHEN OTHERS THEN
                    INSERT INTO ud VALUES ('input ' || r.nr || ': ' || SQLSTATE || ' ' || SQLERRM);
                END;
            END LOOP;
        END
        $do$;
        SELECT hvad, count(*) FROM ud GROUP BY hvad ORDER BY 1;"""))


found = psql("""SELECT t.typname FROM pg_type t
    WHERE t.typnamespace = 'udsatte'::regnamespace AND t.typtype = 'b' AND t.typreceive <> 0
        AND t.typelem = 0 ORDER BY 1""")[1]
ok(found == sorted(TYPES), "every type that can be received is here", found)
for each, examples in TYPES.items():
    binary(each, examples)
for each, examples in TYPES.items():
    text("udsatte." + each, each, examples)
for each, examples in CASTS.items():
    text(each, "kompas", examples)
code, rows, err = psql("SELECT 1")
ok(rows == ["1"], "the server is up", err.splitlines())
print(f"1..{tests}")
