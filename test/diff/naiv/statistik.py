"""Intervals, verdicts and trends from their textbook definitions, by bisection."""
import math
from statistics import NormalDist

NIVEAUER = (0.95, 0.998)


def z(konfidens):
    return NormalDist().inv_cdf(0.5 + konfidens / 2)


def rod(f, lav, hoej):
    """Where the rising f crosses zero."""
    for _ in range(200):
        midt = (lav + hoej) / 2
        if f(midt) < 0:
            lav = midt
        else:
            hoej = midt
    return (lav + hoej) / 2


def wilson(x, n, konfidens):
    if not n:
        return None
    k, p = z(konfidens), x / n
    midt, bredde = p + k * k / (2 * n), k * math.sqrt(p * (1 - p) / n + k * k / (4 * n * n))
    nedre, oevre = (midt - bredde) / (1 + k * k / n), (midt + bredde) / (1 + k * k / n)
    return (0.0 if x == 0 else nedre), (1.0 if x == n else oevre)


def poisson_hoejst(x, m):
    """P(X <= x) for a Poisson variable of mean m."""
    return sum(math.exp(k * math.log(m) - m - math.lgamma(k + 1)) for k in range(int(x) + 1)) if m else 1.0


def poisson(x, konfidens):
    a = (1 - konfidens) / 2
    if x < 10:
        nedre = 0.0 if x == 0 else rod(lambda m: 1 - poisson_hoejst(x - 1, m) - a, 0, 200)
        return nedre, rod(lambda m: a - poisson_hoejst(x, m), 0, 200)
    k = z(konfidens)
    return (x * (1 - 1 / (9 * x) - k / (3 * math.sqrt(x))) ** 3,
            (x + 1) * (1 - 1 / (9 * (x + 1)) + k / (3 * math.sqrt(x + 1))) ** 3)


def t_fraktil(konfidens, frihed):
    """By Simpson's rule over the angle whose tangent is t / sqrt(df)."""
    c = math.exp(math.lgamma((frihed + 1) / 2) - math.lgamma(frihed / 2)) / math.sqrt(math.pi)

    def areal(t):
        b, n = math.atan(t / math.sqrt(frihed)), 400
        h = b / n
        f = [math.cos(i * h) ** (frihed - 1) for i in range(n + 1)]
        return c * h / 3 * (f[0] + f[-1] + 4 * sum(f[1:-1:2]) + 2 * sum(f[2:-1:2]))

    v = rod(lambda u: areal(math.tan(u)) - konfidens / 2, 0, math.pi / 2 - 1e-9)
    return math.tan(v)


def gennemsnit(v):
    m = sum(v) / len(v)
    s2 = sum((x - m) ** 2 for x in v) / (len(v) - 1) if len(v) > 1 else None
    return m, s2


def t_interval(v, konfidens):
    m, s2 = gennemsnit(v)
    if s2 is None:
        return None
    b = t_fraktil(konfidens, len(v) - 1) * math.sqrt(s2 / len(v))
    return m - b, m + b


def newcombe(x1, n1, x2, n2):
    """95 % limits of p2 - p1 from the two Wilson intervals."""
    (l1, u1), (l2, u2) = wilson(x1, n1, 0.95), wilson(x2, n2, 0.95)
    p1, p2 = x1 / n1, x2 / n2
    d = p2 - p1
    return d - math.hypot(p2 - l2, u1 - p1), d + math.hypot(u2 - p2, p1 - l1)


def rateforhold(x1, b1, x2, b2):
    """95 % limits of (x2/b2) / (x1/b1): Clopper-Pearson given the sum."""
    n = int(x1 + x2)
    if not n:
        return None

    def hoejst(k, p):
        if p <= 0 or p >= 1:
            return 1.0 if p <= 0 or k >= n else 0.0
        return sum(math.exp(math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)
                            + i * math.log(p) + (n - i) * math.log(1 - p)) for i in range(int(k) + 1))

    nedre = 0.0 if x2 == 0 else rod(lambda p: 1 - hoejst(x2 - 1, p) - 0.025, 0, 1)
    oevre = 1.0 if x1 == 0 else rod(lambda p: 0.025 - hoejst(x2, p), 0, 1)
    return nedre / (1 - nedre) * b1 / b2, (math.inf if oevre == 1 else oevre / (1 - oevre) * b1 / b2)


def welch(v1, v2):
    """95 % limits of the difference of two means."""
    (m1, a), (m2, b) = gennemsnit(v1), gennemsnit(v2)
    if a is None or b is None:
        return None
    a, b = a / len(v1), b / len(v2)
    if a + b == 0:
        return m2 - m1, m2 - m1
    frihed = (a + b) ** 2 / (a * a / (len(v1) - 1) + b * b / (len(v2) - 1))
    bredde = t_fraktil(0.95, frihed) * math.sqrt(a + b)
    return m2 - m1 - bredde, m2 - m1 + bredde


def dom(interval, ingen, retning):
    """The verdict on a change whose interval is known."""
    if interval is None or retning == "":
        return "ukendt"
    nedre, oevre = interval
    if nedre <= ingen <= oevre:
        return "uaendret"
    return "bedre" if (nedre > ingen) == (retning == "op") else "daarligere"


def haeldning(punkter):
    """Weighted least squares: slope and its variance."""
    w = [1 / s ** 2 for _, _, s in punkter]
    mx = sum(a * x for a, (x, _, _) in zip(w, punkter)) / sum(w)
    my = sum(a * y for a, (_, y, _) in zip(w, punkter)) / sum(w)
    sxx = sum(a * (x - mx) ** 2 for a, (x, _, _) in zip(w, punkter))
    b = sum(a * (x - mx) * (y - my) for a, (x, y, _) in zip(w, punkter)) / sxx
    return b, 1 / sxx


def tendens(punkter):
    """Of five (number, value, standard error); None in any is unknown."""
    if len(punkter) < 5 or any(y is None or not s for _, y, s in punkter):
        return "ukendt"
    b, var = haeldning(punkter)
    if b * b / var <= 9.5495:
        return "ingen"
    for n in range(5):
        c, _ = haeldning(punkter[:n] + punkter[n + 1:])
        if c * b <= 0:
            return "ingen"
    return "op" if b > 0 else "ned"
