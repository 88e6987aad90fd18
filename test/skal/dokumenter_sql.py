#!/usr/bin/env python3
"""Carries out every ```sql block of the documents, and parses every ```sh.

A document's blocks run in order in one session of a database of its own that
holds a small demo. What the reader has and the document only speaks of is
said in comments that do not show when it is read:

    <!-- proeve          SQL carried out before the next block
    CREATE ROLE jensen;
    -->
    <!-- proeve: tom database -->       the next block begins in an empty one
    <!-- proeves ikke: REASON -->       the next block is a sketch

A date, a number with decimals or a range in a comment after a statement must
be in what the statement gave. Prints TAP. Usage: dokumenter_sql.py TEMPLATE
"""
import glob
import re
import subprocess
import sys

DB = "min_database"
# written from the catalogue: signatures, not statements
GENERATED = {"docs/reference.md"}
tests = failures = 0


def ok(good, name, notes=""):
    global tests, failures
    tests += 1
    failures += not good
    print(f"{'ok' if good else 'not ok'} {tests} - {name}", flush=True)
    if not good:
        print("\n".join("# " + line for line in notes.splitlines()[:30]))


def psql(db, script):
    return subprocess.run(
        ["psql", "-XqAt", "-F", " ", "-v", "ON_ERROR_STOP=1", "-d", db, "-f", "-"],
        input=script, text=True, capture_output=True, check=False)


def admin(*statements):
    for statement in statements:
        run = psql("postgres", statement)
        if run.returncode:
            sys.exit(run.stderr)


def statements(text):
    """Pairs of a statement and the comments after it."""
    token = re.compile(r"--[^\n]*|'(?:[^']|'')*'|\"[^\"]*\"|\$\$.*?\$\$|;|^\\[^\n]*\n?|.",
                       re.S | re.M)
    out, code = [], ""
    for part in token.findall(text):
        if part.startswith("--"):
            if code.strip() == "" and out:
                out[-1][1] += part + "\n"
        else:
            code += part
            if part == ";" or part.startswith("\\"):
                out.append([code.strip(), ""])
                code = ""
    if code.strip():
        out.append([code.strip(), ""])
    return out


def promised(comment):
    """What a comment says that a result has."""
    return re.findall(r"\d{4}-\d\d-\d\d|\b\d+\.\d{2,}\b", comment)


def given(output, value):
    if "-" in value:
        return value in output
    digits = len(value.split(".")[1])
    return any(f"{float(n):.{digits}f}" == value
               for n in re.findall(r"-?\d+\.\d+", output))


def parts(text):
    """Blocks and comments of a document, in order, with their line."""
    pattern = re.compile(r"<!-- proeve(?P<note>s ikke|)(?P<sep>[:\n])(?P<told>.*?)-->"
                         r"|^```(?P<kind>sql|sh)\n(?P<code>.*?)^```", re.S | re.M)
    for match in pattern.finditer(text):
        yield match, text[:match.start()].count("\n") + 1


def new_database(template, empty):
    admin(f"DROP DATABASE IF EXISTS {DB}",
          "SELECT format('DROP ROLE %I', rolname) FROM pg_roles"
          " WHERE rolname !~ '^pg_' AND rolname <> current_user \\gexec",
          f"CREATE DATABASE {DB}" + ("" if empty else f" TEMPLATE {template}"))
    if not empty:
        admin(f"ALTER DATABASE {DB} SET search_path = \"$user\", public, udsatte",
              f"ALTER DATABASE {DB} SET udsatte.opgoerelsesdato = '2015-12-31'")


def run_session(name, blocks):
    """blocks: (line, preparation, code)."""
    script = "SET client_min_messages = warning;\n"
    pieces = []
    for number, (_, before, code) in enumerate(blocks):
        script += before
        pieces.append(statements(code))
        script += f"\\echo @@ {number}\n"
        for at, (statement, _) in enumerate(pieces[-1]):
            script += statement + f"\n\\echo @@ {number} {at}\n"
    run = psql(DB, script)
    output = re.split(r"^@@ (\d+(?: \d+)?)\n", run.stdout, flags=re.M)
    after = dict(zip(output[1::2], output[0::2]))
    for number, (line, _, _) in enumerate(blocks):
        missing = [s for at, (s, _) in enumerate(pieces[number])
                   if f"{number} {at}" not in after]
        notes = run.stderr + ("at: " + missing[0] if missing else "")
        wrong = [f"{s}\n  said {value}, gave {after[f'{number} {at}']!r}"
                 for at, (s, comment) in enumerate(pieces[number])
                 if f"{number} {at}" in after
                 for value in promised(comment)
                 if not given(after[f"{number} {at}"], value)]
        ok(not missing and not wrong, f"{name}:{line} runs" +
           (", and gives what it says" if any(promised(c) for _, c in pieces[number]) else ""),
           "\n".join(wrong) or notes)


def run_document(name, template):
    with open(name, encoding="utf-8") as file:
        text = file.read()
    session, before, empty, skip = [], "", False, None
    sh = []
    begun = False

    def finish():
        nonlocal session
        if session:
            run_session(name, session)
        session = []

    for match, line in parts(text):
        if match["kind"] == "sh":
            sh.append((line, match["code"]))
        elif match["kind"] == "sql":
            if skip is not None:
                print(f"# {name}:{line} is not tried: {skip}")
                skip = None
                continue
            if empty or not begun:
                finish()
                new_database(template, empty)
                begun, empty = not empty, False
            session.append((line, before, match["code"]))
            before = ""
        elif match["note"]:
            skip = match["told"].strip()
        elif match["told"].strip() == "tom database":
            empty = True
        else:
            before += match["told"]
    finish()
    for line, code in sh:
        run = subprocess.run(["bash", "-n"], input=code, text=True,
                             capture_output=True, check=False)
        ok(run.returncode == 0, f"{name}:{line} is shell", run.stderr)


def print_section(name, heading):
    with open(name, encoding="utf-8") as file:
        text = file.read()
    section = re.search(rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", text, re.S | re.M)
    for match, _ in parts(section[1]):
        if match["kind"] == "sql" or match["told"]:
            print(match["code"] or match["told"])


if sys.argv[1] == "--uddrag":
    print_section(*sys.argv[2:])
    sys.exit()
for document in ["README.md"] + sorted(set(glob.glob("docs/*.md")) - GENERATED):
    run_document(document, sys.argv[1])
print(f"1..{tests}")
sys.exit(failures > 0)
