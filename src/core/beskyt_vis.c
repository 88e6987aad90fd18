/*-------------------------------------------------------------------------
 *
 * beskyt_vis.c
 *	  Shows again the cells that need not be hidden.
 *
 * Showing a cell spoils the witnesses that change it, and with them the proof
 * of some cells.  If each of those is proved again by what is left, the cell
 * stays shown; otherwise everything is as before.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_vis.h"

#define SIZE			24		/* atoms of the search for a new proof */
#define MOST_LOST		6		/* cells to be proved again */
#define MOST_USERS		48		/* witnesses to be dropped */

typedef struct Trial
{
	BeskytNear *near;
	int			ndropped;
	int		   *dropped;		/* witnesses */
	int			ncells;
	int		   *cell;			/* whose range they make */
	bool	   *listed;
} Trial;

/* Dearest first. */
static int
compare_price(int a, int b, const void *context)
{
	const BeskytModel *model = context;
	int64_t		left = beskyt_price(model, a);
	int64_t		right = beskyt_price(model, b);

	if (left != right)
		return left > right ? -1 : 1;
	return a < b ? -1 : 1;
}

/* Shows a cell, and drops the witnesses that change it. */
static void
show(Trial *trial, int shown)
{
	BeskytWitnesses *witnesses = trial->near->witnesses;
	const BeskytUsers *users = &witnesses->users[shown];

	witnesses->model->state[shown] = BESKYT_SHOWN;
	trial->ndropped = trial->ncells = 0;
	for (int u = 0; u < users->n; u++)
	{
		BeskytWitness *witness = &witnesses->witness[users->witness[u]];

		if (witness->dropped)
			continue;
		witness->dropped = true;
		trial->dropped[trial->ndropped++] = users->witness[u];
		for (int i = 0; i < witness->ncells; i++)
			if (!trial->listed[witness->cell[i]])
			{
				trial->listed[witness->cell[i]] = true;
				trial->cell[trial->ncells++] = witness->cell[i];
			}
	}
	for (int i = 0; i < trial->ncells; i++)
	{
		trial->listed[trial->cell[i]] = false;
		beskyt_witness_range(witnesses, trial->cell[i]);
	}
}

/* Hides it again. */
static void
take_back(Trial *trial, int shown)
{
	BeskytWitnesses *witnesses = trial->near->witnesses;

	witnesses->model->state[shown] = BESKYT_SECONDARY;
	for (int i = 0; i < trial->ndropped; i++)
		witnesses->witness[trial->dropped[i]].dropped = false;
	for (int i = 0; i < trial->ncells; i++)
		beskyt_witness_range(witnesses, trial->cell[i]);
}

/* Finds new proof of what lost it. */
static BeskytError
prove_again(Trial *trial, bool *good)
{
	BeskytWitnesses *witnesses = trial->near->witnesses;
	int			lost = 0;

	for (int i = 0; i < trial->ncells; i++)
		lost += beskyt_lacks_proof(witnesses, trial->cell[i]);
	*good = lost <= MOST_LOST;
	for (int i = 0; *good && i < trial->ncells; i++)
	{
		BeskytError error = beskyt_find_proof(trial->near, trial->cell[i],
											  SIZE);

		if (error != BESKYT_OK)
			return error;
		*good = !beskyt_lacks_proof(witnesses, trial->cell[i]);
	}
	return BESKYT_OK;
}

/*
 * Tries every cell that is hidden for others' sake, the dearest first, but not
 * those that too much hangs on.
 */
BeskytError
beskyt_show_again(BeskytNear *near)
{
	BeskytModel *model = near->model;
	BeskytMemory *memory = model->memory;
	Trial		trial = {.near = near};
	int		   *order;
	int			n = 0;

	BESKYT_ALLOC(order, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.cell, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.listed, memory, (size_t) model->ncells + 1);
	for (int c = 0; c < model->ncells; c++)
		if (model->state[c] == BESKYT_SECONDARY &&
			model->kept[c] != BESKYT_KEEP_HIDDEN &&
			near->witnesses->users[c].n <= MOST_USERS)
			order[n++] = c;
	if (!beskyt_sort(memory, order, n, compare_price, model))
		return BESKYT_MEMORY;
	for (int i = 0; i < n; i++)
	{
		BeskytError error;
		bool		good;

		memory->interrupt(memory->context);
		BESKYT_ALLOC(trial.dropped, memory,
					 (size_t) near->witnesses->users[order[i]].n + 1);
		show(&trial, order[i]);
		error = prove_again(&trial, &good);
		if (error != BESKYT_OK)
			return error;
		if (!good)
			take_back(&trial, order[i]);
		beskyt_free(memory, trial.dropped);
	}
	beskyt_free(memory, order);
	beskyt_free(memory, trial.cell);
	beskyt_free(memory, trial.listed);
	return BESKYT_OK;
}
