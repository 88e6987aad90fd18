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

BeskytError
beskyt_find_proof(BeskytNear *near, int cell, int size, bool free)
{
	BeskytMove	move;
	BeskytError error = BESKYT_OK;

	while (error == BESKYT_OK && beskyt_lacks_proof(near->witnesses, cell))
	{
		int			before = near->witnesses->n;

		error = best_move(near, cell, size, free, &move);
		if (error != BESKYT_OK || !move.found)
			break;
		error = beskyt_near_apply(near, &move);
		if (near->witnesses->n == before)
			break;
	}
	return error;
}

BeskytError
beskyt_prove(BeskytModel *model, BeskytEffort *effort)
{
	static const int sizes[] = {24, 64, BESKYT_NEAR_ATOMS, 1};
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
	for (int s = 0; s < 2; s++)
		for (int c = 0; c < model->ncells; c++)
		{
			error = beskyt_find_proof(&near, c, sizes[s], true);
			if (error != BESKYT_OK)
				return error;
		}
	effort->unproved = 0;
	for (int c = 0; c < model->ncells; c++)
		effort->unproved += beskyt_lacks_proof(&witnesses, c);
	for (int c = 0; c < model->ncells; c++)
	{
		for (int s = 1; s < 4; s++)
		{
			error = beskyt_find_proof(&near, c, sizes[s], false);
			if (error != BESKYT_OK)
				return error;
		}
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
	error = beskyt_show_again(&near, 24, 6);
	if (error != BESKYT_OK)
		return error;
	effort->witnesses = witnesses.n;
	effort->hidden = 0;
	for (int c = 0; c < model->ncells; c++)
		effort->hidden += model->state[c] != BESKYT_SHOWN;
	return beskyt_audit(&witnesses);
}
