/*-------------------------------------------------------------------------
 *
 * beskyt_simplex.c
 *	  The attacker's linear program, over all atoms at once.
 *
 * A cell is pushed up or down as far as the published cells let it.  The
 * search begins at the true table, which is feasible but no vertex, so a free
 * variable may have any value above its floor.  It ends where no variable
 * gains by moving, which is the least or largest the cell can be.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_simplex.h"

#include <math.h>
#include <string.h>

#include "beskyt_elim.h"
#include "beskyt_ligning.h"
#include "beskyt_lp.h"

#define MAX_STEPS		15000
#define DEGENERATE		60		/* then the order of variables decides */

/* Adds the row (or unit) of a variable, times a sign, to a row of columns. */
static void
add_variable(const BeskytTableau *tableau, int var, double sign, double *to)
{
	int			place = tableau->place[var];

	if (place < 0)
		to[-1 - place] += sign;
	else
	{
		const double *row = tableau->row + (size_t) place * tableau->nfree;

		for (int l = 0; l < tableau->nfree; l++)
			to[l] += sign * row[l];
	}
}

/* The largest floor of a hidden cell that is this one atom, else 0. */
static int
atom_floor(const BeskytModel *model, int atom)
{
	int			floor = 0;

	for (int i = model->atom_start[atom]; i < model->atom_start[atom + 1]; i++)
	{
		int			c = model->atom_cell[i];

		if (beskyt_cell_size(model, c) == 1 &&
			model->state[c] != BESKYT_SHOWN && model->floor[c] > floor)
			floor = model->floor[c];
	}
	return floor;
}

static bool
is_fixed(const BeskytModel *model, int atom)
{
	for (int i = model->atom_start[atom]; i < model->atom_start[atom + 1]; i++)
		if (beskyt_cell_size(model, model->atom_cell[i]) == 1 &&
			model->state[model->atom_cell[i]] == BESKYT_SHOWN)
			return true;
	return false;
}

/* Does no atom of the cell keep it above its floor by itself? */
static bool
needs_floor(const BeskytTableau *tableau, int cell)
{
	const BeskytModel *model = tableau->model;

	if (model->state[cell] == BESKYT_SHOWN || model->floor[cell] == 0)
		return false;
	for (int i = model->cell_start[cell]; i < model->cell_start[cell + 1]; i++)
	{
		int			a = model->cell_atom[i];

		if (tableau->var[a] < 0 ? model->value[a] > 0 :
			tableau->floor[tableau->var[a]] > 0)
			return false;
	}
	return true;
}

