/*-------------------------------------------------------------------------
 *
 * beskyt_vis.c
 *	  Shows again the cells that need not be hidden.
 *
 * Showing a cell spoils the witnesses that change it, and with them the proof
 * of some cells.  If each of those is proved again, the cell stays shown;
 * otherwise everything is as before.
 *
 * A move that was the cheapest when it was made may not be so any more, when
 * others have hidden cells beside it.  So all cells that one move hid are
 * shown together, and what lost its proof is repaired anew, which must cost
 * less than they did.  How much of this is done is limited by a count of
 * operations, fewer where so little is shown that nobody would miss it.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_vis.h"

#define SIZE			24		/* atoms of the search for a new proof */
#define MOST_LOST		6		/* cells to be proved again */
#define MOST_USERS		48		/* witnesses to be dropped */
#define REPAIR_SIZE		64		/* the same where more may be hidden */
#define REPAIR_LOST		100
#define ROUNDS			4
#define MOST_WORK		INT64_C(100000000)	/* rows and entries looked at */
#define CELL_WORK		INT64_C(40000)	/* for each cell that is shown */

typedef struct Trial
{
	BeskytNear *near;
	bool		repairs;		/* may it hide others? */
	bool		backwards;		/* the last lost is the first proved again */
	int			nshown;
	int		   *shown;
	int		   *move;			/* that hid each of them */
	int			nwitnesses;		/* before it */
	int			ndropped;
	int		   *dropped;		/* witnesses */
	int			ncells;
	int		   *cell;			/* whose bounds they make */
	int64_t    *low;			/* the bounds of each of them before it */
	int64_t    *high;
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

/* The last move first. */
static int
compare_move(int a, int b, const void *context)
{
	const int  *move_of = context;

	if (move_of[a] != move_of[b])
		return move_of[a] > move_of[b] ? -1 : 1;
	return a < b ? -1 : 1;
}

/* May a cell be shown again? */
static bool
is_candidate(const BeskytModel *model, int cell)
{
	return model->state[cell] == BESKYT_SECONDARY &&
		model->kept[cell] != BESKYT_KEEP_HIDDEN;
}

/* Drops the witnesses that change a cell. */
static void
drop(Trial *trial, int shown)
{
	BeskytWitnesses *witnesses = trial->near->witnesses;
	const BeskytUsers *users = &witnesses->users[shown];

	for (int u = 0; u < users->n; u++)
	{
		BeskytWitness *witness = &witnesses->witness[users->witness[u]];

		if (witness->dropped)
			continue;
		witness->dropped = true;
		trial->dropped[trial->ndropped++] = users->witness[u];
		for (int i = 0; i < witness->ncells; i++)
			if (!trial->listed[witness->cell[i]] &&
				beskyt_witness_bounds(witnesses, witness, i))
			{
				trial->listed[witness->cell[i]] = true;
				trial->cell[trial->ncells++] = witness->cell[i];
			}
	}
}

/*
 * Shows the cells of a trial, and finds what they were proof of.  False if that
 * is too much.
 */
static bool
show(Trial *trial)
{
	BeskytNear *near = trial->near;
	BeskytWitnesses *witnesses = near->witnesses;
	int			left = trial->repairs ? REPAIR_LOST : MOST_LOST;
	int			n = 0;

	trial->ndropped = trial->ncells = near->nhidden = 0;
	trial->nwitnesses = witnesses->n;
	for (int s = 0; s < trial->nshown; s++)
	{
		near->model->state[trial->shown[s]] = BESKYT_SHOWN;
		trial->move[s] = near->move_of[trial->shown[s]];
		drop(trial, trial->shown[s]);
	}
	for (int i = 0; i < trial->ncells; i++)
	{
		int			c = trial->cell[i];

		trial->listed[c] = false;
		if (left < 0)
			continue;
		trial->low[n] = witnesses->low[c];
		trial->high[n++] = witnesses->high[c];
		beskyt_witness_range(witnesses, c);
		left -= beskyt_lacks_proof(witnesses, c);
	}
	trial->ncells = n;
	return left >= 0;
}

/* Hides them again, and shows what was hidden instead. */
static void
take_back(Trial *trial)
{
	BeskytNear *near = trial->near;
	BeskytWitnesses *witnesses = near->witnesses;

	for (int i = 0; i < near->nhidden; i++)
		near->model->state[near->hidden[i]] = BESKYT_SHOWN;
	for (int s = 0; s < trial->nshown; s++)
	{
		near->model->state[trial->shown[s]] = BESKYT_SECONDARY;
		near->move_of[trial->shown[s]] = trial->move[s];
	}
	for (int i = 0; i < trial->ndropped; i++)
		witnesses->witness[trial->dropped[i]].dropped = false;
	beskyt_witness_forget(witnesses, trial->nwitnesses);
	for (int i = 0; i < trial->ncells; i++)
	{
		witnesses->low[trial->cell[i]] = trial->low[i];
		witnesses->high[trial->cell[i]] = trial->high[i];
	}
}

static int64_t
price_of(const BeskytModel *model, int n, const int *cell)
{
	int64_t		price = 0;

	for (int i = 0; i < n; i++)
		price += beskyt_price(model, cell[i]);
	return price;
}

/*
 * Finds new proof of what lost it: of all that can be had for nothing, and
 * then, if that is allowed, of the others for less than what is shown.
 */
static BeskytError
prove_again(Trial *trial, bool *good)
{
	BeskytNear *near = trial->near;
	BeskytModel *model = near->model;
	int64_t		most = price_of(model, trial->nshown, trial->shown);
	int			size = trial->repairs ? REPAIR_SIZE : SIZE;

	*good = true;
	for (int turn = 0; turn <= trial->repairs; turn++)
		for (int i = 0; *good && i < trial->ncells; i++)
		{
			int			c = trial->cell[trial->backwards ?
										trial->ncells - 1 - i : i];
			BeskytError error = turn == 0 ?
			beskyt_find_proof(near, c, size) : beskyt_repair(near, c);

			if (error != BESKYT_OK)
				return error;
			if (turn == trial->repairs)
				*good = !beskyt_lacks_proof(near->witnesses, c);
			if (turn > 0 && *good)
				*good = price_of(model, near->nhidden, near->hidden) < most;
		}
	return BESKYT_OK;
}

/* 'good' tells whether the cells stay shown. */
static BeskytError
try(Trial *trial, bool *good)
{
	BeskytMemory *memory = trial->near->model->memory;
	BeskytError error = BESKYT_OK;
	size_t		nusers = 0;

	memory->interrupt(memory->context);
	for (int s = 0; s < trial->nshown; s++)
		nusers += trial->near->witnesses->users[trial->shown[s]].n;
	BESKYT_ALLOC(trial->dropped, memory, nusers + 1);
	*good = show(trial);
	if (*good)
		error = prove_again(trial, good);
	if (!*good)
		take_back(trial);
	beskyt_free(memory, trial->dropped);
	return error;
}

/*
 * Tries every cell that is hidden for others' sake, the dearest first, but not
 * those that too much hangs on.
 */
static BeskytError
try_cells(Trial *trial, int *order)
{
	BeskytModel *model = trial->near->model;
	BeskytError error = BESKYT_OK;
	bool		good;
	int			n = 0;

	for (int c = 0; c < model->ncells; c++)
		if (is_candidate(model, c) &&
			trial->near->witnesses->users[c].n <= MOST_USERS)
			order[n++] = c;
	if (!beskyt_sort(model->memory, order, n, compare_price, model))
		return BESKYT_MEMORY;
	trial->nshown = 1;
	for (int i = 0; i < n && error == BESKYT_OK; i++)
	{
		trial->shown[0] = order[i];
		error = try(trial, &good);
	}
	return error;
}

/*
 * Tries every move that hid cells, the last first; 'gains' if any was worth
 * it.
 */
static BeskytError
try_moves(Trial *trial, int *order, int64_t most_work, bool *gains)
{
	BeskytNear *near = trial->near;
	BeskytModel *model = near->model;
	BeskytError error = BESKYT_OK;
	int			n = 0;
	int			end;

	*gains = false;
	for (int c = 0; c < model->ncells; c++)
		if (is_candidate(model, c) && near->move_of[c] > 0)
			order[n++] = c;
	if (!beskyt_sort(model->memory, order, n, compare_move, near->move_of))
		return BESKYT_MEMORY;
	for (int i = 0; i < n && near->work < most_work && error == BESKYT_OK;
		 i = end)
	{
		int			move = near->move_of[order[i]];
		bool		good;

		/* what a trial hides belongs to a later move */
		trial->nshown = 0;
		for (end = i; end < n && near->move_of[order[end]] == move; end++)
			trial->shown[trial->nshown++] = order[end];
		error = try(trial, &good);
		*gains = *gains || good;
	}
	return error;
}

/* How much work the repairs are worth. */
static int64_t
worth(const BeskytModel *model)
{
	int64_t		work = 0;

	for (int c = 0; c < model->ncells && work < MOST_WORK; c++)
		if (model->state[c] == BESKYT_SHOWN)
			work += CELL_WORK;
	return work;
}

BeskytError
beskyt_show_again(BeskytNear *near)
{
	BeskytModel *model = near->model;
	BeskytMemory *memory = model->memory;
	Trial		trial = {.near = near};
	int64_t		most_work;
	int		   *order;
	bool		gains = true;
	BeskytError error;

	BESKYT_ALLOC(order, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.shown, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.move, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.cell, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.low, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.high, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(trial.listed, memory, (size_t) model->ncells + 1);
	error = try_cells(&trial, order);
	most_work = near->work + worth(model);
	near->wide = 0;
	trial.repairs = true;
	for (int r = 0; r < ROUNDS && gains && error == BESKYT_OK; r++)
	{
		error = try_moves(&trial, order, most_work, &gains);
		trial.backwards = !trial.backwards;
	}
	beskyt_free(memory, order);
	beskyt_free(memory, trial.shown);
	beskyt_free(memory, trial.move);
	beskyt_free(memory, trial.cell);
	beskyt_free(memory, trial.low);
	beskyt_free(memory, trial.high);
	beskyt_free(memory, trial.listed);
	return error;
}
