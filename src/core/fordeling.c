/*-------------------------------------------------------------------------
 *
 * fordeling.c
 *	  Quantiles of the normal, chi-square, beta and t distributions.
 *
 * The quantiles are found by inverting the distribution functions: regularised
 * incomplete gamma (chi-square) and beta (t, binomial), each as a series or a
 * continued fraction, whichever converges at the point.
 *
 *-------------------------------------------------------------------------
 */
#include <float.h>
#include <math.h>

#include "statistik.h"

/* Stands in for zero as a divisor in continued fractions */
#define LILLE 1e-300
#define MAKS_LED 1000000

/*
 * Regularised incomplete gamma function P(a, x): by its power series below
 * a + 1, by Legendre's continued fraction (modified Lentz) above it.
 */
static double
gamma_p(double a, double x)
{
	double		scale;

	if (x <= 0)
		return 0;
	scale = exp(a * log(x) - x - lgamma(a));
	if (x < a + 1)
	{
		double		term = 1 / a,
					sum = term;

		for (int i = 1; i < MAKS_LED && term > sum * DBL_EPSILON; i++)
		{
			term *= x / (a + i);
			sum += term;
		}
		return scale * sum;
	}
	else
	{
		double		b = x + 1 - a,
					c = 1 / LILLE,
					d = 1 / b,
					h = d,
					delta = 0;

		for (int i = 1; i < MAKS_LED && fabs(delta - 1) > DBL_EPSILON; i++)
		{
			double		an = -i * (i - a);

			b += 2;
			d = an * d + b;
			c = b + an / c;
			if (fabs(d) < LILLE)
				d = LILLE;
			if (fabs(c) < LILLE)
				c = LILLE;
			d = 1 / d;
			delta = d * c;
			h *= delta;
		}
		return 1 - scale * h;
	}
}

static double
gamma_density(double a, double b, double x)
{
	(void) b;
	return exp((a - 1) * log(x) - x - lgamma(a));
}

static double
gamma_cdf(double a, double b, double x)
{
	(void) b;
	return gamma_p(a, x);
}

static double
log_beta(double a, double b)
{
	return lgamma(a) + lgamma(b) - lgamma(a + b);
}

/* Continued fraction of the incomplete beta function (modified Lentz) */
static double
beta_fraction(double a, double b, double x)
{
	double		c = 1,
				d = 1 - (a + b) * x / (a + 1),
				h,
				delta = 0;

	if (fabs(d) < LILLE)
		d = LILLE;
	d = 1 / d;
	h = d;
	for (int m = 1; m < MAKS_LED && fabs(delta - 1) > DBL_EPSILON; m++)
	{
		double		even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
					odd = -(a + m) * (a + b + m) * x /
		((a + 2 * m) * (a + 2 * m + 1));

		d = 1 + even * d;
		c = 1 + even / c;
		if (fabs(d) < LILLE)
			d = LILLE;
		if (fabs(c) < LILLE)
			c = LILLE;
		d = 1 / d;
		h *= d * c;
		d = 1 + odd * d;
		c = 1 + odd / c;
		if (fabs(d) < LILLE)
			d = LILLE;
		if (fabs(c) < LILLE)
			c = LILLE;
		d = 1 / d;
		delta = d * c;
		h *= delta;
	}
	return h;
}

/* Regularised incomplete beta function I_x(a, b) */
double
stat_beta_cdf(double a, double b, double x)
{
	double		scale;

	if (x <= 0)
		return 0;
	if (x >= 1)
		return 1;
	scale = exp(a * log(x) + b * log1p(-x) - log_beta(a, b));
	if (x < (a + 1) / (a + b + 2))
		return scale * beta_fraction(a, b, x) / a;
	return 1 - scale * beta_fraction(b, a, 1 - x) / b;
}

static double
beta_density(double a, double b, double x)
{
	return exp((a - 1) * log(x) + (b - 1) * log1p(-x) - log_beta(a, b));
}

/*
 * The point in (low, high) where an increasing distribution function has the
 * value p: Newton's method, with a bisection wherever a step would leave the
 * bracket or closes it too slowly.
 */
static double
invert(double (*cdf) (double, double, double),
	   double (*density) (double, double, double),
	   double a, double b, double p, double low, double high, double x)
{
	double		step = high - low,
				before = step;

	for (int i = 0; i < 200; i++)
	{
		double		error = cdf(a, b, x) - p,
					slope = density(a, b, x),
					next;

		if (error == 0)
			break;
		if (error < 0)
			low = x;
		else
			high = x;
		next = x - error / slope;
		if (next > low && next < high && fabs(2 * error) < fabs(before * slope))
		{
			before = step;
			step = fabs(next - x);
		}
		else
		{
			before = step;
			step = (high - low) / 2;
			next = low + step;
		}
		if (fabs(next - x) <= DBL_EPSILON * fabs(x))
			break;
		x = next;
	}
	return x;
}

/*
 * Two-sided quantile of the normal distribution: the z that holds the share
 * "konfidens" between -z and z.  Acklam's rational approximation of the lower
 * tail, polished by two steps of Halley's method.
 */
double
stat_z(double konfidens)
{
	static const double a[] = {
		-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
		1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
	};
	static const double b[] = {
		-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
		6.680131188771972e+01, -1.328068155288572e+01
	};
	static const double c[] = {
		-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
		-2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
	};
	static const double d[] = {
		7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
		3.754408661907416e+00
	};
	double		p = (1 - konfidens) / 2,
				x;

	if (p < 0.02425)
	{
		double		q = sqrt(-2 * log(p));

		x = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
			((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
	}
	else
	{
		double		q = p - 0.5,
					r = q * q;

		x = (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
			(((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
	}
	for (int i = 0; i < 2; i++)
	{
		double		u = (0.5 * erfc(-x / M_SQRT2) - p) *
		sqrt(2 * M_PI) * exp(x * x / 2);

		x -= u / (1 + x * u / 2);
	}
	return -x;
}

/* Quantile of the chi-square distribution */
double
stat_chi2(double p, double frihedsgrader)
{
	double		a = frihedsgrader / 2,
				high = a + 1;

	while (gamma_p(a, high) < p)
		high *= 2;
	return 2 * invert(gamma_cdf, gamma_density, a, 0, p, 0, high, a);
}

/* Quantile of the beta distribution */
double
stat_beta(double p, double a, double b)
{
	return invert(stat_beta_cdf, beta_density, a, b, p, 0, 1, a / (a + b));
}

/*
 * Two-sided quantile of Student's t.  t*t/(df + t*t) is beta distributed, which
 * keeps the digits also for many degrees of freedom.
 */
double
stat_t(double konfidens, double frihedsgrader)
{
	double		y = stat_beta(konfidens, 0.5, frihedsgrader / 2);

	return sqrt(frihedsgrader * y / (1 - y));
}
