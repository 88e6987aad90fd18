"""Municipality codes, their drawn size and their population."""

import os
import random

KODER = """
101 147 151 153 155 157 159 161 163 165 167 169 173 175 183 185 187 190 201
210 217 219 223 230 240 250 253 259 260 265 269 270 306 316 320 326 329 330
336 340 350 360 370 376 390 400 410 420 430 440 450 461 479 480 482 492 510
530 540 550 561 563 573 575 580 607 615 621 630 657 661 665 671 706 707 710
727 730 740 741 746 751 756 760 766 773 779 787 791 810 813 820 825 840 846
849 851 860""".split()

KOEBENHAVN = "101"

# How much more often a child of the district gets help than its numbers say
UDSATHED = {1: 0.5, 2: 0.6, 3: 1.3, 4: 1.2, 5: 1.1, 6: 0.9, 7: 1.5, 8: 1.7,
            9: 1.1, 10: 1.1}

FIL = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                   "befolkning_kbh_1992_2015.csv")


def stoerrelse(kode, froe):
    """Size against København; a municipality's size does not depend on which
    others are asked for."""
    if kode == KOEBENHAVN:
        return 1.0
    rng = random.Random(f"{froe}/{kode}/stoerrelse")
    return min(0.6, max(0.01, rng.lognormvariate(-2.6, 0.8)))


def laes_befolkning():
    """{(aar, bydel, alder, koen): antal} of København."""
    folk = {}
    with open(FIL, encoding="utf-8") as f:
        next(f)
        for linje in f:
            aar, bydel, alder, koen, antal = linje.rstrip().split(",")
            folk[int(aar), int(bydel), int(alder), koen] = int(antal)
    return folk


def befolkning(kode, faktor, fra, til):
    """Rows (aar, bydel, alder, koen, antal) of every 1 January from fra to the
    one after til, as far as it is known; years after the last known repeat it,
    except the newest.  And the weight of each district in the case load."""
    folk = {}
    for (aar, *noegle), antal in laes_befolkning().items():
        folk.setdefault(aar, []).append((*noegle, antal))
    sidste = max(folk)
    raekker = []
    vaegt = {}
    for aar in range(fra, max(til, min(til + 1, sidste)) + 1):
        for bydel, alder, koen, antal in folk[min(aar, sidste)]:
            if kode != KOEBENHAVN:
                # four districts are enough for a smaller place
                if bydel not in (3, 5, 7, 9):
                    continue
                antal = round(antal * faktor * 2.5)
                bydel = {3: 1, 5: 2, 7: 3, 9: 4}[bydel]
            raekker.append((aar, bydel, alder, koen, antal))
            if alder < 18 and bydel in UDSATHED:
                vaegt[bydel] = vaegt.get(bydel, 0) + antal * UDSATHED[bydel]
    if kode != KOEBENHAVN:
        vaegt = {1: 4, 2: 3, 3: 2, 4: 1}
    return raekker, vaegt
