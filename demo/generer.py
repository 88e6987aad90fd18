#!/usr/bin/env python3
"""Writes a made-up delivery, one CSV file a table, for trying out udsatte."""

import argparse
import os
import sys
import time

from generator import kommune, kommuner
from generator.skriv import Levering


def laes_argumenter():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--ud", required=True, metavar="MAPPE",
                   help="folder the files are written to")
    p.add_argument("--froe", type=int, default=1, help="seed")
    p.add_argument("--boern", type=int, default=5000,
                   help="children helped a year in a city like København")
    p.add_argument("--fra", type=int, default=2007, help="first year")
    p.add_argument("--til", type=int, default=2015, help="last year")
    p.add_argument("--fejl", type=float, default=0.01,
                   help="share of broken rows in the case tables")
    p.add_argument("--underretninger", type=float, default=1, metavar="FAKTOR",
                   help="times as many notifications of children who have a case, or get none")
    p.add_argument("--kommuner", default="101",
                   help="municipality codes, comma separated")
    p.add_argument("--antal-kommuner", type=int, metavar="N",
                   help="the first N municipalities instead, 98 at most")
    a = p.parse_args()
    if not 1995 <= a.fra <= a.til <= 2030:
        p.error("--fra and --til must lie within 1995-2030, in this order")
    if a.boern < 50:
        p.error("--boern must be at least 50")
    if not 0.1 <= a.underretninger <= 100:
        p.error("--underretninger must lie between 0.1 and 100")
    if not 0 <= a.fejl <= 0.5:
        p.error("--fejl must lie between 0 and 0.5")
    if a.antal_kommuner is not None:
        if not 1 <= a.antal_kommuner <= len(kommuner.KODER):
            p.error(f"--antal-kommuner must lie between 1 and {len(kommuner.KODER)}")
        a.koder = kommuner.KODER[:a.antal_kommuner]
    else:
        a.koder = a.kommuner.split(",")
        ukendt = [k for k in a.koder if k not in kommuner.KODER]
        if ukendt or len(set(a.koder)) != len(a.koder):
            p.error("--kommuner must be different known municipality codes")
    return a


def main():
    a = laes_argumenter()
    begyndt = time.monotonic()
    os.makedirs(a.ud, exist_ok=True)
    with Levering(a.ud, a.fejl, a.froe) as levering:
        for kode in a.koder:
            kommune.skriv(levering, kode, a)
    for navn, antal, fejl in levering.optaelling():
        print(f"{navn:28} {antal:9} {fejl:6} broken")
    print(f"{levering.i_alt()} rows in {time.monotonic() - begyndt:.1f} s",
          file=sys.stderr)


if __name__ == "__main__":
    main()
