"""Focus area 6: casework in time and as the law says."""
import datetime as dt

from .faelles import (DAG, aktiv, alder, foedselsdag, gruppe, hjaelp, lokal_dag, mdr,
                      plus_hverdage, sammen, statusdage, UENDELIG)

EMNE = {"LT01": "inddragelse", "LT02": "inddragelse", "LT03": "undersoegelse", "LT04": "handleplan",
        "LT05": "handleplan", "LT06": "opfoelgning", "LT07": "tilsyn", "LT08": "underretning"}
LOV = dt.date(2011, 1, 1)           # the rules of the register's first law
UNDERRETNING = dt.date(2013, 10, 1)
LOVLIGT = ("flyttet", "doed", "fyldt_18")


def ledelsestilsyn(r, o, c):
    for x in r.ledelsestilsyn:
        if x.dato > r.pr or x.svar == "ikke_relevant":
            continue
        s = o.sag[x.sag]
        a = (x.dato, s.kommune, s.enhed, s.borger, 1 if x.svar == "ja" else 0)
        c.haendelse("6a_lovoverholdelse_andel", *a)
        c.haendelse("6a_%s_andel" % EMNE[x.spoergsmaal], *a)


def indtil(d, pr):
    """A day after the status date has not come."""
    return d if d is not None and d <= pr else None


def undersoegelser(r, o, c):
    for u in r.undersoegelse:
        start = u.opmaerksom or u.ivaerksat
        if start < LOV:
            continue
        frist = mdr(start, 4)
        if frist > r.pr:
            continue
        s = o.sag[u.sag]
        a = (frist, s.kommune, s.enhed, s.borger)
        afsluttet, bortfaldet = indtil(u.afsluttet, r.pr), indtil(u.bortfaldet, r.pr)
        aarsag = u.aarsag
        fyldt = indtil(foedselsdag(o.barn[s.borger].foedt, 18), r.pr)
        if fyldt and start < fyldt and (not bortfaldet or fyldt < bortfaldet
                                        or aarsag not in LOVLIGT and fyldt <= frist):
            # no duty to a grown-up
            if not afsluttet or afsluttet > fyldt:
                bortfaldet, aarsag = fyldt, "fyldt_18"
        foreloebig = indtil(u.foreloebig, r.pr)
        if bortfaldet and bortfaldet <= frist and aarsag in LOVLIGT \
                and not (afsluttet and afsluttet <= frist):
            c.haendelse("6b_bortfaldet_antal", *a, 1)
            continue
        aaben = not afsluttet and not bortfaldet
        til_tiden = afsluttet is not None and afsluttet <= frist
        if frist == r.pr and not til_tiden:
            continue            # the day is not over
        c.haendelse("6b_undersoegelse_rettidig_andel", *a, 1 if til_tiden else 0)
        c.haendelse("6b_foreloebig_andel", *a,
                    1 if not til_tiden and foreloebig and foreloebig <= frist else 0)
        c.haendelse("6b_forfalden_andel", *a, 1 if aaben else 0)
        if not til_tiden:
            slut = min(x for x in (afsluttet, bortfaldet, r.pr) if x)
            if slut > frist:
                c.haendelse("6b_dage_over", *a, (slut - frist).days)


def planer(r, o, c):
    plan = o.grupper(r.handleplan, "sag")
    for ptype, start, d in statusdage(r.pr):
        for s in r.sag:
            if alder(o.barn[s.borger].foedt, d) > 17:
                continue
            if not any(aktiv(f, d) for f in o.foranstaltninger.get(s.id, ())):
                continue
            gyldige = [p for p in plan.get(s.id, ())
                       if p.udarbejdet <= d and (p.gyldig_til is None or p.gyldig_til >= d)]
            a = (ptype, start, s.kommune, s.enhed, s.borger)
            c.laeg("6c_handleplan_andel", *a, 1 if gyldige else 0)
            if gyldige:
                nyeste = max(p.udarbejdet for p in gyldige)
                c.laeg("6c_plan_revideret_6_mdr_andel", *a, 1 if nyeste > mdr(d, -6) else 0)
    afgoerelser = set()
    for f in r.foranstaltning:
        if not LOV <= f.bevilget <= r.pr or f.type == "SEL-75" \
                or gruppe(f) not in ("forebyggende", "anbringelse", "eftervaern"):
            continue
        afgoerelser.add((f.sag, f.bevilget))
    for sag, d in afgoerelser:
        s = o.sag[sag]
        har = any(p.udarbejdet <= d and (p.gyldig_til is None or p.gyldig_til >= d)
                  for p in plan.get(s.id, ()))
        if har or d < r.pr:
            c.haendelse("6c_plan_foer_afgoerelse_andel", d, s.kommune, s.enhed, s.borger,
                        1 if har else 0)


