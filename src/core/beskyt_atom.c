/*-------------------------------------------------------------------------
 *
 * beskyt_atom.c
 *	  The atoms of each bag, and the equations that link the bags.
 *
 * The atoms are the combinations of codes that no published zero rules out,
 * where a row that is absent from a breakdown counts as a zero.  Hierarchies
 * need no rule of their own: a district is never seen with two cities, so no
 * atom has it in the wrong one.
 *
 * Two bags count the same persons: in whatever they share they agree.  So
 * each bag but the first has an equation with its parent for every
 * combination of the codes they share.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_pose.h"
#include "beskyt_simplex.h"

#include <string.h>

/* May a cell hold persons, as far as it tells itself? */
static bool
may_hold(const BeskytModel *model, int cell)
{
	return model->count[cell] > 0 || model->state[cell] != BESKYT_SHOWN;
}

/* The atoms of one bag. */
typedef struct Atoms
{
	int			n;
	int32_t    *code;
} Atoms;

/* Atoms or cells by their codes of some dimensions. */
typedef struct SharedOrder
{
	int			ndims;
	uint32_t	shared;
	const int32_t *code;
} SharedOrder;

static int
compare_shared_codes(const SharedOrder *order, const int32_t *a,
					 const int32_t *b)
{
	for (int d = 0; d < order->ndims; d++)
		if (order->shared >> d & 1 && a[d] != b[d])
			return a[d] < b[d] ? -1 : 1;
	return 0;
}

static int
compare_shared(int a, int b, const void *context)
{
	const SharedOrder *order = context;

	return compare_shared_codes(order,
								order->code + (size_t) a * order->ndims,
								order->code + (size_t) b * order->ndims);
}

/*
 * Extends each atom with the codes of the cells of one breakdown that agree
 * with it on the dimensions they share.
 */
static BeskytError
join_breakdown(BeskytModel *model, Atoms *atoms, uint32_t have, int first,
			   int last)
{
	BeskytMemory *memory = model->memory;
	int			ndims = model->ndims;
	SharedOrder order = {ndims, have & model->dims[first], model->code};
	uint32_t	added = model->dims[first] & ~have;
	int		   *cells;
	int			ncells = 0;
	int32_t    *joined;
	size_t		room = (size_t) atoms->n + 64;
	size_t		n = 0;

	BESKYT_ALLOC(cells, memory, (size_t) (last - first) + 1);
	for (int c = first; c < last; c++)
		if (may_hold(model, c))
			cells[ncells++] = c;
	if (!beskyt_sort(memory, cells, ncells, compare_shared, &order))
		return BESKYT_MEMORY;
	BESKYT_ALLOC(joined, memory, room * ndims);
	for (int a = 0; a < atoms->n; a++)
	{
		const int32_t *atom = atoms->code + (size_t) a * ndims;
		int			low = 0;
		int			high = ncells;

		memory->interrupt(memory->context);
		while (low < high)
		{
			int			middle = low + (high - low) / 2;

			if (compare_shared_codes(&order, model->code +
									 (size_t) cells[middle] * ndims, atom) < 0)
				low = middle + 1;
			else
				high = middle;
		}
		for (; low < ncells; low++)
		{
			const int32_t *cell = model->code + (size_t) cells[low] * ndims;

			if (compare_shared_codes(&order, cell, atom) != 0)
				break;
			if (n == room)
			{
				room *= 2;
				if (room > INT32_MAX / 4)
					return BESKYT_MEMORY;
				joined = beskyt_grow(memory, joined, room * ndims,
									 sizeof(int32_t));
				if (joined == NULL)
					return BESKYT_MEMORY;
			}
			for (int d = 0; d < ndims; d++)
				joined[n * ndims + d] = added >> d & 1 ? cell[d] : atom[d];
			n++;
		}
	}
	beskyt_free(memory, cells);
	beskyt_free(memory, atoms->code);
	atoms->code = joined;
	atoms->n = (int) n;
	return BESKYT_OK;
}

/* The atoms of a bag, in the order of their codes. */
static BeskytError
make_bag(BeskytModel *model, int bag, const int *start, int n, Atoms *atoms)
{
	int			ndims = model->ndims;
	uint32_t	inside = model->bag_dims[bag];
	uint32_t	have = 0;
	int			kept = 0;
	BeskytError error;

	/* one atom without codes, then the breakdown that adds most, and so on */
	BESKYT_ALLOC(atoms->code, model->memory, (size_t) ndims + 1);
	for (int d = 0; d < ndims; d++)
		atoms->code[d] = BESKYT_TOTAL;
	atoms->n = 1;
	for (;;)
	{
		int			best = -1;

		for (int b = 0; b < n; b++)
		{
			uint32_t	dims = model->dims[start[b]];

			if ((dims & ~inside) == 0 && (dims & ~have) != 0 &&
				(best < 0 || beskyt_bits(dims) >
				 beskyt_bits(model->dims[start[best]])))
				best = b;
		}
		if (best < 0)
			break;
		error = join_breakdown(model, atoms, have, start[best],
							   start[best + 1]);
		if (error != BESKYT_OK)
			return error;
		have |= model->dims[start[best]];
	}
	for (int a = 0; a < atoms->n; a++)
	{
		int32_t    *atom = atoms->code + (size_t) a * ndims;
		bool		possible = true;

		for (int b = 0; b < n && possible; b++)
		{
			uint32_t	dims = model->dims[start[b]];
			int			found;

			if ((dims & ~inside) != 0)
				continue;
			found = beskyt_find_cell(model, dims, atom);
			possible = found >= 0 && may_hold(model, found);
		}
		if (possible)
			memmove(atoms->code + (size_t) (kept++) * ndims, atom,
					(size_t) ndims * sizeof(int32_t));
	}
	atoms->n = kept;
	return BESKYT_OK;
}

