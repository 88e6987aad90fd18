"""Days as ordinals: quick to compare, add and write."""

import datetime

FOERSTE = datetime.date(1960, 1, 1).toordinal()
ISO = []
REGISTRERET = []
OFFSET = []


def _sidste_soendag(aar, maaned):
    d = datetime.date(aar, maaned, 31)
    return d - datetime.timedelta(days=(d.weekday() + 1) % 7)


def _byg():
    dag = datetime.date.fromordinal(FOERSTE)
    while dag.year < 2046:
        sommer = _sidste_soendag(dag.year, 3) <= dag < _sidste_soendag(dag.year, 10)
        offset = "+02:00" if sommer else "+01:00"
        ISO.append(dag.isoformat())
        OFFSET.append(offset)
        REGISTRERET.append(f"{dag.isoformat()}T09:00:00{offset}")
        dag += datetime.timedelta(days=1)


_byg()


def dag(aar, maaned, dagen):
    return datetime.date(aar, maaned, dagen).toordinal()


def iso(o):
    """The day as text; an open end is empty."""
    return "" if o is None else ISO[o - FOERSTE]


def registreret(o):
    return REGISTRERET[o - FOERSTE]


def tidspunkt(o, minutter):
    """A moment so many minutes into the day."""
    o += minutter // 1440
    minutter %= 1440
    return (f"{ISO[o - FOERSTE]}T{minutter // 60:02}:{minutter % 60:02}:00"
            f"{OFFSET[o - FOERSTE]}")


def aar(o):
    return int(ISO[o - FOERSTE][:4])


def hverdag(o):
    """The day, or the Monday after where it is in a weekend."""
    ugedag = (o + 6) % 7
    return o if ugedag < 5 else o + 7 - ugedag


def foedselsdag(foedt, alder):
    """The day the person turns alder; 29 February becomes 28 February."""
    d = datetime.date.fromordinal(foedt)
    if d.month == 2 and d.day == 29:
        d = d.replace(day=28)
    return d.replace(year=d.year + alder).toordinal()


def alder(foedt, o):
    """Whole years; negative before birth."""
    f, d = ISO[foedt - FOERSTE], ISO[o - FOERSTE]
    return int(d[:4]) - int(f[:4]) - (d[5:] < f[5:])


def maaneder(fra, til):
    """First days of the months that touch the days fra..til."""
    d = datetime.date.fromordinal(fra).replace(day=1)
    while d.toordinal() <= til:
        yield d.toordinal()
        d = (d + datetime.timedelta(days=32)).replace(day=1)