def opfoelgninger(r, o, c):
    moeder = o.grupper(r.opfoelgning, "sag")
    for s in r.sag:
        b = o.barn[s.borger]
        spans = [(f.ivaerksat, f.afsluttet) for f in o.foranstaltninger.get(s.id, ()) if hjaelp(f)]
        indsatser = sammen([x for x in spans if x[0] <= r.pr])
        for nr, (start, slut) in enumerate(indsatser):
            naeste_start = indsatser[nr + 1][0] if nr + 1 < len(indsatser) else UENDELIG
            slut = min(slut, foedselsdag(b.foedt, 18) - DAG)
            holdt = sorted({m.afholdt for m in moeder.get(s.id, ())
                            if max(start, LOV) <= m.afholdt <= r.pr and m.afholdt < naeste_start})
            frist = mdr(start, 3)
            if start < LOV:
                if not holdt:
                    continue
                frist = mdr(holdt.pop(0), 6)
            while frist <= slut and frist <= r.pr:
                naeste = holdt.pop(0) if holdt else None
                if frist == r.pr and naeste is None:
                    break
                c.haendelse("6c_opfoelgning_rettidig_andel", frist, s.kommune, s.enhed, s.borger,
                            1 if naeste and naeste <= frist else 0)
                if naeste is None:
                    break
                frist = mdr(naeste, 6)


def underretninger(r, o, c):
    for u in r.underretning:
        d = lokal_dag(u.modtaget)
        if d < UNDERRETNING:
            continue
        k, e = o.underretningssted(u, d)
        frist = u.modtaget + dt.timedelta(hours=24)
        fd = lokal_dag(frist)
        v = u.vurderet if u.vurderet and lokal_dag(u.vurderet) <= r.pr else None
        if fd < r.pr or fd == r.pr and v:
            c.haendelse("underretning_24_timer_andel", fd, k, e, u.borger,
                        1 if v and v <= frist else 0)
        if u.underretter != "anonym":
            fd = plus_hverdage(d, 6)
            kv = indtil(u.kvitteret, r.pr)
            if fd < r.pr or fd == r.pr and kv:
                c.haendelse("underretning_kvittering_andel", fd, k, e, u.borger,
                            1 if kv and kv <= fd else 0)


def tilsyn(r, o, c):
    besoeg = o.grupper([t for t in r.tilsyn if t.samtale], "foranstaltning")
    for s in r.sag:
        anbragt = [f for f in o.foranstaltninger.get(s.id, ()) if f.ivaerksat
                   and f.ivaerksat <= r.pr and gruppe(f) == "anbringelse"]
        fyldt = foedselsdag(o.barn[s.borger].foedt, 18)
        for aar in range(2011, r.pr.year + 1):
            fra, til = dt.date(aar, 1, 1), dt.date(aar, 12, 31)
            dage = set()
            for f in anbragt:
                d = max(fra, f.ivaerksat)
                # an end after the status date is not known yet
                while d <= min(til, indtil(f.afsluttet, r.pr) or UENDELIG) and d < fyldt:
                    dage.add(d)
                    d += DAG
            kraevet = 2 * len(dage) // ((til - fra).days + 1)
            if not kraevet or max(dage) > r.pr:
                continue
            n = {t.dato for f in anbragt for t in besoeg.get(f.id, ()) if t.dato in dage}
            c.laeg("tilsyn_to_pr_aar_andel", "aar", fra, s.kommune, s.enhed, s.borger,
                   1 if len(n) >= kraevet else 0)


def gentagelser(r, o, c):
    pr_barn = o.grupper(r.underretning, "borger")
    lukninger = {(s.id, s.lukket) for s in r.sag if s.lukket}
    for u in r.undersoegelse:
        # where the case closes within the window, its closing is counted
        lukket = o.sag[u.sag].lukket
        if u.afsluttet and u.konklusion == "ingen_stoette" \
                and (lukket is None or lukket > mdr(u.afsluttet, 12)):
            lukninger.add((u.sag, u.afsluttet))
    for sag, d in lukninger:
        s = o.sag[sag]
        frist = mdr(d, 12)
        if frist > r.pr or alder(o.barn[s.borger].foedt, d) > 16:
            continue
        igen = any(d < lokal_dag(u.modtaget) <= frist for u in pr_barn.get(s.borger, ()))
        c.haendelse("genunderretning_12_mdr_andel", frist, s.kommune, s.enhed, s.borger,
                    1 if igen else 0)
    if not r.underretning:
        return
    foerste = {}
    for u in r.underretning:
        d = lokal_dag(u.modtaget)
        k, _ = o.underretningssted(u, d)
        foerste[k] = min(d, foerste.get(k, d))
    for u in r.underretning:
        d = lokal_dag(u.modtaget)
        k, e = o.underretningssted(u, d)
        if d > r.pr or d < mdr(foerste[k], 12) or alder(o.barn[u.borger].foedt, d) > 17:
            continue
        foer = any(mdr(d, -12) <= lokal_dag(x.modtaget) and (lokal_dag(x.modtaget), x.id) < (d, u.id)
                   for x in pr_barn[u.borger])
        c.haendelse("genunderretning_baglaens_andel", d, k, e, u.borger, 1 if foer else 0)


def regn(r, o, c):
    ledelsestilsyn(r, o, c)
    undersoegelser(r, o, c)
    planer(r, o, c)
    opfoelgninger(r, o, c)
    underretninger(r, o, c)
    tilsyn(r, o, c)
    gentagelser(r, o, c)
