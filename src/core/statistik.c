/*-------------------------------------------------------------------------
 *
 * statistik.c
 *	  Intervals, tests and control limits behind every published number.
 *
 * The quantiles come from fordeling.c.
 *
 *-------------------------------------------------------------------------
 */
#include <math.h>

#include "statistik.h"

/* A slope is real when (b/se)^2 exceeds the square of z at 99.8 % */
#define TENDENS_GRAENSE 9.5495

/* Constants of the XmR chart: 3/d2 and D4 for ranges of two */
#define XMR_FAKTOR 2.66
#define XMR_SPRING 3.267
#define XMR_STIME 7

/* Wilson's score interval (1927) of the share x of n */
bool
stat_wilson(double x, double n, double z, double *nedre, double *oevre)
{
	double		root,
				divisor;

	if (!(n > 0))
		return false;
	root = z * sqrt(z * z + 4 * x * (1 - x / n));
	divisor = 2 * (n + z * z);
	*nedre = x <= 0 ? 0 : (2 * x + z * z - root) / divisor;
	*oevre = x >= n ? 1 : (2 * x + z * z + root) / divisor;
	return true;
}

/* Byar's limit of a count: "side" is -z below and z above */
static double
byar(double x, double side)
{
	double		root = 1 - 1 / (9 * x) + side / (3 * sqrt(x));

	return x * root * root * root;
}

/*
 * Interval of a count: exact from the chi-square distribution (Garwood 1936)
 * below ten events, Byar's approximation from ten on.
 */
bool
stat_poisson(double x, double konfidens, double *nedre, double *oevre)
{
	double		alpha = (1 - konfidens) / 2;

	if (x < 0)
		return false;
	if (x < 10)
	{
		*nedre = x > 0 ? stat_chi2(alpha, 2 * x) / 2 : 0;
		*oevre = stat_chi2(1 - alpha, 2 * x + 2) / 2;
	}
	else
	{
		double		z = stat_z(konfidens);

		*nedre = byar(x, -z);
		*oevre = byar(x + 1, z);
	}
	return true;
}

/* Student's interval of a mean */
bool
stat_t_interval(double gennemsnit, double spredning, double n,
				double konfidens, double *nedre, double *oevre)
{
	double		half;

	if (n < 2)
		return false;
	half = stat_t(konfidens, n - 1) * spredning / sqrt(n);
	*nedre = gennemsnit - half;
	*oevre = gennemsnit + half;
	return true;
}

/*
 * Difference of two shares, x2/n2 minus x1/n1 (the new minus the old):
 * Newcombe (1998), method 10, from the two Wilson intervals.
 */
bool
stat_newcombe(double x1, double n1, double x2, double n2, double z,
			  double *forskel, double *nedre, double *oevre)
{
	double		l1,
				u1,
				l2,
				u2,
				p1,
				p2;

	if (!stat_wilson(x1, n1, z, &l1, &u1) || !stat_wilson(x2, n2, z, &l2, &u2))
		return false;
	p1 = x1 / n1;
	p2 = x2 / n2;
	*forskel = p2 - p1;
	*nedre = *forskel - hypot(p2 - l2, u1 - p1);
	*oevre = *forskel + hypot(u2 - p2, p1 - l1);
	return true;
}

/*
 * Ratio of two rates, x2/b2 over x1/b1 (the new over the old).  Given x1 + x2,
 * x2 is binomial; the exact (Clopper-Pearson) limits of its share are turned
 * into limits of the ratio.  Without old events ratio and upper limit are
 * infinite; without any event, or without a base, there is no interval.
 */
bool
stat_rate_ratio(double x1, double b1, double x2, double b2, double konfidens,
				double *ratio, double *nedre, double *oevre)
{
	double		alpha = (1 - konfidens) / 2,
				share;

	if (!(b1 > 0 && b2 > 0 && x1 + x2 > 0))
		return false;
	*nedre = 0;
	*ratio = *oevre = INFINITY;
	if (x2 > 0)
	{
		share = stat_beta(alpha, x2, x1 + 1);
		*nedre = share / (1 - share) * b1 / b2;
	}
	if (x1 > 0)
	{
		*ratio = x2 / b2 / (x1 / b1);
		share = stat_beta(1 - alpha, x2 + 1, x1);
		*oevre = share / (1 - share) * b1 / b2;
	}
	return true;
}

