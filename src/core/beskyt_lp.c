/*-------------------------------------------------------------------------
 *
 * beskyt_lp.c
 *	  The simplex method for prices that count both ways from 0.
 *
 * The price of a variable makes a corner at 0, and a step goes on through
 * corners as long as it gains: only where the gain is used up does a variable
 * leave the basis.  The result is a proposal in floating point, which whole
 * numbers check elsewhere.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_lp.h"

#include <math.h>
#include <string.h>

#define EPSILON			1e-9
#define MAX_STEPS		400
#define REWARD			1e6		/* for a unit of the goal */

BeskytError
beskyt_lp_init(BeskytLp *lp, BeskytMemory *memory, int ncolumns, int nrows)
{
	size_t		nvars = (size_t) ncolumns + nrows + 1;

	memset(lp, 0, sizeof(*lp));
	lp->memory = memory;
	lp->room_columns = ncolumns;
	lp->room_rows = nrows;
	BESKYT_ALLOC(lp->entry, memory, (size_t) ncolumns * nrows + 1);
	BESKYT_ALLOC(lp->lower, memory, nvars);
	BESKYT_ALLOC(lp->upper, memory, nvars);
	BESKYT_ALLOC(lp->price, memory, nvars);
	BESKYT_ALLOC(lp->value, memory, nvars);
	BESKYT_ALLOC(lp->side, memory, nvars);
	BESKYT_ALLOC(lp->basic, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(lp->free, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(lp->gain, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(lp->used, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(lp->stop_at, memory, 2 * nvars);
	BESKYT_ALLOC(lp->stop_drop, memory, 2 * nvars);
	BESKYT_ALLOC(lp->stop_row, memory, 2 * nvars);
	BESKYT_ALLOC(lp->stop_order, memory, 2 * nvars);
	return BESKYT_OK;
}

/* Everything at 0, the columns free and the rows basic. */
void
beskyt_lp_start(BeskytLp *lp, int ncolumns, int nrows)
{
	lp->ncolumns = ncolumns;
	lp->nrows = nrows;
	for (int v = 0; v < ncolumns + nrows; v++)
	{
		lp->value[v] = 0;
		lp->side[v] = 1;
	}
	for (int j = 0; j < ncolumns; j++)
		lp->free[j] = j;
	for (int i = 0; i < nrows; i++)
		lp->basic[i] = ncolumns + i;
}

static bool
is_goal(const BeskytLp *lp, int var)
{
	return var == lp->ncolumns + lp->goal;
}

/* What a unit more of a basic variable gains. */
static double
slope(const BeskytLp *lp, int var)
{
	if (is_goal(lp, var))
		return REWARD;
	return lp->side[var] > 0 ? -lp->price[var] : lp->price[var];
}

/* What moving a free variable by itself gains. */
static double
own_gain(const BeskytLp *lp, int var, int direction)
{
	double		value = lp->value[var];

	if (direction > 0 ? value >= lp->upper[var] - EPSILON :
		value <= lp->lower[var] + EPSILON)
		return -HUGE_VAL;
	if (is_goal(lp, var))
		return direction * REWARD;
	return value * direction < -EPSILON ? lp->price[var] : -lp->price[var];
}

static void
compute_gain(BeskytLp *lp)
{
	int			n = lp->ncolumns;

	memset(lp->gain, 0, (size_t) n * sizeof(double));
	for (int i = 0; i < lp->nrows; i++)
	{
		double		s = slope(lp, lp->basic[i]);
		const double *row = lp->entry + (size_t) i * n;

		if (s != 0)
			for (int j = 0; j < n; j++)
				lp->gain[j] += s * row[j];
	}
}

static int
choose_column(const BeskytLp *lp, int *direction, double *gain)
{
	int			best = -1;

	*gain = 1e-6;
	for (int j = 0; j < lp->ncolumns; j++)
		for (int d = -1; d <= 1; d += 2)
		{
			double		g = d * lp->gain[j] + own_gain(lp, lp->free[j], d);

			if (g > *gain)
			{
				best = j;
				*direction = d;
				*gain = g;
			}
		}
	return best;
}

static void
add_stop(BeskytLp *lp, int *n, int row, double at, double drop)
{
	lp->stop_at[*n] = at > 0 ? at : 0;
	lp->stop_drop[*n] = drop;
	lp->stop_row[(*n)++] = row;
}

/* Where a variable that moves at this speed changes its slope or ends. */
static void
find_stops(BeskytLp *lp, int *n, int row, int var, double speed)
{
	double		value = lp->value[var];
	double		size = fabs(speed);
	double		bound = speed > 0 ? lp->upper[var] : lp->lower[var];
	bool		before = row < 0 ? value * speed < -EPSILON :
	(speed > 0) != (lp->side[var] > 0);

	if (before && lp->price[var] > 0)
		add_stop(lp, n, row, fabs(value) / size, 2 * lp->price[var] * size);
	if (fabs(bound) < HUGE_VAL)
		add_stop(lp, n, row, fabs(bound - value) / size, HUGE_VAL);
}

/* The order of the stops, nearest first; the largest drop where equal. */
static void
sort_stops(BeskytLp *lp, int n)
{
	int			gap = 1;

	for (int s = 0; s < n; s++)
		lp->stop_order[s] = s;
	while (gap < n / 3)
		gap = 3 * gap + 1;
	for (; gap > 0; gap /= 3)
		for (int s = gap; s < n; s++)
		{
			int			moved = lp->stop_order[s];
			int			t = s;

			for (; t >= gap; t -= gap)
			{
				int			other = lp->stop_order[t - gap];

				if (lp->stop_at[other] < lp->stop_at[moved] ||
					(lp->stop_at[other] == lp->stop_at[moved] &&
					 (lp->stop_drop[other] > lp->stop_drop[moved] ||
					  (lp->stop_drop[other] == lp->stop_drop[moved] &&
					   other < moved))))
					break;
				lp->stop_order[t] = other;
			}
			lp->stop_order[t] = moved;
		}
}

/*
 * Solves row i of a tableau for column j and puts it into the other rows.
 * 'used' is room for the columns of a row.
 */
void
beskyt_pivot(double *entry, int nrows, int n, int i, int j, int *used)
{
	double	   *pivot = entry + (size_t) i * n;
	double		inverse = 1 / pivot[j];
	int			nused = 0;

	for (int l = 0; l < n; l++)
	{
		if (l == j)
			pivot[l] = inverse;
		else if (fabs(pivot[l]) < EPSILON)
			pivot[l] = 0;
		else
		{
			pivot[l] *= -inverse;
			used[nused++] = l;
		}
	}
	for (int r = 0; r < nrows; r++)
	{
		double	   *row = entry + (size_t) r * n;
		double		factor = row[j];

		if (r == i || factor == 0)
			continue;
		for (int u = 0; u < nused; u++)
		{
			double	   *to = &row[used[u]];

			*to += factor * pivot[used[u]];
			if (fabs(*to) < EPSILON)
				*to = 0;
		}
		row[j] = factor * inverse;
	}
}

/* Exchanges a basic variable for a free one. */
static void
exchange(BeskytLp *lp, int i, int j)
{
	int			var = lp->basic[i];

	beskyt_pivot(lp->entry, lp->nrows, lp->ncolumns, i, j, lp->used);
	lp->basic[i] = lp->free[j];
	lp->free[j] = var;
}

/* One step; false if nothing gains. */
static bool
step(BeskytLp *lp)
{
	int			n = lp->ncolumns;
	int			nstops = 0;
	int			direction = 1;
	int			last = -1;
	double		gain;
	double		length;
	int			j;
	int			entering;

	compute_gain(lp);
	j = choose_column(lp, &direction, &gain);
	if (j < 0)
		return false;
	entering = lp->free[j];
	find_stops(lp, &nstops, -1, entering, direction);
	for (int i = 0; i < lp->nrows; i++)
	{
		double		speed = direction * lp->entry[(size_t) i * n + j];

		if (fabs(speed) > EPSILON)
			find_stops(lp, &nstops, i, lp->basic[i], speed);
	}
	sort_stops(lp, nstops);
	for (int s = 0; s < nstops; s++)
	{
		int			stop = lp->stop_order[s];
		int			row = lp->stop_row[stop];

		gain -= lp->stop_drop[stop];
		last = stop;
		if (gain <= EPSILON)
			break;
		if (row >= 0)
			lp->side[lp->basic[row]] = -lp->side[lp->basic[row]];
	}
	if (last < 0 || gain > EPSILON)
		return false;
	length = lp->stop_at[last];
	lp->value[entering] += direction * length;
	for (int i = 0; i < lp->nrows; i++)
	{
		double	   *value = &lp->value[lp->basic[i]];

		*value += direction * length * lp->entry[(size_t) i * n + j];
		if (fabs(*value) < EPSILON)
			*value = 0;
	}
	lp->side[entering] = lp->value[entering] > EPSILON ? 1 :
		lp->value[entering] < -EPSILON ? -1 : direction;
	if (lp->stop_row[last] >= 0)
		exchange(lp, lp->stop_row[last], j);
	return true;
}

/*
 * Brings the goal to its upper bound, at the least price if 'cheapest'; false
 * if that is not possible.
 */
bool
beskyt_lp_solve(BeskytLp *lp, bool cheapest)
{
	int			goal = lp->ncolumns + lp->goal;

	for (int s = 0; s < MAX_STEPS; s++)
	{
		lp->memory->interrupt(lp->memory->context);
		if (!cheapest && lp->value[goal] >= lp->upper[goal] - 1e-6)
			break;
		if (!step(lp))
			break;
	}
	return lp->value[goal] >= lp->upper[goal] - 1e-6;
}
