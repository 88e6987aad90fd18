/*-------------------------------------------------------------------------
 *
 * beskyt_ligning.c
 *	  The equations of the published cells, solved for as many atoms as they
 *	  determine: the rows of the tableau that the simplex method works on.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_ligning.h"

#include <math.h>
#include <string.h>

#include "beskyt_elim.h"

/* A small fraction from its residue; false if it is none. */
static bool
to_double(uint64_t residue, double *result)
{
	uint64_t	multiple = 0;

	for (int q = 1; q <= 60; q++)
	{
		multiple += residue;
		if (multiple >= BESKYT_PRIME)
			multiple -= BESKYT_PRIME;
		if (multiple < (UINT64_C(1) << 52))
		{
			*result = (double) multiple / q;
			return true;
		}
		if (BESKYT_PRIME - multiple < (UINT64_C(1) << 52))
		{
			*result = -(double) (BESKYT_PRIME - multiple) / q;
			return true;
		}
	}
	return false;
}

/* Does an equation of this cell hold the atoms together? */
static bool
is_equation(const BeskytModel *model, int cell, bool all)
{
	return all || model->state[cell] == BESKYT_SHOWN;
}

typedef struct EquationOrder
{
	const int  *size;
} EquationOrder;

static int
compare_equations(int a, int b, const void *context)
{
	const EquationOrder *order = context;

	if (order->size[a] != order->size[b])
		return order->size[a] < order->size[b] ? -1 : 1;
	return a < b ? -1 : 1;
}

/*
 * Solves the equations of the published cells (or of all).  With 'all' the
 * constant is a variable too, the last atom and always free.
 */
BeskytError
beskyt_solve_equations(BeskytTableau *tableau, bool all, BeskytSolved **solved,
					   int *nsolved)
{
	BeskytModel *model = tableau->model;
	BeskytMemory *memory = model->memory;
	BeskytSparse sparse;
	int		   *size;
	int		   *order;
	int			n = 0;
	int			constant = all ? tableau->natoms - 1 : -1;
	EquationOrder by;
	BeskytError error = beskyt_sparse_init(&sparse, memory, tableau->natoms,
										   model->nrows);

	if (error != BESKYT_OK)
		return error;
	BESKYT_ALLOC(size, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(order, memory, (size_t) model->nrows + 1);
	for (int v = 0; v < tableau->natoms; v++)
	{
		int			a = tableau->atom[v];

		if (v == constant)
			continue;
		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
			if (is_equation(model, model->atom_cell[i], all))
			{
				size[model->atom_cell[i]]++;
				if (!beskyt_sparse_add(&sparse, v, model->atom_cell[i],
									   beskyt_sign_modulo(model,
														  model->atom_cell[i],
														  a)))
					return BESKYT_MEMORY;
			}
	}
	for (int c = 0; c < model->nrows; c++)
		if (size[c] > 0)
		{
			order[n++] = c;
			if (all && model->count[c] > 0 &&
				!beskyt_sparse_add(&sparse, constant, c, BESKYT_PRIME -
								   (uint64_t) model->count[c]))
				return BESKYT_MEMORY;
		}
	by.size = size;
	if (!beskyt_sort(memory, order, n, compare_equations, &by))
		return BESKYT_MEMORY;

	BESKYT_ALLOC(*solved, memory, (size_t) n + 1);
	*nsolved = 0;
	for (int i = 0; i < n; i++)
	{
		int			found = beskyt_sparse_gather(&sparse, order[i]);
		int			pivot = -1;
		BeskytSolved *s = &(*solved)[*nsolved];
		uint64_t	inverse;

		for (int j = 0; j < found; j++)
			if (sparse.found[j] != constant &&
				(pivot < 0 || sparse.row_n[sparse.found[j]] <
				 sparse.row_n[sparse.found[pivot]]))
				pivot = j;
		if (pivot < 0)
		{
			if (found > 0)
			{
				model->at = order[i] < model->ncells ? order[i] : -1;
				return BESKYT_NOT_ADDITIVE;
			}
			continue;
		}
		inverse = beskyt_inverse(sparse.found_value[pivot]);
		s->var = sparse.found[pivot];
		BESKYT_ALLOC(s->other, memory, (size_t) found);
		BESKYT_ALLOC(s->factor, memory, (size_t) found);
		for (int j = 0; j < found; j++)
		{
			if (j == pivot)
				continue;
			s->other[s->n] = sparse.found[j];
			if (!to_double(beskyt_subtract(0, beskyt_multiply
										   (inverse, sparse.found_value[j])),
						   &s->factor[s->n]))
				return BESKYT_NO_TABLE;
			s->n++;
		}
		if (!beskyt_sparse_eliminate(&sparse, order[i], found, pivot))
			return BESKYT_MEMORY;
		(*nsolved)++;
	}
	beskyt_free(memory, size);
	beskyt_free(memory, order);
	beskyt_sparse_free(&sparse);
	return BESKYT_OK;
}

/* The rows of the tableau, from the last equation back to the first. */
BeskytError
beskyt_fill_rows(BeskytTableau *tableau, BeskytSolved *solved, int nsolved, int nsums)
{
	BeskytMemory *memory = tableau->model->memory;
	int			n = 0;

	BESKYT_ALLOC(tableau->place, memory, (size_t) tableau->nvars + 1);
	BESKYT_ALLOC(tableau->basic, memory, (size_t) nsolved + nsums + 1);
	BESKYT_ALLOC(tableau->free, memory, (size_t) tableau->natoms + 1);
	tableau->nbasic = nsolved + nsums;
	tableau->nfree = tableau->natoms - nsolved;
	for (int v = 0; v < tableau->natoms; v++)
		tableau->place[v] = -1;
	for (int i = 0; i < nsolved; i++)
	{
		tableau->place[solved[i].var] = i;
		tableau->basic[i] = solved[i].var;
	}
	for (int v = 0; v < tableau->natoms; v++)
		if (tableau->place[v] < 0)
		{
			tableau->place[v] = -1 - n;
			tableau->free[n++] = v;
		}
	if (n != tableau->nfree)
		return BESKYT_NO_TABLE;

	BESKYT_ALLOC(tableau->used, memory, (size_t) n + 1);
	BESKYT_ALLOC(tableau->row, memory,
				 (size_t) (tableau->nbasic + 1) * n + 1);
	tableau->gain = tableau->row + (size_t) tableau->nbasic * n;
	for (int i = nsolved - 1; i >= 0; i--)
	{
		double	   *row = tableau->row + (size_t) i * n;

		memory->interrupt(memory->context);
		for (int j = 0; j < solved[i].n; j++)
		{
			int			place = tableau->place[solved[i].other[j]];
			double		factor = solved[i].factor[j];

			if (place < 0)
				row[-1 - place] += factor;
			else
			{
				const double *other = tableau->row + (size_t) place * n;

				for (int l = 0; l < n; l++)
					row[l] += factor * other[l];
			}
		}
		for (int l = 0; l < n; l++)
			if (fabs(row[l]) < EPSILON)
				row[l] = 0;
		beskyt_free(memory, solved[i].other);
		beskyt_free(memory, solved[i].factor);
	}
	beskyt_free(memory, solved);
	return BESKYT_OK;
}