/*
 * Whether two rates differ: 1 if the second is higher, -1 if it is lower, 0 if
 * the interval of stat_rate_ratio() holds 1, -2 if there is none.  Says the
 * same as the interval without inverting a distribution.
 */
int
stat_rate_forskel(double x1, double b1, double x2, double b2, double konfidens)
{
	double		alpha = (1 - konfidens) / 2,
				share;

	if (!(b1 > 0 && b2 > 0 && x1 + x2 > 0))
		return -2;
	share = b2 / (b1 + b2);
	if (x2 > 0 && stat_beta_cdf(x2, x1 + 1, share) < alpha)
		return 1;
	if (x1 > 0 && 1 - stat_beta_cdf(x2 + 1, x1, share) < alpha)
		return -1;
	return 0;
}

/*
 * Interval of the ratio y/x of two sums of counts that come in n pairs, one a
 * person: t limits on the log scale with the variance of a ratio estimator
 * (Cochran 1977, 6.4), which lets a person's events hang together, and with the
 * variance of two Poisson counts where that is greater: a few persons who all
 * change alike do not make a ratio certain.
 */
bool
stat_parforhold(double n, double x, double y, double xx, double yy, double xy,
				double konfidens, double *nedre, double *oevre)
{
	double		ratio,
				square,
				variance,
				half;

	if (!(n >= 2 && x > 0 && y > 0))
		return false;
	ratio = y / x;
	square = yy - 2 * ratio * xy + ratio * ratio * xx;
	variance = n / (n - 1) * square / (y * y);
	if (!(variance > 1 / x + 1 / y))
		variance = 1 / x + 1 / y;
	half = stat_t(konfidens, n - 1) * sqrt(variance);
	*nedre = ratio * exp(-half);
	*oevre = ratio * exp(half);
	return true;
}

/*
 * Difference of two means, m2 minus m1 (the new minus the old), of groups with
 * different variances: Welch's t interval.
 */
bool
stat_welch(double m1, double s1, double n1, double m2, double s2, double n2,
		   double konfidens, double *forskel, double *nedre, double *oevre)
{
	double		v1,
				v2,
				half = 0;

	if (n1 < 2 || n2 < 2)
		return false;
	v1 = s1 * s1 / n1;
	v2 = s2 * s2 / n2;
	if (v1 + v2 > 0)
	{
		double		df = (v1 + v2) * (v1 + v2) /
		(v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));

		half = stat_t(konfidens, df) * sqrt(v1 + v2);
	}
	*forskel = m2 - m1;
	*nedre = *forskel - half;
	*oevre = *forskel + half;
	return true;
}

/*
 * Slope of the weighted regression line through STAT_TENDENS_PUNKTER points one
 * period apart, weights 1/se^2, leaving out point "uden" (-1 for none).  *se is
 * the slope's own standard error.
 */
static double
weighted_slope(const double *v, const double *se, int uden, double *slope_se)
{
	double		sw = 0,
				swx = 0,
				swy = 0,
				sxx = 0,
				sxy = 0;

	for (int i = 0; i < STAT_TENDENS_PUNKTER; i++)
	{
		double		w = i == uden ? 0 : 1 / (se[i] * se[i]);

		sw += w;
		swx += w * i;
		swy += w * v[i];
	}
	for (int i = 0; i < STAT_TENDENS_PUNKTER; i++)
	{
		double		w = i == uden ? 0 : 1 / (se[i] * se[i]);

		sxx += w * (i - swx / sw) * (i - swx / sw);
		sxy += w * (i - swx / sw) * (v[i] - swy / sw);
	}
	*slope_se = 1 / sqrt(sxx);
	return sxy / sxx;
}

