#!/usr/bin/env python3
"""Writes the update script between two versions of the extension.

    tools/opdatering.py                from the newest released install script in
                                       test/upgrade to what stands in the tree:
                                       writes sql/update/udsatte--A--B.sql
    tools/opdatering.py A.sql B.sql    from one install script to another, to
                                       standard output

Statement by statement: what is new is carried over as it stands, a function,
procedure or aggregate that changed is replaced, what is gone is dropped last.
A function whose parameters' names or result changed cannot be replaced; it is
dropped and made again, and is then given its comment and privileges again.
What a register of the old version has views, constraints or triggers upon can
be neither dropped nor made again, and a type, operator, operator class or cast
that changed cannot be altered without its owner's data: that is an error, and
no script is written.
"""
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

TOKEN = re.compile(
    r"--[^\n]*"
    r"|/\*.*?\*/"
    r"|'(?:[^']|'')*'"
    r'|"(?:[^"]|"")*"'
    r"|(?P<dollar>\$(?:[A-Za-z_]\w*)?\$).*?(?P=dollar)"
    r"|;|[^;'\"$/-]+|.", re.S)


class Fejl(Exception):
    pass


def saetninger(tekst):
    """The statements of a script, without the comments before them."""
    ud, nu = [], []
    for m in TOKEN.finditer(tekst):
        t = m.group()
        if t == ";":
            ud.append("".join(nu).strip())
            nu = []
        elif not (t.startswith(("--", "/*")) and not "".join(nu).strip()):
            nu.append(t)
    if "".join(nu).strip():
        raise Fejl("the script ends inside a statement")
    return [s for s in ud if s]


def uden_kommentarer(saetning):
    """On one line, without comments; texts in quotes stay."""
    dele = [m.group() for m in TOKEN.finditer(saetning)]
    return " ".join("".join(d for d in dele if not d.startswith(("--", "/*"))).split())


def parentes(tekst, fra):
    """The text inside the parenthesis that opens at or after fra, and its end."""
    a = tekst.index("(", fra)
    dybde = 0
    for i in range(a, len(tekst)):
        dybde += {"(": 1, ")": -1}.get(tekst[i], 0)
        if dybde == 0:
            return tekst[a + 1:i], i + 1
    raise Fejl("unbalanced parenthesis in: " + tekst[:80])


def del_ved_komma(tekst):
    ud, dybde, nu = [], 0, ""
    for c in tekst:
        dybde += {"(": 1, ")": -1}.get(c, 0)
        if c == "," and dybde == 0:
            ud.append(nu.strip())
            nu = ""
        else:
            nu += c
    return [x for x in ud + [nu.strip()] if x]


TYPER = ("double precision", "timestamp with time zone", "character varying")


def argumenter(tekst):
    """Types of the input parameters, and everything that OR REPLACE holds fast:
    names and types of all parameters, without defaults."""
    ind, faste, antal_forvalg = [], [], 0
    for a in del_ved_komma(tekst):
        b = re.split(r"\s+DEFAULT\s+|\s*:?=\s*", a, maxsplit=1, flags=re.I)
        antal_forvalg += len(b) == 2
        m = re.match(r"(?:(IN|OUT|INOUT|VARIADIC)\s+)?(.*)$", b[0], re.I)
        maade, rest = (m.group(1) or "IN").upper(), m.group(2)
        ord_ = rest.split(" ", 1)
        har_navn = len(ord_) == 2 and rest.lower() not in TYPER
        faste.append(maade + " " + rest)
        if maade != "OUT":
            ind.append(("VARIADIC " if maade == "VARIADIC" else "")
                       + (ord_[1] if har_navn else rest))
    return ind, faste, antal_forvalg


class Saetning:
    """A statement: kind, the object's name, what DROP calls it, and what must
    be as before for OR REPLACE to work."""

    def __init__(self, tekst):
        self.tekst = tekst
        t = uden_kommentarer(tekst)
        self.faste = None
        self.forvalg = 0
        self.navn = None
        m = re.match(r"CREATE (FUNCTION|PROCEDURE|AGGREGATE) ([^\s(]+)", t)
        if m:
            arg, slut = parentes(t, m.end() - 1)
            # ordered-set arguments, and the moving state of a C function, are
            # parameters as others
            ind, faste, self.forvalg = argumenter(arg.replace(" ORDER BY ", ", "))
            self.slags, self.navn = m.group(1), m.group(2)
            self.objekt = "%s(%s)" % (self.navn, ", ".join(ind))
            res = re.match(r"\s*RETURNS (.*?) LANGUAGE ", t[slut:])
            self.faste = faste + [res.group(1) if res else ""]
            return
        m = re.match(r"CREATE TYPE ([^\s;(]+)(.*)$", t)
        if m:
            self.slags, self.objekt = "TYPE", m.group(1)
            self.noegle_ekstra = "" if m.group(2) else " shell"
            self.navn = m.group(1)
            return
        m = re.match(r"CREATE OPERATOR CLASS (\S+) (?:DEFAULT )?FOR TYPE (\S+) USING (\w+)", t)
        if m:
            self.slags, self.objekt = "OPERATOR CLASS", "%s USING %s" % (m.group(1), m.group(3))
            return
        m = re.match(r"CREATE OPERATOR ([^\s(]+)", t)
        if m:
            arg = dict(x.split("=", 1) if "=" in x else (x, "")
                       for x in (y.replace(" = ", "=", 1) for y in del_ved_komma(parentes(t, m.end())[0])))
            self.slags = "OPERATOR"
            self.objekt = "%s (%s, %s)" % (m.group(1), arg.get("LEFTARG", "NONE"), arg["RIGHTARG"])
            return
        m = re.match(r"CREATE CAST (\(.*?\)) ", t)
        if m:
            self.slags, self.objekt = "CAST", m.group(1)
            return
        m = re.match(r"(COMMENT ON .*?) IS ", t)
        if m:
            self.slags, self.objekt = "COMMENT", m.group(1)
            return
        m = re.match(r"GRANT|REVOKE", t)
        if m:
            self.slags, self.objekt = "PRIVILEGE", t
            return
        if t.startswith("SET LOCAL "):
            self.slags, self.objekt = "SET", t
            return
        if t.startswith("DO "):
            # looks at the place before an installation
            self.slags, self.objekt = "DO", t
            return
        raise Fejl("no rule for the statement: " + t[:100])

    @property
    def noegle(self):
        return self.slags + " " + self.objekt + getattr(self, "noegle_ekstra", "")


