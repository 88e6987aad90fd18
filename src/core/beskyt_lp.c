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

/* Adds a row, times a factor, to the gain. */
static void
add_gain(BeskytLp *lp, int i, double factor)
{
	const double *row = lp->entry + (size_t) i * lp->ncolumns;

	for (int j = 0; j < lp->ncolumns; j++)
		lp->gain[j] += factor * row[j];
}

/* What a unit of each free variable gains through the basic ones. */
static void
compute_gain(BeskytLp *lp)
{
	memset(lp->gain, 0, (size_t) lp->ncolumns * sizeof(double));
	for (int i = 0; i < lp->nrows; i++)
	{
		double		s = slope(lp, lp->basic[i]);

		if (s != 0)
			add_gain(lp, i, s);
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

/* Does a stop come before another?  The larger drop first where equal. */
static bool
is_nearer(const BeskytLp *lp, int a, int b)
{
	if (lp->stop_at[a] != lp->stop_at[b])
		return lp->stop_at[a] < lp->stop_at[b];
	if (lp->stop_drop[a] != lp->stop_drop[b])
		return lp->stop_drop[a] > lp->stop_drop[b];
	return a < b;
}

/* Lets the stop at a place of the heap sink to where it belongs. */
static void
sink(BeskytLp *lp, int place, int n)
{
	int		   *heap = lp->stop_order;
	int			moved = heap[place];

	for (int below; (below = 2 * place + 1) < n; place = below)
	{
		if (below + 1 < n && is_nearer(lp, heap[below + 1], heap[below]))
			below++;
		if (!is_nearer(lp, heap[below], moved))
			break;
		heap[place] = heap[below];
	}
	heap[place] = moved;
}

/* Makes the stops a heap, the nearest on top. */
static void
heap_stops(BeskytLp *lp, int n)
{
	for (int s = 0; s < n; s++)
		lp->stop_order[s] = s;
	for (int s = n / 2 - 1; s >= 0; s--)
		sink(lp, s, n);
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

/*
 * Exchanges a basic variable for a free one.  The gain goes along as a row of
 * its own, without what the leaving variable gives and with the entering one.
 */
static void
exchange(BeskytLp *lp, int i, int j)
{
	int			n = lp->ncolumns;
	int			var = lp->basic[i];
	double		gain;

	add_gain(lp, i, -slope(lp, var));
	gain = lp->gain[j];
	beskyt_pivot(lp->entry, lp->nrows, n, i, j, lp->used);
	lp->gain[j] = 0;
	lp->basic[i] = lp->free[j];
	lp->free[j] = var;
	add_gain(lp, i, gain + slope(lp, lp->basic[i]));
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
	int			entering;
	int			j = choose_column(lp, &direction, &gain);

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
	heap_stops(lp, nstops);
	while (nstops > 0)
	{
		int			row;

		last = lp->stop_order[0];
		row = lp->stop_row[last];
		gain -= lp->stop_drop[last];
		if (gain <= EPSILON)
			break;
		if (row >= 0)
		{
			int			var = lp->basic[row];

			lp->side[var] = -lp->side[var];
			add_gain(lp, row, -2 * lp->side[var] * lp->price[var]);
		}
		lp->stop_order[0] = lp->stop_order[--nstops];
		sink(lp, 0, nstops);
	}
	if (last < 0 || gain > EPSILON)
		return false;
	length = lp->stop_at[last];
	lp->value[entering] += direction * length;
	for (int i = 0; i < lp->nrows; i++)
	{
		double		speed = lp->entry[(size_t) i * n + j];
		double	   *value = &lp->value[lp->basic[i]];

		if (speed == 0)
			continue;
		*value += direction * length * speed;
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

	compute_gain(lp);
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