/*
 * Recent trend of a series of consecutive periods, oldest first; a value or
 * standard error that is missing is NaN.  Looks at the last five points only:
 * the slope must be significant, and no single point may be what carries it.
 */
int
stat_tendens(const double *vaerdi, const double *se, int n)
{
	const double *v = vaerdi + n - STAT_TENDENS_PUNKTER,
			   *s = se + n - STAT_TENDENS_PUNKTER;
	double		slope,
				slope_se,
				z;

	if (n < STAT_TENDENS_PUNKTER)
		return STAT_TENDENS_UKENDT;
	for (int i = 0; i < STAT_TENDENS_PUNKTER; i++)
		if (!isfinite(v[i]) || !isfinite(s[i]) || !(s[i] > 0))
			return STAT_TENDENS_UKENDT;

	slope = weighted_slope(v, s, -1, &slope_se);
	z = slope / slope_se;
	if (!isfinite(z))
		return STAT_TENDENS_UKENDT;
	if (!(z * z > TENDENS_GRAENSE))
		return STAT_TENDENS_INGEN;
	for (int i = 0; i < STAT_TENDENS_PUNKTER; i++)
		if (!(weighted_slope(v, s, i, &slope_se) * slope > 0))
			return STAT_TENDENS_INGEN;
	return slope > 0 ? STAT_TENDENS_OP : STAT_TENDENS_NED;
}

/* Mean of the moving ranges that are not above "loft"; false if there is none */
static bool
mean_range(const double *v, int n, double loft, double *mr)
{
	double		sum = 0;
	int			count = 0;

	for (int i = 1; i < n; i++)
	{
		double		range = fabs(v[i] - v[i - 1]);

		if (range > loft)
			continue;
		sum += range;
		count++;
	}
	if (count == 0)
		return false;
	*mr = sum / count;
	return true;
}

/*
 * Natural process limits of a series (XmR chart).  With "frasorter" moving
 * ranges above 3.267 times their mean are left out once, so that a single jump
 * does not widen the limits it should be judged by.
 */
bool
stat_xmr(const double *v, int n, bool frasorter, double *midte,
		 double *nedre, double *oevre, double *mr)
{
	double		sum = 0;

	if (n < 2 || !mean_range(v, n, INFINITY, mr))
		return false;
	if (frasorter)
		mean_range(v, n, XMR_SPRING * *mr, mr);
	for (int i = 0; i < n; i++)
		sum += v[i];
	*midte = sum / n;
	*nedre = *midte - XMR_FAKTOR * *mr;
	*oevre = *midte + XMR_FAKTOR * *mr;
	return true;
}

/* -1, 0, 1: below, between or above the two values */
static int
side(double v, double low, double high)
{
	return (v > high) - (v < low);
}

/*
 * Which rule the chart breaks at point i (0 is the first), judged by that point
 * and those before it; a run is told at its seventh point and at every further
 * one.  Points equal to the centre, or to the point before, end a run.
 */
int
stat_xmr_brud(const double *v, int i, double midte, double nedre, double oevre)
{
	double		low = midte - (midte - nedre) * 2 / 3,
				high = midte + (oevre - midte) * 2 / 3;
	int			where = side(v[i], midte, midte),
				outer = side(v[i], low, high),
				step;

	if (v[i] < nedre || v[i] > oevre)
		return STAT_XMR_UDENFOR;
	if (i >= XMR_STIME - 1)
	{
		int			run = 1;

		while (run < XMR_STIME && side(v[i - run], midte, midte) == where)
			run++;
		if (run == XMR_STIME && where != 0)
			return STAT_XMR_SKIFT;

		step = side(v[i], v[i - 1], v[i - 1]);
		run = 2;
		while (run < XMR_STIME &&
			   side(v[i - run + 1], v[i - run], v[i - run]) == step)
			run++;
		if (run == XMR_STIME && step != 0)
			return STAT_XMR_TENDENS;
	}
	if (i >= 2 && outer != 0 &&
		(side(v[i - 1], low, high) == outer ||
		 side(v[i - 2], low, high) == outer))
		return STAT_XMR_YDERZONE;
	return STAT_XMR_INGEN;
}
