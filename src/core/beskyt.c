/*-------------------------------------------------------------------------
 *
 * beskyt.c
 *	  Which cells of a publication to hide, and the proof that it is enough.
 *
 * Elimination chooses what to hide against a reader who solves equations.
 * Then every hidden cell needs witnesses: tables that the publication leaves
 * possible, in which the cell differs.  Where none is found, more is hidden.
 * The last word is the audit's: without it nothing is published.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt.h"

#include "beskyt_blok.h"
#include "beskyt_elim.h"
#include "beskyt_simplex.h"
#include "beskyt_vidne.h"

static bool
lacks_proof(const BeskytWitnesses *witnesses, int cell)
{
	return !beskyt_is_proved(witnesses->model, cell, witnesses->low[cell],
							 witnesses->high[cell]);
}

static int
count_unproved(const BeskytWitnesses *witnesses)
{
	int			n = 0;

	for (int c = 0; c < witnesses->model->ncells; c++)
		if (lacks_proof(witnesses, c))
			n++;
	return n;
}

/*
 * Looks for witnesses of every hidden cell that has none.  In a publication
 * too large for that, 'skipped' becomes true, and blocks have to do.
 */
static BeskytError
search(BeskytModel *model, BeskytWitnesses *witnesses, bool *skipped)
{
	BeskytTableau tableau;
	BeskytError error = beskyt_tableau_build(&tableau, model);

	if (error != BESKYT_OK)
		return error;
	*skipped = tableau.too_large;
	for (int c = 0; c < model->ncells && !tableau.too_large; c++)
		if (lacks_proof(witnesses, c))
		{
			error = beskyt_tableau_search(&tableau, witnesses, c);
			if (error != BESKYT_OK)
				return error;
		}
	beskyt_tableau_free(&tableau);
	return BESKYT_OK;
}

/*
 * Hides a block through the cells that still lack proof, at most 'most' of
 * them: what is hidden for one often helps its neighbours.
 */
static BeskytError
repair(BeskytModel *model, BeskytBlocks *blocks, BeskytWitnesses *witnesses,
	   int most)
{
	for (int c = 0; c < model->ncells && most > 0; c++)
	{
		BeskytBlock block;
		BeskytError error;

		if (!lacks_proof(witnesses, c))
			continue;
		beskyt_block_find(blocks, c, &block);
		if (block.n == 0)
		{
			model->failed[model->nfailed++] = c;
			continue;
		}
		error = beskyt_block_hide(blocks, &block);
		if (error != BESKYT_OK)
			return error;
		most--;
	}
	return model->nfailed > 0 ? BESKYT_CONFLICT : BESKYT_OK;
}

BeskytError
beskyt_protect(BeskytModel *model, const BeskytInput *input,
			   BeskytEffort *effort)
{
	BeskytWitnesses witnesses;
	BeskytBlocks blocks;
	BeskytError error;

	if ((error = beskyt_model_build(model, input)) != BESKYT_OK ||
		(error = beskyt_eliminate(model)) != BESKYT_OK ||
		(error = beskyt_witnesses_init(&witnesses, model)) != BESKYT_OK ||
		(error = beskyt_blocks_init(&blocks, &witnesses)) != BESKYT_OK)
		return error;
	BESKYT_ALLOC(model->failed, model->memory, (size_t) model->ncells + 1);
	effort->first_hidden = 0;
	for (int c = 0; c < model->ncells; c++)
		effort->first_hidden += model->state[c] != BESKYT_SHOWN;
	for (effort->rounds = 0;; effort->rounds++)
	{
		bool		skipped = false;
		int			unproved = count_unproved(&witnesses);

		if (unproved > 0)
		{
			error = search(model, &witnesses, &skipped);
			if (error != BESKYT_OK)
				return error;
			unproved = count_unproved(&witnesses);
		}
		if (unproved == 0)
			break;
		error = repair(model, &blocks, &witnesses,
					   skipped ? unproved : unproved / 4 + 4);
		if (error != BESKYT_OK)
			return error;
	}
	effort->witnesses = witnesses.n;
	return beskyt_audit(&witnesses);
}
