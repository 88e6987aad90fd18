/*-------------------------------------------------------------------------
 *
 * celle_tal.c
 *	  The statistics of one cell: value, intervals, comparison and trend.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "celle_tal.h"
#include "core/statistik.h"

static int
cmp_double(const void *a, const void *b)
{
	double		x = *(const double *) a,
				y = *(const double *) b;

	return (x > y) - (x < y);
}

/* Poisson limits of small counts, the dear ones, remembered. */
static void
poisson(double x, double konfidens, int hvilken, double *nedre, double *oevre)
{
	static double husket[2][10][2];
	static bool kendt[2][10];
	int			i = (int) x;

	if (x >= 10 || x != i)
	{
		stat_poisson(x, konfidens, nedre, oevre);
		return;
	}
	if (!kendt[hvilken][i])
	{
		stat_poisson(x, konfidens, &husket[hvilken][i][0],
					 &husket[hvilken][i][1]);
		kendt[hvilken][i] = true;
	}
	*nedre = husket[hvilken][i][0];
	*oevre = husket[hvilken][i][1];
}

void
celle_tal(Art art, double faktor, Celle *c, Tal *t)
{
	double		z95 = stat_z(0.95);
	double		z998 = stat_z(0.998);
	double		f;

	memset(t, 0, sizeof(*t));
	switch (art)
	{
		case ART_ANDEL:
			if (c->naevner <= 0)
				return;
			t->findes = true;
			t->vaerdi = c->taeller / c->naevner;
			t->interval = stat_wilson(c->taeller, c->naevner, z95,
									  &t->nedre95, &t->oevre95);
			stat_wilson(c->taeller, c->naevner, z998,
						&t->nedre998, &t->oevre998);
			t->standardfejl = (t->oevre95 - t->nedre95) / (2 * z95);
			break;
		case ART_RATE:
		case ART_ANTAL:
			if (art == ART_RATE && c->naevner <= 0)
				return;
			f = art == ART_RATE ? faktor / c->naevner : 1.0;
			t->findes = true;
			t->vaerdi = c->taeller * f;
			if (c->taeller >= 0)
			{
				t->interval = true;
				poisson(c->taeller, 0.95, 0, &t->nedre95, &t->oevre95);
				poisson(c->taeller, 0.998, 1, &t->nedre998, &t->oevre998);
				t->nedre95 *= f;
				t->oevre95 *= f;
				t->nedre998 *= f;
				t->oevre998 *= f;
				t->standardfejl = sqrt(c->taeller) * f;
			}
			break;
		case ART_GENNEMSNIT:
			if (c->naevner <= 0)
				return;
			t->findes = true;
			t->vaerdi = c->taeller / c->naevner;
			if (c->raekker > 1)
			{
				/*
				 * The weighted mean is a ratio of two sums: its spread is
				 * that of the residuals, which for equal weights is the
				 * ordinary one.
				 */
				double		m = t->vaerdi;
				double		sum = c->tt - 2 * m * c->tn + m * m * c->nn;

				t->spredning = sqrt(Max(sum, 0) / (c->raekker - 1)) *
					c->raekker / c->naevner;
				t->interval = stat_t_interval(t->vaerdi, t->spredning,
											  c->raekker, 0.95,
											  &t->nedre95, &t->oevre95);
				stat_t_interval(t->vaerdi, t->spredning, c->raekker, 0.998,
								&t->nedre998, &t->oevre998);
				t->standardfejl = t->spredning / sqrt(c->raekker);
			}
			break;
		case ART_MEDIAN:
			if (c->nvaerdier == 0)
				return;
			qsort(c->vaerdier, c->nvaerdier, sizeof(double), cmp_double);
			t->findes = true;
			t->vaerdi = (c->vaerdier[(c->nvaerdier - 1) / 2] +
						 c->vaerdier[c->nvaerdier / 2]) / 2;
			break;
	}
}

/*
 * Is this year's cell different from last year's?  1: higher, -1: lower, 0: no
 * difference that the 95 % interval of the comparison excludes, -2: not known.
 */
int
celle_forskel(Art art, const Celle *nu, const Tal *t,
			  const Celle *foer, const Tal *f)
{
	double		d,
				lo,
				hi;

	if (!t->interval || !f->interval)
		return -2;
	switch (art)
	{
		case ART_ANDEL:
			if (!stat_newcombe(foer->taeller, foer->naevner,
							   nu->taeller, nu->naevner, stat_z(0.95),
							   &d, &lo, &hi))
				return -2;
			break;
		case ART_RATE:
		case ART_ANTAL:
			return stat_rate_forskel(foer->taeller,
									 art == ART_RATE ? foer->naevner : 1,
									 nu->taeller,
									 art == ART_RATE ? nu->naevner : 1,
									 0.95);
		case ART_GENNEMSNIT:
			if (!stat_welch(f->vaerdi, f->spredning, foer->raekker,
							t->vaerdi, t->spredning, nu->raekker, 0.95,
							&d, &lo, &hi))
				return -2;
			break;
		case ART_MEDIAN:
			return -2;
	}
	return lo > 0 ? 1 : hi < 0 ? -1 : 0;
}

/* The recent trend: the five closed periods that end with this one. */
const char *
celle_tendens(const Tal *tal, int i, bool afsluttet)
{
	static const char *const navn[] = {
		[STAT_TENDENS_UKENDT] = "ukendt",[STAT_TENDENS_INGEN] = "ingen",
		[STAT_TENDENS_OP] = "op",[STAT_TENDENS_NED] = "ned"
	};
	double		v[STAT_TENDENS_PUNKTER];
	double		se[STAT_TENDENS_PUNKTER];

	if (!afsluttet || i + 1 < STAT_TENDENS_PUNKTER)
		return "ukendt";
	for (int k = 0; k < STAT_TENDENS_PUNKTER; k++)
	{
		const Tal  *t = &tal[i + 1 - STAT_TENDENS_PUNKTER + k];

		if (!t->interval)
			return "ukendt";
		v[k] = t->vaerdi;
		se[k] = t->standardfejl;
	}
	return navn[stat_tendens(v, se, STAT_TENDENS_PUNKTER)];
}
