/*-------------------------------------------------------------------------
 *
 * beskyt_vidne.c
 *	  Witnesses, and the audit that nothing is published without.
 *
 * A witness is a whole-number table that a reader cannot rule out: no atom is
 * negative, every published cell has its published count, and every hidden
 * cell has at least what being hidden implies.  A hidden cell is proved if
 * witnesses disagree about it, an unsafe one if they also reach the threshold
 * and lie far enough apart.  Hiding more cells never spoils a witness: a cell
 * that was published has its true count there.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_vidne.h"

#include <string.h>

BeskytError
beskyt_witnesses_init(BeskytWitnesses *witnesses, BeskytModel *model)
{
	BeskytMemory *memory = model->memory;

	memset(witnesses, 0, sizeof(*witnesses));
	witnesses->model = model;
	BESKYT_ALLOC(witnesses->low, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->high, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->change, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->touched, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->mark, memory, (size_t) model->ncells + 1);
	for (int c = 0; c < model->ncells; c++)
		witnesses->low[c] = witnesses->high[c] = model->count[c];
	return BESKYT_OK;
}

/* Is a cell that may lie from low to high well enough hidden? */
bool
beskyt_is_proved(const BeskytModel *model, int cell, int64_t low, int64_t high)
{
	if (model->state[cell] == BESKYT_SHOWN)
		return true;
	if (model->reach[cell] == 0)
		return low < high;
	return high >= model->reach[cell] && high - low >= model->reach[cell] - 1;
}

static BeskytError
keep(BeskytWitnesses *witnesses, int n, const int *atom, const int64_t *change)
{
	BeskytMemory *memory = witnesses->model->memory;
	BeskytWitness *witness;

	if (witnesses->n == witnesses->room)
	{
		int			room = witnesses->room * 2 + 64;
		BeskytWitness *grown = beskyt_grow(memory, witnesses->witness, room,
										   sizeof(BeskytWitness));

		if (grown == NULL)
			return BESKYT_MEMORY;
		witnesses->witness = grown;
		witnesses->room = room;
	}
	witness = &witnesses->witness[witnesses->n];
	BESKYT_ALLOC(witness->atom, memory, (size_t) n + 1);
	BESKYT_ALLOC(witness->change, memory, (size_t) n + 1);
	memcpy(witness->atom, atom, (size_t) n * sizeof(int));
	memcpy(witness->change, change, (size_t) n * sizeof(int64_t));
	witness->n = n;
	witnesses->n++;
	return BESKYT_OK;
}

/*
 * Checks a table, given as differences of distinct atoms.  If it is a witness
 * and widens what is known of a cell not proved yet, it is kept.
 */
BeskytError
beskyt_witness_try(BeskytWitnesses *witnesses, int n, const int *atom,
				   const int64_t *change)
{
	const BeskytModel *model = witnesses->model;
	int			ntouched = 0;
	int64_t		size = 0;
	bool		good = true;
	bool		useful = false;

	witnesses->turn++;
	for (int i = 0; good && i < n; i++)
	{
		good = change[i] >= -model->value[atom[i]] &&
			change[i] <= BESKYT_MAX_COUNT - size;
		size += change[i] < 0 ? -change[i] : change[i];
		good = good && size <= BESKYT_MAX_COUNT;
	}
	for (int i = 0; good && i < n; i++)
		for (int j = model->atom_start[atom[i]];
			 j < model->atom_start[atom[i] + 1]; j++)
		{
			int			c = model->atom_cell[j];

			if (witnesses->mark[c] != witnesses->turn)
			{
				witnesses->mark[c] = witnesses->turn;
				witnesses->touched[ntouched++] = c;
				witnesses->change[c] = 0;
			}
			witnesses->change[c] += change[i];
		}
	for (int t = 0; t < ntouched; t++)
	{
		int			c = witnesses->touched[t];
		int64_t		delta = witnesses->change[c];

		if (delta == 0)
			continue;
		if (model->state[c] == BESKYT_SHOWN ||
			model->count[c] + delta < model->floor[c])
			good = false;
		else if (!beskyt_is_proved(model, c, witnesses->low[c],
								   witnesses->high[c]) &&
				 (model->count[c] + delta < witnesses->low[c] ||
				  model->count[c] + delta > witnesses->high[c]))
			useful = true;
	}
	if (!good || !useful)
		return BESKYT_OK;
	for (int t = 0; t < ntouched; t++)
	{
		int			c = witnesses->touched[t];
		int64_t		count = model->count[c] + witnesses->change[c];

		if (count < witnesses->low[c])
			witnesses->low[c] = count;
		if (count > witnesses->high[c])
			witnesses->high[c] = count;
	}
	return keep(witnesses, n, atom, change);
}

/*
 * Every hidden cell from the beginning, with nothing taken over from the
 * search but the tables themselves.
 */
BeskytError
beskyt_audit(BeskytWitnesses *witnesses)
{
	BeskytModel *model = witnesses->model;
	BeskytMemory *memory = model->memory;
	int64_t    *table;
	int64_t    *low;
	int64_t    *high;
	int64_t    *count;

	BESKYT_ALLOC(table, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(low, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(high, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(count, memory, (size_t) model->ncells + 1);
	memcpy(low, model->count, (size_t) model->ncells * sizeof(int64_t));
	memcpy(high, model->count, (size_t) model->ncells * sizeof(int64_t));
	for (int w = -1; w < witnesses->n; w++)
	{
		memory->interrupt(memory->context);
		memcpy(table, model->value, (size_t) model->natoms * sizeof(int64_t));
		if (w >= 0)
			for (int i = 0; i < witnesses->witness[w].n; i++)
				table[witnesses->witness[w].atom[i]] +=
					witnesses->witness[w].change[i];
		for (int a = 0; a < model->natoms; a++)
			if (table[a] < 0)
				return BESKYT_UNPROVED;
		for (int c = 0; c < model->ncells; c++)
		{
			count[c] = 0;
			for (int i = model->cell_start[c]; i < model->cell_start[c + 1];
				 i++)
				count[c] += table[model->cell_atom[i]];
			if (model->state[c] == BESKYT_SHOWN ?
				count[c] != model->count[c] : count[c] < model->floor[c])
			{
				model->at = c;
				return BESKYT_UNPROVED;
			}
			if (count[c] < low[c])
				low[c] = count[c];
			if (count[c] > high[c])
				high[c] = count[c];
		}
	}
	for (int c = 0; c < model->ncells; c++)
		if ((model->reach[c] > 0 && model->state[c] == BESKYT_SHOWN) ||
			!beskyt_is_proved(model, c, low[c], high[c]))
		{
			model->at = c;
			return BESKYT_UNPROVED;
		}
	beskyt_free(memory, table);
	beskyt_free(memory, low);
	beskyt_free(memory, high);
	beskyt_free(memory, count);
	return BESKYT_OK;
}
