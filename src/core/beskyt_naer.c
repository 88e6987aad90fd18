/*-------------------------------------------------------------------------
 *
 * beskyt_naer.c
 *	  The cheapest change near a cell that makes it uncertain.
 *
 * Persons who move into a cell must come from somewhere, and every sum that
 * is shown must be made good again.  From the atoms of the cell the search
 * goes along the shown sums, the small ones first, and gathers a few atoms;
 * all others stay as they are.  On these it asks a linear program for the
 * change with the least price, where what is hidden already may change for
 * nothing, and what is shown may be hidden at its price.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_naer.h"

#include <math.h>
#include <string.h>

#define SEEDS			4		/* atoms of the cell to begin with */
#define UNFIT			(-1000000)
#define FIT_CLOSES		4
#define FIT_NEW			1
#define FIT_PRICE		6
#define FIT_ROOM		1
#define ROW_ATOMS		100		/* looked at of one sum */
#define LINE_SLOTS		4096
#define MOST_FACTOR		6		/* of a solution in fractions */
#define ATOM_PRICE		1.0		/* keeps a change small */

BeskytError
beskyt_near_init(BeskytNear *near, BeskytWitnesses *witnesses)
{
	BeskytModel *model = witnesses->model;
	BeskytMemory *memory = model->memory;

	memset(near, 0, sizeof(*near));
	near->model = model;
	near->witnesses = witnesses;
	BESKYT_ALLOC(near->column, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(near->atom_mark, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(near->move_of, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(near->hidden, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(near->open, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(near->single, memory, (size_t) model->nrows + 1);
	for (int r = 0; r < model->nrows; r++)
		near->single[r] = beskyt_cell_size(model, r) == 1;
	BESKYT_ALLOC(near->row_mark, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(near->row_name, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(near->slot_line, memory, LINE_SLOTS);
	BESKYT_ALLOC(near->slot_turn, memory, LINE_SLOTS);
	BESKYT_ALLOC(near->row_least, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(near->row_line, memory, (size_t) model->nrows + 1);
	BESKYT_ALLOC(near->row_size, memory, (size_t) model->nrows + 1);
	return beskyt_lp_init(&near->lp, memory,
						  model->natoms < BESKYT_NEAR_ATOMS ?
						  model->natoms : BESKYT_NEAR_ATOMS,
						  model->nrows < BESKYT_NEAR_ROWS ?
						  model->nrows + 1 : BESKYT_NEAR_ROWS);
}

/* What hiding a cell costs: a large one or a sum more than a small one. */
int64_t
beskyt_price(const BeskytModel *model, int cell)
{
	int64_t		cost = 32;

	for (int64_t n = model->count[cell]; n > 0; n >>= 1)
		cost += 2;
	for (int n = beskyt_cell_size(model, cell); n > 1; n >>= 1)
		cost += 40;
	return cost;
}

/* Must a row stay as it is? */
static bool
is_firm(const BeskytModel *model, int row, bool free)
{
	return model->state[row] == BESKYT_SHOWN &&
		(free || model->kept[row] == BESKYT_KEEP_SHOWN);
}

/* Takes an atom in, with the rows it is in; false if there is no room. */
static bool
take(BeskytNear *near, int atom)
{
	const BeskytModel *model = near->model;

	if (near->atom_mark[atom] == near->turn)
		return true;
	if (near->natoms == BESKYT_NEAR_ATOMS)
		return false;
	near->atom_mark[atom] = near->turn;
	near->column[atom] = near->natoms;
	near->atom[near->natoms++] = atom;
	for (int i = model->atom_start[atom]; i < model->atom_start[atom + 1]; i++)
	{
		int			r = model->atom_cell[i];

		if (near->row_mark[r] != near->turn)
		{
			near->row_mark[r] = near->turn;
			near->row_size[r] = 0;
			near->row_least[r] = 0;
			near->row_name[r] = 0;
			near->row_line[r] = -1;
		}
		near->row_size[r]++;
		if (near->row_size[r] == 1 && model->state[r] == BESKYT_SHOWN &&
			beskyt_cell_size(model, r) > 1)
			near->open[near->nopen++] = r;
	}
	return true;
}

/* Takes an atom and, in the other bags, one that agrees with it. */
static bool
take_joint(BeskytNear *near, int atom)
{
	const BeskytModel *model = near->model;

	if (!take(near, atom))
		return false;
	for (int i = model->atom_start[atom]; i < model->atom_start[atom + 1]; i++)
	{
		int			r = model->atom_cell[i];
		int			other = -1;
		bool		have = false;

		if (r < model->ncells)
			continue;
		for (int j = model->cell_start[r]; j < model->cell_start[r + 1]; j++)
		{
			int			b = model->cell_atom[j];

			if (model->atom_bag[b] == model->atom_bag[atom])
				continue;
			have = have || near->atom_mark[b] == near->turn;
			if (other < 0 || model->value[b] > model->value[other])
				other = b;
		}
		if (other >= 0 && !have && !take_joint(near, other))
			return false;
	}
	return true;
}

/*
 * How well an atom fits in: it makes good the sums that one atom alone has
 * changed, and it changes others.
 */
static int
fitness(const BeskytNear *near, int atom, bool free)
{
	const BeskytModel *model = near->model;
	int			fit = 0;
	int64_t		room = model->value[atom];

	for (int i = model->atom_start[atom]; i < model->atom_start[atom + 1]; i++)
	{
		int			r = model->atom_cell[i];

		if (!near->single[r])
		{
			if (model->state[r] != BESKYT_SHOWN)
				continue;
			if (near->row_mark[r] != near->turn)
				fit -= FIT_NEW;
			else if (near->row_size[r] == 1)
				fit += FIT_CLOSES;
		}
		else if (is_firm(model, r, free))
			return UNFIT;
		else if (model->state[r] == BESKYT_SHOWN)
			fit -= FIT_PRICE;
		else if (room > model->count[r] - model->floor[r])
			room = model->count[r] - model->floor[r];
	}
	return room > 0 ? fit + FIT_ROOM : fit;
}

/* The fittest atom of a row that is not in yet, or -1. */
static int
fittest(BeskytNear *near, int row, bool free)
{
	const BeskytModel *model = near->model;
	int			size = beskyt_cell_size(model, row);
	int			tried = size < ROW_ATOMS ? size : ROW_ATOMS;
	int			best = -1;
	int			best_fit = UNFIT;

	for (int t = 0; t < tried; t++)
	{
		int			a = model->cell_atom[model->cell_start[row] +
										 (int) ((int64_t) t * size / tried)];
		int			fit;

		if (near->atom_mark[a] == near->turn)
			continue;
		fit = fitness(near, a, free);
		near->work += model->atom_start[a + 1] - model->atom_start[a];
		if (fit > best_fit)
		{
			best = a;
			best_fit = fit;
		}
	}
	return best;
}

/*
 * Gathers 'size' atoms: some of the cell, and then again and again one that
 * belongs to the shown sum with the fewest atoms here, the smallest first.
 */
static void
gather(BeskytNear *near, int cell, int size, bool free)
{
	const BeskytModel *model = near->model;

	near->turn++;
	near->natoms = near->nopen = 0;
	for (int i = 0; i < SEEDS && near->natoms < size; i++)
	{
		int			a = fittest(near, cell, free);

		if (a < 0 || (i == 0 && !free ? !take_joint(near, a) : !take(near, a)))
			break;
	}
	while (near->natoms < size)
	{
		int			best = -1;
		int			a;

		for (int o = 0; o < near->nopen; o++)
		{
			int			r = near->open[o];

			if (best < 0 ||
				near->row_size[r] < near->row_size[near->open[best]] ||
				(near->row_size[r] == near->row_size[near->open[best]] &&
				 beskyt_cell_size(model, r) <
				 beskyt_cell_size(model, near->open[best])))
				best = o;
		}
		if (best < 0)
			break;
		a = fittest(near, near->open[best], free);
		if (a < 0)
			near->open[best] = near->open[--near->nopen];
		else if (!take(near, a))
			break;
	}
}

/* Bounds and prices of the columns, from the rows of one atom only. */
static void
bound_columns(BeskytNear *near, bool free)
{
	const BeskytModel *model = near->model;
	BeskytLp   *lp = &near->lp;

	for (int j = 0; j < near->natoms; j++)
	{
		int			a = near->atom[j];

		lp->lower[j] = -(double) model->value[a];
		lp->upper[j] = HUGE_VAL;
		lp->price[j] = ATOM_PRICE;
		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
		{
			int			r = model->atom_cell[i];
			double		least = (double) (model->floor[r] - model->count[r]);

			if (near->row_size[r] > 1)
				continue;
			if (is_firm(model, r, free))
				lp->lower[j] = lp->upper[j] = 0;
			else if (model->state[r] == BESKYT_SHOWN)
				lp->price[j] += beskyt_price(model, r);
			else if (lp->lower[j] < least)
				lp->lower[j] = least;
		}
	}
}

/* A number by which rows of the same atoms are known. */
static uint64_t
scatter(int column)
{
	uint64_t	x = (uint64_t) (column + 1) * UINT64_C(0x9E3779B97F4A7C15);

	x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
	return x ^ (x >> 31);
}

/* Sums up what the atoms here make of their rows. */
static void
sum_rows(BeskytNear *near)
{
	const BeskytModel *model = near->model;

	for (int j = 0; j < near->natoms; j++)
	{
		int			a = near->atom[j];
		uint64_t	name = scatter(j);

		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
		{
			int			r = model->atom_cell[i];

			near->row_least[r] += near->lp.lower[j];
			near->row_name[r] += beskyt_sign(model, r, a) > 0 ? name : -name;
		}
	}
}

/* The line of the rows with these atoms, a new one if need be; -1: no room. */
static int
find_line(BeskytNear *near, uint64_t name)
{
	BeskytLp   *lp = &near->lp;
	int			slot = (int) (name % LINE_SLOTS);
	int			v;

	while (near->slot_turn[slot] == near->turn)
	{
		if (near->line_name[near->slot_line[slot]] == name)
			return near->slot_line[slot];
		slot = (slot + 1) % LINE_SLOTS;
	}
	if (near->nlines == BESKYT_NEAR_ROWS - 1)
		return -1;
	near->slot_turn[slot] = near->turn;
	near->slot_line[slot] = near->nlines;
	near->line_name[near->nlines] = name;
	v = near->natoms + near->nlines;
	lp->lower[v] = -HUGE_VAL;
	lp->upper[v] = HUGE_VAL;
	lp->price[v] = 0;
	return near->nlines++;
}

/*
 * The rows that need a line of the program, their bounds and prices: those of
 * several atoms, but not a hidden one that cannot fall below its floor.
 * False if there are too many.
 */
static bool
make_lines(BeskytNear *near, bool free)
{
	const BeskytModel *model = near->model;
	BeskytLp   *lp = &near->lp;

	near->nlines = 0;
	for (int j = 0; j < near->natoms; j++)
	{
		int			a = near->atom[j];

		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
		{
			int			r = model->atom_cell[i];
			double		least = (double) (model->floor[r] - model->count[r]);
			bool		shown = model->state[r] == BESKYT_SHOWN;
			int			line;
			int			v;

			if (near->row_size[r] < 2)
				continue;
			near->row_size[r] = 0;
			if (!shown && near->row_least[r] >= least)
				continue;
			line = find_line(near, near->row_name[r]);
			if (line < 0)
				return false;
			near->row_line[r] = line;
			v = near->natoms + line;
			if (is_firm(model, r, free))
				lp->lower[v] = lp->upper[v] = 0;
			else if (shown)
				lp->price[v] += beskyt_price(model, r);
			else if (lp->lower[v] < least)
				lp->lower[v] = least;
		}
	}
	return true;
}

/* The entries of the lines, and the goal as the last. */
static void
fill_lines(BeskytNear *near, int cell, int64_t amount)
{
	const BeskytModel *model = near->model;
	BeskytLp   *lp = &near->lp;
	int			n = near->natoms;

	lp->goal = near->nlines;
	lp->nrows = near->nlines + 1;
	lp->lower[n + lp->goal] = -HUGE_VAL;
	lp->upper[n + lp->goal] = fabs((double) amount);
	lp->price[n + lp->goal] = 0;
	memset(lp->entry, 0, (size_t) lp->nrows * n * sizeof(double));
	for (int j = 0; j < n; j++)
	{
		int			a = near->atom[j];

		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
		{
			int			r = model->atom_cell[i];

			if (near->row_line[r] >= 0)
				lp->entry[(size_t) near->row_line[r] * n + j] =
					beskyt_sign(model, r, a);
			if (r == cell)
				lp->entry[(size_t) lp->goal * n + j] = amount < 0 ? -1 : 1;
		}
	}
}

/* The solution times a factor, if that makes it whole numbers. */
static bool
read_whole(const BeskytNear *near, int factor, BeskytMove *move)
{
	move->n = 0;
	for (int j = 0; j < near->natoms; j++)
	{
		double		value = near->lp.value[j] * factor;
		double		whole = nearbyint(value);

		if (fabs(value - whole) > 1e-6 || fabs(whole) > 1e15)
			return false;
		if (whole == 0)
			continue;
		move->atom[move->n] = near->atom[j];
		move->change[move->n++] = (int64_t) whole;
	}
	return true;
}

/* Reads the solution and prices what it would hide. */
static void
read_move(BeskytNear *near, bool free, BeskytMove *move)
{
	const BeskytModel *model = near->model;
	BeskytWitnesses *witnesses = near->witnesses;
	int			factor = 1;

	while (!read_whole(near, factor, move))
		if (++factor > MOST_FACTOR)
			return;
	if (!beskyt_witness_sum(witnesses, move->n, move->atom, move->change))
		return;
	move->price = 0;
	for (int t = 0; t < witnesses->ntouched; t++)
	{
		int			r = witnesses->touched[t];

		if (witnesses->change[r] == 0)
			continue;
		if (is_firm(model, r, free) ||
			model->count[r] + witnesses->change[r] < model->floor[r])
			return;
		if (model->state[r] == BESKYT_SHOWN)
			move->price += beskyt_price(model, r);
	}
	move->found = true;
}

/*
 * The cheapest change found of 'size' atoms that moves a cell by 'amount';
 * 'free' allows only those that hide nothing.
 */
BeskytError
beskyt_near_move(BeskytNear *near, int cell, int64_t amount, int size,
				 bool free, BeskytMove *move)
{
	BeskytLp   *lp = &near->lp;

	move->found = false;
	gather(near, cell, size, free);
	if (near->natoms == 0)
		return BESKYT_OK;
	bound_columns(near, free);
	sum_rows(near);
	if (!make_lines(near, free))
		return BESKYT_OK;
	fill_lines(near, cell, amount);
	beskyt_lp_start(lp, near->natoms, near->nlines + 1);
	near->work += (int64_t) near->natoms * near->nlines;
	if (beskyt_lp_solve(lp, !free))
		read_move(near, free, move);
	return BESKYT_OK;
}

/* Hides what a move changes, and keeps its table as a witness. */
BeskytError
beskyt_near_apply(BeskytNear *near, const BeskytMove *move)
{
	BeskytModel *model = near->model;
	BeskytWitnesses *witnesses = near->witnesses;

	near->nmoves++;
	if (beskyt_witness_sum(witnesses, move->n, move->atom, move->change))
		for (int t = 0; t < witnesses->ntouched; t++)
		{
			int			c = witnesses->touched[t];

			if (witnesses->change[c] == 0 || model->state[c] != BESKYT_SHOWN)
				continue;
			model->state[c] = BESKYT_SECONDARY;
			near->move_of[c] = near->nmoves;
			near->hidden[near->nhidden++] = c;
		}
	return beskyt_witness_try(witnesses, move->n, move->atom, move->change);
}