/* The atoms of all bags, one bag after the other. */
static BeskytError
make_atoms(BeskytModel *model, const int *start, int n)
{
	BeskytMemory *memory = model->memory;
	size_t		width = (size_t) model->ndims;
	int64_t		natoms = 0;
	Atoms	   *atoms;

	BESKYT_ALLOC(atoms, memory, (size_t) model->nbags + 1);
	BESKYT_ALLOC(model->bag_start, memory, (size_t) model->nbags + 1);
	for (int b = 0; b < model->nbags; b++)
	{
		BeskytError error = make_bag(model, b, start, n, &atoms[b]);

		if (error != BESKYT_OK)
			return error;
		model->bag_start[b] = (int) natoms;
		natoms += atoms[b].n;
		if (natoms > INT32_MAX / 4)
			return BESKYT_MEMORY;
	}
	model->natoms = model->bag_start[model->nbags] = (int) natoms;
	BESKYT_ALLOC(model->atom_code, memory, natoms * width + 1);
	BESKYT_ALLOC(model->atom_bag, memory, (size_t) natoms + 1);
	for (int b = 0; b < model->nbags; b++)
	{
		memcpy(model->atom_code + model->bag_start[b] * width, atoms[b].code,
			   atoms[b].n * width * sizeof(int32_t));
		for (int a = model->bag_start[b]; a < model->bag_start[b + 1]; a++)
			model->atom_bag[a] = b;
		beskyt_free(memory, atoms[b].code);
	}
	beskyt_free(memory, atoms);
	return BESKYT_OK;
}

/*
 * One link for each combination of codes that a bag shares with its parent:
 * link[edge * natoms + atom] is its number.
 */
static BeskytError
number_links(BeskytModel *model, int bag, int *link)
{
	int			parent = model->bag_parent[bag];
	SharedOrder order = {model->ndims, model->bag_shared[bag],
	model->atom_code};
	int		   *atoms;
	int			n = 0;

	BESKYT_ALLOC(atoms, model->memory, (size_t) model->natoms + 1);
	for (int a = 0; a < model->natoms; a++)
		if (model->atom_bag[a] == bag || model->atom_bag[a] == parent)
			atoms[n++] = a;
	if (!beskyt_sort(model->memory, atoms, n, compare_shared, &order))
		return BESKYT_MEMORY;
	for (int i = 0; i < n; i++)
	{
		if (i == 0 || compare_shared(atoms[i - 1], atoms[i], &order) != 0)
			model->link_bag[model->nlinks++] = bag;
		link[atoms[i]] = model->ncells + model->nlinks - 1;
	}
	beskyt_free(model->memory, atoms);
	return BESKYT_OK;
}

/* Makes the links rows beside the cells: always shown, and always 0. */
static BeskytError
make_links(BeskytModel *model, int *link)
{
	BeskytMemory *memory = model->memory;
	size_t		room;

	BESKYT_ALLOC(model->link_bag, memory,
				 (size_t) model->nbags * model->natoms + 1);
	for (int i = 0; i < model->nbags * model->natoms; i++)
		link[i] = -1;
	for (int b = 1; b < model->nbags; b++)
	{
		BeskytError error = number_links(model, b, link + (size_t) b *
										 model->natoms);

		if (error != BESKYT_OK)
			return error;
	}
	model->nrows = model->ncells + model->nlinks;
	room = (size_t) model->nrows + 1;
	model->count = beskyt_grow(memory, model->count, room, sizeof(int64_t));
	model->reach = beskyt_grow(memory, model->reach, room, sizeof(int64_t));
	model->kept = beskyt_grow(memory, model->kept, room, 1);
	model->state = beskyt_grow(memory, model->state, room, 1);
	model->floor = beskyt_grow(memory, model->floor, room, 1);
	if (model->count == NULL || model->reach == NULL || model->kept == NULL ||
		model->state == NULL || model->floor == NULL)
		return BESKYT_MEMORY;
	for (int l = model->ncells; l < model->nrows; l++)
	{
		model->count[l] = model->reach[l] = 0;
		model->state[l] = BESKYT_SHOWN;
		model->kept[l] = BESKYT_KEEP_SHOWN;
		model->floor[l] = 0;
	}
	return BESKYT_OK;
}

