/*-------------------------------------------------------------------------
 *
 * beskyt.c
 *	  The proof that what is hidden is enough, and more hidden where it is not.
 *
 * Elimination chose what to hide against a reader who solves equations.  Now
 * every hidden cell needs witnesses: tables that the publication leaves
 * possible, in which the cell differs.  Where none is found, more is hidden,
 * at the least price; then what turned out superfluous is shown again.  The
 * last word is the audit's: without it nothing is published.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt.h"

#include "beskyt_naer.h"
#include "beskyt_vis.h"

#define NEAREST			24		/* atoms of a search */
#define NEAR			64
#define DEAR			70		/* price above which to look further */
#define MOST_WIDE		1000	/* times, and as many when showing again */
#define MOST_VAIN		200		/* searches in a row that find nothing */

/* Keeps the cheaper of two moves. */
static BeskytError
offer(BeskytNear *near, int cell, int64_t amount, int size, bool free,
	  BeskytMove *best)
{
	BeskytMove	move;
	BeskytError error = beskyt_near_move(near, cell, amount, size, free,
										 &move);

	if (error == BESKYT_OK && move.found &&
		(!best->found || move.price < best->price))
		*best = move;
	return error;
}

/*
 * One move towards the proof of a cell: up or down for one that must only be
 * uncertain; for an unsafe one up to the threshold, and as far as it must
 * spread, in either direction.
 */
static BeskytError
best_move(BeskytNear *near, int cell, int size, bool free, BeskytMove *best)
{
	const BeskytModel *model = near->model;
	const BeskytWitnesses *witnesses = near->witnesses;
	int64_t		count = model->count[cell];
	int64_t		reach = model->reach[cell];
	int64_t		low = witnesses->low[cell];
	int64_t		high = witnesses->high[cell];
	int64_t		top = low + reach - 1 > reach ? low + reach - 1 : reach;
	BeskytError error;

	best->found = false;
	if (reach == 0)
	{
		error = offer(near, cell, 1, size, free, best);
		if (error == BESKYT_OK && !(best->found && best->price == 0) &&
			count > model->floor[cell])
			error = offer(near, cell, -1, size, free, best);
		return error;
	}
	error = offer(near, cell, top - count, size, free, best);
	if (error != BESKYT_OK || (best->found && best->price == 0))
		return error;
	if (high < reach)
	{
		/* only to the threshold, and the rest of the spread another time */
		if (top > reach)
			error = offer(near, cell, reach - count, size, free, best);
		return error;
	}
	return offer(near, cell, high - reach + 1 - count, size, free, best);
}

/* Proves a cell with moves that hide nothing. */
BeskytError
beskyt_find_proof(BeskytNear *near, int cell, int size)
{
	BeskytMove	move;
	BeskytError error = BESKYT_OK;

	while (error == BESKYT_OK && beskyt_lacks_proof(near->witnesses, cell))
	{
		int			before = near->witnesses->n;

		error = best_move(near, cell, size, true, &move);
		if (error != BESKYT_OK || !move.found)
			break;
		error = beskyt_near_apply(near, &move);
		if (near->witnesses->n == before)
			break;
	}
	return error;
}

/*
 * Proves a cell at the least price.  Where a dear move is all there is, it
 * looks further; the last resort is one person more in the cell and in
 * everything above it.
 */
BeskytError
beskyt_repair(BeskytNear *near, int cell)
{
	BeskytError error = BESKYT_OK;

	while (error == BESKYT_OK && beskyt_lacks_proof(near->witnesses, cell))
	{
		int			before = near->witnesses->n;
		BeskytMove	best;
		BeskytMove	wide;

		error = best_move(near, cell, NEAR, false, &best);
		if (error == BESKYT_OK &&
			(!best.found || best.price > DEAR) && near->wide < MOST_WIDE)
		{
			near->wide++;
			error = best_move(near, cell, BESKYT_NEAR_ATOMS, false, &wide);
			if (wide.found && (!best.found || wide.price < best.price))
				best = wide;
		}
		if (error == BESKYT_OK && !best.found)
			error = best_move(near, cell, 1, false, &best);
		if (error != BESKYT_OK || !best.found)
			break;
		error = beskyt_near_apply(near, &best);
		if (near->witnesses->n == before)
			break;
	}
	return error;
}

BeskytError
beskyt_prove(BeskytModel *model, BeskytEffort *effort)
{
	BeskytWitnesses witnesses;
	BeskytNear	near;
	BeskytError error;

	if ((error = beskyt_witnesses_init(&witnesses, model)) != BESKYT_OK ||
		(error = beskyt_near_init(&near, &witnesses)) != BESKYT_OK)
		return error;
	BESKYT_ALLOC(model->failed, model->memory, (size_t) model->ncells + 1);
	effort->first_hidden = 0;
	for (int c = 0; c < model->ncells; c++)
		effort->first_hidden += model->state[c] != BESKYT_SHOWN;

	/* what can be proved without hiding more, in ever larger surroundings */
	for (int size = NEAREST; size <= NEAR; size += NEAR - NEAREST)
	{
		int			vain = 0;

		for (int c = 0; c < model->ncells && vain < MOST_VAIN; c++)
		{
			if (!beskyt_lacks_proof(&witnesses, c))
				continue;
			error = beskyt_find_proof(&near, c, size);
			if (error != BESKYT_OK)
				return error;
			vain = beskyt_lacks_proof(&witnesses, c) ? vain + 1 : 0;
		}
	}
	effort->unproved = 0;
	for (int c = 0; c < model->ncells; c++)
		effort->unproved += beskyt_lacks_proof(&witnesses, c);
	for (int c = 0; c < model->ncells; c++)
	{
		error = beskyt_repair(&near, c);
		if (error != BESKYT_OK)
			return error;
		if (beskyt_lacks_proof(&witnesses, c))
			model->failed[model->nfailed++] = c;
	}
	if (model->nfailed > 0)
	{
		model->at = model->failed[0];
		for (int c = 0; c < model->ncells; c++)
			if (model->kept[c] == BESKYT_KEEP_SHOWN)
				return BESKYT_CONFLICT;
		return BESKYT_UNPROVED;
	}
	error = beskyt_show_again(&near);
	if (error != BESKYT_OK)
		return error;
	effort->witnesses = witnesses.n;
	effort->hidden = 0;
	for (int c = 0; c < model->ncells; c++)
		effort->hidden += model->state[c] != BESKYT_SHOWN;
	return beskyt_audit(&witnesses);
}
