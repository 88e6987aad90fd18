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
	BESKYT_ALLOC(witnesses->users, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->low, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->high, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(witnesses->change, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(witnesses->touched, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(witnesses->mark, memory, (size_t) model->nrows + 1);
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

bool
beskyt_lacks_proof(const BeskytWitnesses *witnesses, int cell)
{
	return !beskyt_is_proved(witnesses->model, cell, witnesses->low[cell],
							 witnesses->high[cell]);
}

/*
 * Sums the differences of distinct atoms over the rows they are in, into
 * touched and change; false if an atom would be negative or a sum too large.
 */
bool
beskyt_witness_sum(BeskytWitnesses *witnesses, int n, const int *atom,
				   const int64_t *change)
{
	const BeskytModel *model = witnesses->model;
	int64_t		size = 0;

	witnesses->turn++;
	witnesses->ntouched = 0;
	for (int i = 0; i < n; i++)
	{
		if (change[i] < -model->value[atom[i]] ||
			change[i] > BESKYT_MAX_COUNT - size)
			return false;
		size += change[i] < 0 ? -change[i] : change[i];
		if (size > BESKYT_MAX_COUNT)
			return false;
		for (int j = model->atom_start[atom[i]];
			 j < model->atom_start[atom[i] + 1]; j++)
		{
			int			r = model->atom_cell[j];

			if (witnesses->mark[r] != witnesses->turn)
			{
				witnesses->mark[r] = witnesses->turn;
				witnesses->touched[witnesses->ntouched++] = r;
				witnesses->change[r] = 0;
			}
			witnesses->change[r] += beskyt_sign(model, r, atom[i]) * change[i];
		}
	}
	return true;
}

static BeskytError
note_user(BeskytWitnesses *witnesses, int cell)
{
	BeskytUsers *users = &witnesses->users[cell];

	if (users->n == users->room)
	{
		int			room = users->room * 2 + 4;
		BeskytMemory *memory = witnesses->model->memory;

		users->witness = beskyt_grow(memory, users->witness, room,
									 sizeof(int));
		users->delta = beskyt_grow(memory, users->delta, room,
								   sizeof(int64_t));
		if (users->witness == NULL || users->delta == NULL)
			return BESKYT_MEMORY;
		users->room = room;
	}
	users->witness[users->n] = witnesses->n;
	users->delta[users->n++] = witnesses->change[cell];
	return BESKYT_OK;
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
	BESKYT_ALLOC(witness->cell, memory, (size_t) witnesses->ntouched + 1);
	BESKYT_ALLOC(witness->delta, memory, (size_t) witnesses->ntouched + 1);
	memcpy(witness->atom, atom, (size_t) n * sizeof(int));
	memcpy(witness->change, change, (size_t) n * sizeof(int64_t));
	witness->n = n;
	for (int t = 0; t < witnesses->ntouched; t++)
	{
		int			c = witnesses->touched[t];

		if (witnesses->change[c] == 0)
			continue;
		if (note_user(witnesses, c) != BESKYT_OK)
			return BESKYT_MEMORY;
		witness->delta[witness->ncells] = witnesses->change[c];
		witness->cell[witness->ncells++] = c;
	}
	witnesses->n++;
	return BESKYT_OK;
}

static void
widen(BeskytWitnesses *witnesses, int cell, int64_t delta)
{
	int64_t		count = witnesses->model->count[cell] + delta;

	if (count < witnesses->low[cell])
		witnesses->low[cell] = count;
	if (count > witnesses->high[cell])
		witnesses->high[cell] = count;
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
	bool		useful = false;

	if (!beskyt_witness_sum(witnesses, n, atom, change))
		return BESKYT_OK;
	for (int t = 0; t < witnesses->ntouched; t++)
	{
		int			c = witnesses->touched[t];
		int64_t		delta = witnesses->change[c];

		if (delta == 0)
			continue;
		if (model->state[c] == BESKYT_SHOWN ||
			model->count[c] + delta < model->floor[c])
			return BESKYT_OK;
		if (beskyt_lacks_proof(witnesses, c) &&
			(model->count[c] + delta < witnesses->low[c] ||
			 model->count[c] + delta > witnesses->high[c]))
			useful = true;
	}
	if (!useful)
		return BESKYT_OK;
	for (int t = 0; t < witnesses->ntouched; t++)
	{
		int			c = witnesses->touched[t];

		/* what changes is hidden, and so a cell and no link */
		if (witnesses->change[c] != 0)
			widen(witnesses, c, witnesses->change[c]);
	}
	return keep(witnesses, n, atom, change);
}

/* Is low or high of its i'th cell what a witness makes it? */
bool
beskyt_witness_bounds(const BeskytWitnesses *witnesses,
					  const BeskytWitness *witness, int i)
{
	int			c = witness->cell[i];
	int64_t		count = witnesses->model->count[c] + witness->delta[i];

	return count == witnesses->low[c] || count == witnesses->high[c];
}

/*
 * Computes low and high of a cell anew, from the witnesses not dropped: as
 * many as prove it, or all.
 */
void
beskyt_witness_range(BeskytWitnesses *witnesses, int cell)
{
	const BeskytUsers *users = &witnesses->users[cell];

	witnesses->low[cell] = witnesses->high[cell] =
		witnesses->model->count[cell];
	for (int u = 0; u < users->n && beskyt_lacks_proof(witnesses, cell); u++)
		if (!witnesses->witness[users->witness[u]].dropped)
			widen(witnesses, cell, users->delta[u]);
}

/* Forgets all witnesses but the first n. */
void
beskyt_witness_forget(BeskytWitnesses *witnesses, int n)
{
	BeskytMemory *memory = witnesses->model->memory;

	while (witnesses->n > n)
	{
		BeskytWitness *witness = &witnesses->witness[--witnesses->n];

		/* it is the last that each of its cells has noted */
		for (int i = 0; i < witness->ncells; i++)
		{
			witnesses->users[witness->cell[i]].n--;
			if (beskyt_witness_bounds(witnesses, witness, i))
				beskyt_witness_range(witnesses, witness->cell[i]);
		}
		beskyt_free(memory, witness->atom);
		beskyt_free(memory, witness->change);
		beskyt_free(memory, witness->cell);
		beskyt_free(memory, witness->delta);
		memset(witness, 0, sizeof(*witness));
	}
}

/* Is the table behind the cells one, and are all rows what they should be? */
static bool
true_table_holds(BeskytModel *model)
{
	for (int a = 0; a < model->natoms; a++)
		if (model->value[a] < 0)
			return false;
	for (int r = 0; r < model->nrows; r++)
	{
		int64_t		sum = 0;

		for (int i = model->cell_start[r]; i < model->cell_start[r + 1]; i++)
			sum += beskyt_sign(model, r, model->cell_atom[i]) *
				model->value[model->cell_atom[i]];
		if (sum != model->count[r] ||
			(model->state[r] != BESKYT_SHOWN && sum < model->floor[r]))
		{
			model->at = r < model->ncells ? r : -1;
			return false;
		}
	}
	return true;
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
	int64_t    *low;
	int64_t    *high;

	if (!true_table_holds(model))
		return BESKYT_UNPROVED;
	BESKYT_ALLOC(low, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(high, memory, (size_t) model->ncells + 1);
	memcpy(low, model->count, (size_t) model->ncells * sizeof(int64_t));
	memcpy(high, model->count, (size_t) model->ncells * sizeof(int64_t));
	for (int w = 0; w < witnesses->n; w++)
	{
		const BeskytWitness *witness = &witnesses->witness[w];

		memory->interrupt(memory->context);
		if (witness->dropped)
			continue;
		if (!beskyt_witness_sum(witnesses, witness->n, witness->atom,
								witness->change))
			return BESKYT_UNPROVED;
		for (int t = 0; t < witnesses->ntouched; t++)
		{
			int			r = witnesses->touched[t];
			int64_t		count = model->count[r] + witnesses->change[r];

			if (model->state[r] == BESKYT_SHOWN ?
				count != model->count[r] : count < model->floor[r])
			{
				model->at = r < model->ncells ? r : -1;
				return BESKYT_UNPROVED;
			}
			if (r >= model->ncells)
				continue;
			if (count < low[r])
				low[r] = count;
			if (count > high[r])
				high[r] = count;
		}
	}
	for (int c = 0; c < model->ncells; c++)
		if ((model->reach[c] > 0 && model->state[c] == BESKYT_SHOWN) ||
			(model->kept[c] == BESKYT_KEEP_SHOWN &&
			 model->state[c] != BESKYT_SHOWN) ||
			(model->kept[c] == BESKYT_KEEP_HIDDEN &&
			 model->state[c] == BESKYT_SHOWN) ||
			!beskyt_is_proved(model, c, low[c], high[c]))
		{
			model->at = c;
			return BESKYT_UNPROVED;
		}
	beskyt_free(memory, low);
	beskyt_free(memory, high);
	return BESKYT_OK;
}