/*
 * Both directions of which atoms are in which rows.  A breakdown that several
 * bags have is summed in the first of them; the links do the rest.
 */
static BeskytError
link_atoms(BeskytModel *model, const int *start, int n)
{
	BeskytMemory *memory = model->memory;
	int64_t		next = 0;
	int		   *link;
	int		   *bag;

	if ((int64_t) (n + model->nbags) * model->natoms > INT32_MAX)
		return BESKYT_MEMORY;
	BESKYT_ALLOC(link, memory, (size_t) model->nbags * model->natoms + 1);
	BESKYT_ALLOC(bag, memory, (size_t) n + 1);
	for (int b = 0; b < n; b++)
		while ((model->dims[start[b]] & ~model->bag_dims[bag[b]]) != 0)
			bag[b]++;
	{
		BeskytError error = make_links(model, link);

		if (error != BESKYT_OK)
			return error;
	}
	for (int a = 0; a < model->natoms; a++)
	{
		for (int b = 0; b < n; b++)
			next += bag[b] == model->atom_bag[a];
		for (int b = 1; b < model->nbags; b++)
			next += link[(size_t) b * model->natoms + a] >= 0;
	}
	BESKYT_ALLOC(model->atom_start, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(model->atom_cell, memory, (size_t) next + 1);
	BESKYT_ALLOC(model->cell_start, memory, (size_t) model->nrows + 2);
	BESKYT_ALLOC(model->cell_atom, memory, (size_t) next + 1);
	next = 0;
	for (int a = 0; a < model->natoms; a++)
	{
		model->atom_start[a] = (int) next;
		for (int b = 0; b < n; b++)
			if (bag[b] == model->atom_bag[a])
				model->atom_cell[next++] =
					beskyt_find_cell(model, model->dims[start[b]],
									 model->atom_code +
									 (size_t) a * model->ndims);
		for (int b = 1; b < model->nbags; b++)
			if (link[(size_t) b * model->natoms + a] >= 0)
				model->atom_cell[next++] =
					link[(size_t) b * model->natoms + a];
		for (int i = model->atom_start[a]; i < next; i++)
			model->cell_start[model->atom_cell[i] + 2]++;
	}
	model->atom_start[model->natoms] = (int) next;
	for (int c = 0; c < model->nrows; c++)
		model->cell_start[c + 2] += model->cell_start[c + 1];
	for (int a = 0; a < model->natoms; a++)
		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
			model->cell_atom[model->cell_start[model->atom_cell[i] + 1]++] = a;
	beskyt_free(memory, link);
	beskyt_free(memory, bag);
	return BESKYT_OK;
}

/*
 * A table of atoms behind the cells.  Where every bag has a breakdown of all
 * its codes, their own counts are the table; otherwise one is searched for.
 */
static BeskytError
find_table(BeskytModel *model)
{
	bool		found = true;

	BESKYT_ALLOC(model->value, model->memory, (size_t) model->natoms + 1);
	for (int a = 0; a < model->natoms && found; a++)
	{
		int			c = beskyt_find_cell(model,
										 model->bag_dims[model->atom_bag[a]],
										 model->atom_code +
										 (size_t) a * model->ndims);

		found = c >= 0;
		if (found)
			model->value[a] = model->count[c];
	}
	if (!found)
	{
		BeskytError error = beskyt_lp_table(model);

		if (error != BESKYT_OK)
			return error;
	}
	for (int c = 0; c < model->nrows; c++)
	{
		int64_t		sum = 0;

		for (int i = model->cell_start[c]; i < model->cell_start[c + 1]; i++)
			if (__builtin_add_overflow(sum,
									   beskyt_sign(model, c,
												   model->cell_atom[i]) *
									   model->value[model->cell_atom[i]],
									   &sum))
				return BESKYT_NOT_ADDITIVE;
		if (sum != model->count[c])
		{
			model->at = c < model->ncells ? c : -1;
			return BESKYT_NOT_ADDITIVE;
		}
	}
	return BESKYT_OK;
}

/* Bags, atoms, links and a table behind the cells. */
BeskytError
beskyt_make_atoms(BeskytModel *model)
{
	int		   *start;
	int			n = 0;
	BeskytError error;

	/* cells are sorted by breakdown */
	BESKYT_ALLOC(start, model->memory, (size_t) model->ncells + 2);
	for (int c = 0; c < model->ncells; c++)
		if (c == 0 || model->dims[c] != model->dims[c - 1])
			start[n++] = c;
	start[n] = model->ncells;
	if ((error = beskyt_make_bags(model, start, n)) != BESKYT_OK ||
		(error = make_atoms(model, start, n)) != BESKYT_OK ||
		(error = link_atoms(model, start, n)) != BESKYT_OK)
		return error;
	beskyt_free(model->memory, start);
	return find_table(model);
}
