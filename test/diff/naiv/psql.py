"""Running SQL with psql, and printing TAP."""
import os
import subprocess


class Psql:
    """One database, reached through the psql client."""

    def __init__(self, db):
        self.db = db

    def __call__(self, sql, db=None, opts=""):
        env = dict(os.environ, PGOPTIONS=opts)
        p = subprocess.run(["psql", "-XqAt", "-F", "\t", "-v", "ON_ERROR_STOP=1",
                            "-d", db or self.db],
                           input=sql, text=True, capture_output=True, env=env)
        if p.returncode != 0:
            raise RuntimeError(p.stderr.strip())
        return p.stdout


class Tap:
    """Numbers the tests and remembers how many failed."""

    def __init__(self):
        self.nr = 0
        self.failed = 0

    def ok(self, good, name, why=""):
        self.nr += 1
        if not good:
            self.failed += 1
            name += "\n# " + str(why).replace("\n", "\n# ")
        print(("ok" if good else "not ok"), self.nr, "-", name, flush=True)

    def slut(self):
        print(f"1..{self.nr}")
        return 1 if self.failed else 0
