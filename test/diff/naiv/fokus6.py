"""Focus area 6: casework in time and as the law says."""
import datetime as dt

from .faelles import (DAG, aktiv, alder, foedselsdag, gruppe, hjaelp, lokal_dag, mdr, perioder,
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
        foreloebig = indtil(u.foreloebig, r.pr)
        if bortfaldet and bortfaldet <= frist and u.aarsag in LOVLIGT:
            c.haendelse("6b_bortfaldet_antal", *a, 1)
            continue
        aaben = not afsluttet and not bortfaldet
        if aaben and frist == r.pr:
            continue
        til_tiden = afsluttet is not None and afsluttet <= frist
        c.haendelse("6b_undersoegelse_rettidig_andel", *a, 1 if til_tiden else 0)
        c.haendelse("6b_foreloebig_andel", *a,
                    1 if not til_tiden and foreloebig and foreloebig <= frist else 0)
        c.haendelse("6b_forfalden_andel", *a, 1 if aaben else 0)
        if not til_tiden:
            slut = afsluttet or bortfaldet or r.pr
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
                c.laeg("6c_plan_revideret_6_mdr_andel", *a, 1 if nyeste >= mdr(d, -6) else 0)
    for f in r.foranstaltning:
        if not LOV <= f.bevilget <= r.pr or f.type == "SEL-75" \
                or gruppe(f) not in ("forebyggende", "anbringelse", "eftervaern"):
            continue
        s = o.sag[f.sag]
        har = any(p.udarbejdet <= f.bevilget and (p.gyldig_til is None or p.gyldig_til >= f.bevilget)
                  for p in plan.get(s.id, ()))
        c.haendelse("6c_plan_foer_afgoerelse_andel", f.bevilget, s.kommune, s.enhed, s.borger,
                    1 if har else 0)


def opfoelgninger(r, o, c):
    moeder = o.grupper(r.opfoelgning, "sag")
    for s in r.sag:
        b = o.barn[s.borger]
        spans = [(f.ivaerksat, f.afsluttet) for f in o.foranstaltninger.get(s.id, ()) if hjaelp(f)]
        for start, slut in sammen(spans):
            if start < LOV:
                continue
            slut = min(slut, foedselsdag(b.foedt, 18))
            holdt = sorted({m.afholdt for m in moeder.get(s.id, ()) if start <= m.afholdt <= r.pr})
            frist = mdr(start, 3)
            while frist <= slut and frist <= r.pr:
                naeste = holdt.pop(0) if holdt else None
                if naeste is None and frist == r.pr:
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
        if u.sag:
            k, e = o.sag[u.sag].kommune, o.sag[u.sag].enhed
        else:
            k, e = o.sted(u.borger, d)
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
    for b in r.borger:
        anbragt = [(s, f) for s, f in o.hjaelp_til(b.id) if gruppe(f) == "anbringelse"]
        fyldt = foedselsdag(b.foedt, 18)
        for aar in range(2011, r.pr.year + 1):
            fra, til = dt.date(aar, 1, 1), dt.date(aar, 12, 31)
            dage = set()
            sidste = None
            for s, f in anbragt:
                d = max(fra, f.ivaerksat)
                while d <= min(til, f.afsluttet or UENDELIG) and d < fyldt:
                    dage.add(d)
                    sidste = (s, d) if sidste is None or d >= sidste[1] else sidste
                    d += DAG
            kraevet = 2 * len(dage) // ((til - fra).days + 1)
            if not kraevet or sidste[1] > r.pr:
                continue
            n = sum(1 for s, f in anbragt for t in besoeg.get(f.id, ()) if t.dato in dage)
            if n < kraevet and sidste[1] == r.pr:
                continue
            s = sidste[0]
            c.laeg("tilsyn_to_pr_aar_andel", "aar", fra, s.kommune, s.enhed, b.id,
                   1 if n >= kraevet else 0)


def gentagelser(r, o, c):
    pr_barn = o.grupper(r.underretning, "borger")
    lukninger = [(s, s.lukket) for s in r.sag if s.lukket]
    lukninger += [(o.sag[u.sag], u.afsluttet) for u in r.undersoegelse
                  if u.afsluttet and u.konklusion == "ingen_stoette"]
    for s, d in lukninger:
        frist = mdr(d, 12)
        if frist > r.pr or alder(o.barn[s.borger].foedt, d) > 16:
            continue
        igen = any(d < lokal_dag(u.modtaget) <= frist for u in pr_barn.get(s.borger, ()))
        c.haendelse("genunderretning_12_mdr_andel", frist, s.kommune, s.enhed, s.borger,
                    1 if igen else 0)
    if not r.underretning:
        return
    foerste = mdr(min(lokal_dag(u.modtaget) for u in r.underretning), 12)
    for u in r.underretning:
        d = lokal_dag(u.modtaget)
        if d > r.pr or d < foerste or alder(o.barn[u.borger].foedt, d) > 17:
            continue
        foer = any(mdr(d, -12) <= lokal_dag(x.modtaget) and (x.modtaget, x.id) < (u.modtaget, u.id)
                   for x in pr_barn[u.borger])
        if u.sag:
            k, e = o.sag[u.sag].kommune, o.sag[u.sag].enhed
        else:
            k, e = o.sted(u.borger, d)
        c.haendelse("genunderretning_baglaens_andel", d, k, e, u.borger, 1 if foer else 0)


def regn(r, o, c):
    ledelsestilsyn(r, o, c)
    undersoegelser(r, o, c)
    planer(r, o, c)
    opfoelgninger(r, o, c)
    underretninger(r, o, c)
    tilsyn(r, o, c)
    gentagelser(r, o, c)