def laes(tekst):
    ud = {}
    for s in saetninger(re.sub(r"^\\echo[^\n]*\n", "", tekst)):
        x = Saetning(s)
        if x.noegle in ud:
            raise Fejl("made twice: " + x.noegle)
        ud[x.noegle] = x
    return ud


def bruges(navn, skabelon):
    """Is a function or type used by what the old version's register holds?"""
    return re.search(re.escape(navn).replace("@extschema@", "udsatte") + r"\b", skabelon) is not None


def opdatering(a_tekst, b_tekst):
    a, b = laes(a_tekst), laes(b_tekst)
    skabelon = next(s.tekst for s in a.values() if s.navn == "@extschema@.skabelon")
    fejl, ud, genskabt, slettes = [], [], set(), []
    for k, s in b.items():
        gl = a.get(k)
        om = s.slags in ("COMMENT", "PRIVILEGE") and any(
            n + "(" in uden_kommentarer(s.tekst) for n in genskabt)
        if s.slags == "DO" or gl and gl.tekst == s.tekst and s.slags != "SET" and not om:
            continue
        if gl is None or om or s.slags in ("SET", "COMMENT"):
            ud.append(s.tekst)
        elif s.slags in ("FUNCTION", "PROCEDURE", "AGGREGATE"):
            if s.faste == gl.faste and s.forvalg >= gl.forvalg:
                ud.append(re.sub("^CREATE ", "CREATE OR REPLACE ", s.tekst))
            elif bruges(s.navn, skabelon):
                fejl.append("%s: its parameters or result changed, and a register of the old version uses it" % k)
            else:
                ud.append("DROP %s %s" % (s.slags, s.objekt))
                ud.append(s.tekst)
                genskabt.add(s.navn)
        else:
            fejl.append("%s: changed, and cannot be changed in place" % k)
    for k, s in reversed(a.items()):
        if k in b or s.slags in ("SET", "DO", "COMMENT"):
            continue
        if s.slags == "PRIVILEGE":
            fejl.append("%s: is gone; write what undoes it into the install script" % k)
        elif s.slags == "TYPE" and k.endswith(" shell"):
            continue
        elif s.navn and bruges(s.navn, skabelon):
            fejl.append("%s: is gone, and a register of the old version uses it" % k)
        elif s.slags == "TYPE":
            # takes the functions of its input and output with it
            slettes.append("DROP TYPE %s CASCADE" % s.objekt)
        else:
            slettes.append("DROP %s IF EXISTS %s" % (
                s.slags.replace("OPERATOR CLASS", "OPERATOR FAMILY"), s.objekt))
    # a comment that is gone while its object stays
    for k, s in a.items():
        if s.slags == "COMMENT" and k not in b and s.objekt[11:] in {x.slags + " " + x.objekt for x in b.values()}:
            ud.append(s.objekt + " IS NULL")
    if fejl:
        raise Fejl("\n".join(fejl))
    return ud + slettes


def skriv(a_version, b_version, a_tekst, b_tekst):
    linjer = ["\\echo Use \"ALTER EXTENSION udsatte UPDATE TO '%s'\" to load this file. \\quit" % b_version,
              "", "-- From %s to %s. Made by tools/opdatering.py; released, it is never changed." % (a_version, b_version)]
    for s in opdatering(a_tekst, b_tekst):
        linjer += ["", s + ";"]
    return "\n".join(linjer) + "\n"


def fil(*dele):
    with open(os.path.join(TOP, *dele), encoding="utf-8") as f:
        return f.read()


def main():
    if len(sys.argv) == 3:
        version = [re.search(r"--([\d.]+)\.sql$", x).group(1) for x in sys.argv[1:]]
        sys.stdout.write(skriv(*version, *(fil(os.path.abspath(x)) for x in sys.argv[1:])))
        return
    if len(sys.argv) != 1:
        raise Fejl("usage: tools/opdatering.py [udsatte--A.sql udsatte--B.sql]")
    b = re.search(r"^default_version = '(.*)'", fil("udsatte.control"), re.M).group(1)
    udgivet = sorted((re.search(r"--([\d.]+)\.sql$", x).group(1) for x in os.listdir(os.path.join(TOP, "test/upgrade"))
                      if x.startswith("udsatte--")), key=lambda v: [int(x) for x in v.split(".")])
    a = [v for v in udgivet if v != b][-1]
    ny = subprocess.run(["sh", "tools/pak.sh", b], cwd=TOP, check=True, stdout=subprocess.PIPE).stdout.decode()
    sti = "sql/update/udsatte--%s--%s.sql" % (a, b)
    tekst = skriv(a, b, fil("test/upgrade/udsatte--%s.sql" % a), ny)
    with open(os.path.join(TOP, sti), "w", encoding="utf-8") as f:
        f.write(tekst)
    print(sti)


if __name__ == "__main__":
    try:
        main()
    except Fejl as f:
        sys.exit("tools/opdatering.py: " + str(f))