BeskytError
beskyt_tableau_build(BeskytTableau *tableau, BeskytModel *model)
{
	BeskytMemory *memory = model->memory;
	BeskytSolved *solved;
	int			nsolved;
	int			nsums = 0;
	BeskytError error;

	memset(tableau, 0, sizeof(*tableau));
	tableau->model = model;
	BESKYT_ALLOC(tableau->var, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(tableau->atom, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(tableau->sum_cell, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(tableau->floor, memory,
				 (size_t) model->natoms + model->ncells + 1);
	for (int a = 0; a < model->natoms; a++)
	{
		tableau->var[a] = -1;
		if (is_fixed(model, a))
			continue;
		tableau->var[a] = tableau->natoms;
		tableau->floor[tableau->natoms] = atom_floor(model, a);
		tableau->atom[tableau->natoms++] = a;
	}
	error = beskyt_solve_equations(tableau, false, &solved, &nsolved);
	if (error != BESKYT_OK)
		return error;
	for (int c = 0; c < model->ncells; c++)
		if (needs_floor(tableau, c))
			tableau->sum_cell[nsums++] = c;
	tableau->nvars = tableau->natoms + nsums;
	error = beskyt_fill_rows(tableau, solved, nsolved, nsums);
	if (error != BESKYT_OK)
		return error;

	BESKYT_ALLOC(tableau->start, memory, (size_t) tableau->nvars + 1);
	BESKYT_ALLOC(tableau->value, memory, (size_t) tableau->nvars + 1);
	for (int v = 0; v < tableau->natoms; v++)
		tableau->start[v] = (double) model->value[tableau->atom[v]];
	for (int s = 0; s < nsums; s++)
	{
		int			c = tableau->sum_cell[s];
		int			v = tableau->natoms + s;

		tableau->place[v] = nsolved + s;
		tableau->basic[nsolved + s] = v;
		tableau->start[v] = (double) model->count[c];
		tableau->floor[v] = model->floor[c];
		for (int i = model->cell_start[c]; i < model->cell_start[c + 1]; i++)
			if (tableau->var[model->cell_atom[i]] >= 0)
				add_variable(tableau, tableau->var[model->cell_atom[i]], 1,
							 tableau->row +
							 (size_t) (nsolved + s) * tableau->nfree);
	}
	return BESKYT_OK;
}

void
beskyt_tableau_free(BeskytTableau *tableau)
{
	BeskytMemory *memory = tableau->model->memory;

	beskyt_free(memory, tableau->var);
	beskyt_free(memory, tableau->atom);
	beskyt_free(memory, tableau->sum_cell);
	beskyt_free(memory, tableau->floor);
	beskyt_free(memory, tableau->place);
	beskyt_free(memory, tableau->basic);
	beskyt_free(memory, tableau->free);
	beskyt_free(memory, tableau->used);
	beskyt_free(memory, tableau->row);
	beskyt_free(memory, tableau->start);
	beskyt_free(memory, tableau->value);
}

/* Exchanges a basic variable for a free one; the gain is the last row. */
static void
exchange(BeskytTableau *tableau, int i, int j)
{
	int			out = tableau->basic[i];
	int			in = tableau->free[j];

	tableau->model->memory->interrupt(tableau->model->memory->context);
	beskyt_pivot(tableau->row, tableau->nbasic + 1, tableau->nfree, i, j,
				 tableau->used);
	tableau->basic[i] = in;
	tableau->free[j] = out;
	tableau->place[in] = i;
	tableau->place[out] = -1 - j;
}

/* Moves a free variable and what depends on it. */
static void
move(BeskytTableau *tableau, int j, double step)
{
	tableau->value[tableau->free[j]] += step;
	for (int i = 0; i < tableau->nbasic; i++)
	{
		double		factor = tableau->row[(size_t) i * tableau->nfree + j];

		if (factor != 0)
			tableau->value[tableau->basic[i]] += factor * step;
	}
}

/* The free variable to move, and which way; -1 if none helps. */
static int
choose_column(const BeskytTableau *tableau, bool ordered, double *sign)
{
	int			best = -1;
	double		most = EPSILON;

	for (int j = 0; j < tableau->nfree; j++)
	{
		double		gain = tableau->gain[j];
		int			v = tableau->free[j];

		if (fabs(gain) <= EPSILON ||
			(gain < 0 && tableau->value[v] <= tableau->floor[v] + EPSILON))
			continue;
		if (ordered ? best < 0 || v < tableau->free[best] : fabs(gain) > most)
		{
			best = j;
			most = fabs(gain);
			*sign = gain < 0 ? -1 : 1;
		}
	}
	return best;
}

/* How far it can go, and which row stops it: -1 its own floor. */
static double
choose_row(const BeskytTableau *tableau, int j, double sign, bool ordered,
		   int *stop)
{
	int			v = tableau->free[j];
	double		length = HUGE_VAL;
	double		size = 0;

	*stop = -1;
	if (sign < 0)
		length = tableau->value[v] - tableau->floor[v];
	for (int i = 0; i < tableau->nbasic; i++)
	{
		double		factor = tableau->row[(size_t) i * tableau->nfree + j] *
		sign;
		int			b = tableau->basic[i];
		double		limit;

		if (factor >= -EPSILON)
			continue;
		limit = (tableau->value[b] - tableau->floor[b]) / -factor;
		if (limit < 0)
			limit = 0;
		if (limit < length - EPSILON ||
			(limit < length + EPSILON && *stop >= 0 &&
			 (ordered ? b < tableau->basic[*stop] : -factor > size)))
		{
			length = limit < length ? limit : length;
			*stop = i;
			size = -factor;
		}
	}
	return length;
}

/*
 * How far a cell can go up or down from its true count: HUGE_VAL if there is
 * no end to it, and below 0 if the end was not found.
 */
double
beskyt_tableau_push(BeskytTableau *tableau, int cell, int direction)
{
	const BeskytModel *model = tableau->model;
	double		done = 0;
	int			still = 0;

	memcpy(tableau->value, tableau->start,
		   (size_t) tableau->nvars * sizeof(double));
	memset(tableau->gain, 0, (size_t) tableau->nfree * sizeof(double));
	for (int i = model->cell_start[cell]; i < model->cell_start[cell + 1]; i++)
		if (tableau->var[model->cell_atom[i]] >= 0)
			add_variable(tableau, tableau->var[model->cell_atom[i]],
						 direction, tableau->gain);

	for (int step = 0; step < MAX_STEPS; step++)
	{
		double		sign = 1;
		double		length;
		int			stop;
		bool		ordered = still > DEGENERATE;
		int			j = choose_column(tableau, ordered, &sign);

		if (j < 0)
			return done;
		length = choose_row(tableau, j, sign, ordered, &stop);
		if (length == HUGE_VAL)
			return HUGE_VAL;
		still = length > EPSILON ? 0 : still + 1;
		done += length * fabs(tableau->gain[j]);
		move(tableau, j, sign * length);
		if (stop >= 0)
			exchange(tableau, stop, j);
	}
	return -1;
}

/* Takes every basic variable from the free ones, the last of which is 1. */
static void
compute_basics(BeskytTableau *tableau)
{
	for (int i = 0; i < tableau->nbasic; i++)
	{
		const double *row = tableau->row + (size_t) i * tableau->nfree;
		double		sum = 0;

		for (int l = 0; l < tableau->nfree; l++)
			sum += row[l] * tableau->value[tableau->free[l]];
		tableau->value[tableau->basic[i]] = sum;
	}
}

/* Removes negative atoms one after the other, keeping the others. */
static bool
make_feasible(BeskytTableau *tableau)
{
	for (int step = 0; step < MAX_STEPS; step++)
	{
		int			worst = -1;
		double		sign = 1;
		double		best = 0;
		double		length = HUGE_VAL;
		int			column = -1;
		int			stop = -1;

		memset(tableau->gain, 0, (size_t) tableau->nfree * sizeof(double));
		for (int i = 0; i < tableau->nbasic; i++)
			if (tableau->value[tableau->basic[i]] < -EPSILON)
			{
				worst = i;
				add_variable(tableau, tableau->basic[i], 1, tableau->gain);
			}
		if (worst < 0)
			return true;
		for (int j = 0; j < tableau->nfree; j++)
		{
			int			v = tableau->free[j];
			double		gain = tableau->gain[j];

			if (v == tableau->natoms - 1 || fabs(gain) <= best + EPSILON ||
				(gain < 0 && tableau->value[v] <= EPSILON))
				continue;
			best = fabs(gain);
			column = j;
			sign = gain < 0 ? -1 : 1;
		}
		if (column < 0)
			return false;
		if (sign < 0)
			length = tableau->value[tableau->free[column]];
		for (int i = 0; i < tableau->nbasic; i++)
		{
			double		factor = sign *
			tableau->row[(size_t) i * tableau->nfree + column];
			double		value = tableau->value[tableau->basic[i]];
			double		limit;

			/* negative ones stop at zero on the way up, others down */
			if (fabs(factor) <= EPSILON || (value < -EPSILON) != (factor > 0))
				continue;
			limit = fabs(value / factor);
			if (value < 0 && value >= -EPSILON)
				limit = 0;
			if (limit < length)
			{
				length = limit;
				stop = i;
			}
		}
		if (length == HUGE_VAL)
			return false;
		move(tableau, column, sign * length);
		if (stop >= 0)
			exchange(tableau, stop, column);
	}
	return false;
}

/*
 * A whole-number table behind cells none of which has all codes; any will
 * do, as the true one is among those a reader cannot rule out.
 */
BeskytError
beskyt_lp_table(BeskytModel *model)
{
	BeskytMemory *memory = model->memory;
	BeskytTableau tableau;
	BeskytSolved *solved;
	int			nsolved;
	BeskytError error;

	memset(&tableau, 0, sizeof(tableau));
	tableau.model = model;
	tableau.natoms = tableau.nvars = model->natoms + 1;
	BESKYT_ALLOC(tableau.var, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(tableau.atom, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(tableau.floor, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(tableau.value, memory, (size_t) model->natoms + 2);
	for (int a = 0; a < model->natoms; a++)
		tableau.var[a] = tableau.atom[a] = a;
	error = beskyt_solve_equations(&tableau, true, &solved, &nsolved);
	if (error == BESKYT_OK)
		error = beskyt_fill_rows(&tableau, solved, nsolved, 0);
	if (error != BESKYT_OK)
		return error;
	tableau.value[model->natoms] = 1;
	compute_basics(&tableau);
	if (!make_feasible(&tableau))
		return BESKYT_NO_TABLE;
	for (int a = 0; a < model->natoms; a++)
	{
		double		whole = nearbyint(tableau.value[a]);

		if (fabs(tableau.value[a] - whole) > 1e-6)
			return BESKYT_NO_TABLE;
		model->value[a] = (int64_t) whole;
	}
	beskyt_tableau_free(&tableau);
	return BESKYT_OK;
}
