/*-------------------------------------------------------------------------
 *
 * beskyt_angrib.c
 *	  The least and the largest that each hidden cell can be.
 *
 * The attack takes any pattern of hidden cells, also one from elsewhere, and
 * knows nothing of witnesses: it solves two linear programs for every hidden
 * cell and rounds inwards to whole numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_angrib.h"

#include <math.h>

#include "beskyt_simplex.h"

/* Far above what rounding makes of a whole number, far below the next one. */
#define ROUNDING		1e-6

/* Bounds of each cell; high is BESKYT_MAX_COUNT + 1 where there is none. */
BeskytError
beskyt_attack(BeskytModel *model, int64_t *low, int64_t *high)
{
	BeskytTableau tableau;
	BeskytError error;

	for (int c = 0; c < model->ncells; c++)
	{
		bool		hidden = model->kept[c] == BESKYT_KEEP_HIDDEN;

		model->state[c] = hidden ? BESKYT_SECONDARY : BESKYT_SHOWN;
		low[c] = high[c] = model->count[c];
	}
	error = beskyt_tableau_build(&tableau, model);
	if (error != BESKYT_OK)
		return error;
	for (int c = 0; c < model->ncells; c++)
	{
		double		up;
		double		down;

		if (model->state[c] == BESKYT_SHOWN)
			continue;
		up = beskyt_tableau_push(&tableau, c, 1);
		down = beskyt_tableau_push(&tableau, c, -1);
		if (up < 0 || down < 0)
		{
			model->at = c;
			return BESKYT_UNPROVED;
		}
		high[c] = up == HUGE_VAL ? BESKYT_MAX_COUNT + 1 :
			model->count[c] + (int64_t) floor(up + ROUNDING);
		low[c] = model->count[c] - (int64_t) floor(down + ROUNDING);
	}
	beskyt_tableau_free(&tableau);
	return BESKYT_OK;
}
