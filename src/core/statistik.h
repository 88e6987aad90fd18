/*-------------------------------------------------------------------------
 *
 * statistik.h
 *	  Intervals, tests and control limits behind every published number.
 *
 * Pure C in double precision.  Functions that return bool return false, and
 * leave their results alone, where the limits are not defined (no persons, one
 * observation, no events).  They trust their caller to have checked the
 * arguments: counts finite and not negative, a part not above its whole,
 * confidence inside (0, 1).
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_STATISTIK_H
#define UDSATTE_STATISTIK_H

#include <stdbool.h>

/* What stat_tendens says of a series */
enum
{
	STAT_TENDENS_UKENDT,
	STAT_TENDENS_INGEN,
	STAT_TENDENS_OP,
	STAT_TENDENS_NED
};

/* The number of points a trend is drawn through */
#define STAT_TENDENS_PUNKTER 5

/* Which rule a point of a control chart breaks */
enum
{
	STAT_XMR_INGEN,
	STAT_XMR_UDENFOR,			/* outside the limits */
	STAT_XMR_SKIFT,				/* seven on one side of the centre */
	STAT_XMR_TENDENS,			/* seven rising or falling */
	STAT_XMR_YDERZONE			/* two of three in the same outer third */
};

/* Fewer points than this make provisional limits only */
#define STAT_XMR_MINDST 12

/* fordeling.c */
extern double stat_z(double konfidens);
extern double stat_chi2(double p, double frihedsgrader);
extern double stat_t(double konfidens, double frihedsgrader);
extern double stat_beta(double p, double a, double b);
extern double stat_beta_cdf(double a, double b, double x);

/* statistik.c */
extern bool stat_wilson(double x, double n, double z,
						double *nedre, double *oevre);
extern bool stat_poisson(double x, double konfidens,
						 double *nedre, double *oevre);
extern bool stat_t_interval(double gennemsnit, double spredning, double n,
							double konfidens, double *nedre, double *oevre);
extern bool stat_newcombe(double x1, double n1, double x2, double n2, double z,
						  double *forskel, double *nedre, double *oevre);
extern bool stat_rate_ratio(double x1, double b1, double x2, double b2,
							double konfidens, double *ratio,
							double *nedre, double *oevre);
extern int	stat_rate_forskel(double x1, double b1, double x2, double b2,
							  double konfidens);
extern bool stat_welch(double m1, double s1, double n1,
					   double m2, double s2, double n2, double konfidens,
					   double *forskel, double *nedre, double *oevre);
extern bool stat_parforhold(double n, double x, double y, double xx, double yy,
							double xy, double konfidens,
							double *nedre, double *oevre);
extern int	stat_tendens(const double *vaerdi, const double *se, int n);
extern bool stat_xmr(const double *v, int n, bool frasorter, double *midte,
					 double *nedre, double *oevre, double *mr);
extern int	stat_xmr_brud(const double *v, int i, double midte,
						  double nedre, double oevre);

#endif							/* UDSATTE_STATISTIK_H */
