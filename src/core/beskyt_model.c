/*-------------------------------------------------------------------------
 *
 * beskyt_model.c
 *	  From rows of counts to cells, atoms and which cells are unsafe.
 *
 * The atoms are the combinations of codes that no published zero rules out,
 * where a row that is absent from a breakdown counts as a zero.  Hierarchies
 * need no rule of their own: a district is never seen with two cities, so no
 * atom has it in the wrong one.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_model.h"
#include "beskyt_simplex.h"

#include <string.h>

/* Rows or cells by the dimensions they have, then by their codes. */
typedef struct RowOrder
{
	int			ndims;
	const uint32_t *dims;
	const int32_t *code;
} RowOrder;

static int
compare_codes(int ndims, const int32_t *a, const int32_t *b)
{
	for (int d = 0; d < ndims; d++)
		if (a[d] != b[d])
			return a[d] < b[d] ? -1 : 1;
	return 0;
}

static int
compare_rows(int a, int b, const void *context)
{
	const RowOrder *order = context;

	if (order->dims[a] != order->dims[b])
		return order->dims[a] < order->dims[b] ? -1 : 1;
	return compare_codes(order->ndims, order->code + (size_t) a * order->ndims,
						 order->code + (size_t) b * order->ndims);
}

/* The cell with these codes of these dimensions, or -1. */
int
beskyt_find_cell(const BeskytModel *model, uint32_t dims, const int32_t *code)
{
	int32_t		key[BESKYT_MAX_DIMS];
	int			low = 0;
	int			high = model->ncells;

	for (int d = 0; d < model->ndims; d++)
		key[d] = dims >> d & 1 ? code[d] : BESKYT_TOTAL;
	while (low < high)
	{
		int			middle = low + (high - low) / 2;
		int			sign;

		if (model->dims[middle] != dims)
			sign = model->dims[middle] < dims ? -1 : 1;
		else
			sign = compare_codes(model->ndims,
								 model->code + (size_t) middle * model->ndims,
								 key);
		if (sign == 0)
			return middle;
		if (sign < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return -1;
}

/* Rows sorted and equal ones made one cell. */
static BeskytError
make_cells(BeskytModel *model, const BeskytInput *input)
{
	BeskytMemory *memory = model->memory;
	int			ndims = input->ndims;
	uint32_t   *dims;
	int		   *order;
	RowOrder	by;

	BESKYT_ALLOC(dims, memory, (size_t) input->nrows + 1);
	BESKYT_ALLOC(order, memory, (size_t) input->nrows + 1);
	for (int r = 0; r < input->nrows; r++)
	{
		order[r] = r;
		if (input->count[r] < 0 || input->count[r] > BESKYT_MAX_COUNT ||
			input->persons[r] < 0)
		{
			model->at = r;
			return BESKYT_RANGE;
		}
		for (int d = 0; d < ndims; d++)
			if (input->code[(size_t) r * ndims + d] != BESKYT_TOTAL)
				dims[r] |= UINT32_C(1) << d;
	}
	by.ndims = ndims;
	by.dims = dims;
	by.code = input->code;
	if (!beskyt_sort(memory, order, input->nrows, compare_rows, &by))
		return BESKYT_MEMORY;

	BESKYT_ALLOC(model->count, memory, (size_t) input->nrows + 1);
	BESKYT_ALLOC(model->persons, memory, (size_t) input->nrows + 1);
	BESKYT_ALLOC(model->kept, memory, (size_t) input->nrows + 1);
	BESKYT_ALLOC(model->dims, memory, (size_t) input->nrows + 1);
	BESKYT_ALLOC(model->code, memory, (size_t) input->nrows * ndims + 1);
	BESKYT_ALLOC(model->row_cell, memory, (size_t) input->nrows + 1);
	for (int i = 0; i < input->nrows; i++)
	{
		int			r = order[i];
		int			cell = model->ncells - 1;

		if (i == 0 || compare_rows(order[i - 1], r, &by) != 0)
		{
			cell = model->ncells++;
			model->count[cell] = input->count[r];
			model->persons[cell] = input->persons[r];
			model->kept[cell] = input->status[r];
			model->dims[cell] = dims[r];
			memcpy(model->code + (size_t) cell * ndims,
				   input->code + (size_t) r * ndims,
				   (size_t) ndims * sizeof(int32_t));
		}
		else if (model->count[cell] != input->count[r] ||
				 model->persons[cell] != input->persons[r] ||
				 model->kept[cell] != input->status[r])
		{
			model->at = r;
			return BESKYT_DUPLICATE;
		}
		model->row_cell[r] = cell;
	}
	beskyt_free(memory, order);
	beskyt_free(memory, dims);

	BESKYT_ALLOC(model->state, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(model->floor, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(model->reach, memory, (size_t) model->ncells + 1);
	return BESKYT_OK;
}

/* The other code of the group dimension under the same codes, or -1. */
static int
sibling(const BeskytModel *model, int cell, int32_t code)
{
	int32_t		key[BESKYT_MAX_DIMS];

	memcpy(key, model->code + (size_t) cell * model->ndims,
		   (size_t) model->ndims * sizeof(int32_t));
	key[model->rule.group_dim] = code;
	return beskyt_find_cell(model, model->dims[cell], key);
}

/*
 * Which cells are unsafe, how far each must be able to reach, and the least
 * that a hidden count can be in the eyes of a reader who knows the rule: 1
 * where zeros are shown.  The rest of a group is hidden at 0 too, unless its
 * numerator is a shown 0; so is a zero that an earlier release hid.
 *
 * Persons decide what is unsafe, but only counts are published, and they are
 * what must reach the threshold and spread below it.  A count is not less
 * than its persons, so one that can be k or more leaves k persons possible;
 * where the count is k already, the spread alone is the promise.
 */
static BeskytError
mark_unsafe(BeskytModel *model)
{
	const BeskytRule *rule = &model->rule;

	for (int c = 0; c < model->ncells; c++)
	{
		int64_t		count = model->count[c];
		int64_t		persons = count == 0 ? 0 : model->persons[c];
		int32_t		code = BESKYT_TOTAL;

		if (rule->group_dim >= 0)
			code = model->code[(size_t) c * model->ndims + rule->group_dim];
		model->floor[c] = rule->zero_sensitive || count == 0 ? 0 : 1;
		if (persons < rule->k && (persons > 0 ||
								  (count == 0 && rule->zero_sensitive)))
			model->reach[c] = rule->k;
		if (code == BESKYT_TOTAL)
			continue;
		if (code == rule->code_numerator && count > 0 &&
			sibling(model, c, rule->code_rest) < 0)
		{
			model->at = c;
			return BESKYT_NO_REST;
		}
		if (code == rule->code_rest)
		{
			int			numerator = sibling(model, c, rule->code_numerator);

			if (numerator < 0 || model->count[numerator] == 0)
				continue;
			model->floor[c] = 0;
			if (persons <= rule->group_rest)
				model->reach[c] = rule->k > rule->group_rest ?
					rule->k : rule->group_rest + 1;
		}
	}
	for (int c = 0; c < model->ncells; c++)
	{
		/* what was shown is known: hiding it now would be a promise broken */
		if (model->kept[c] == BESKYT_KEEP_SHOWN)
			model->reach[c] = 0;
		if (model->reach[c] > 0)
			model->state[c] = BESKYT_PRIMARY;
		else if (model->kept[c] == BESKYT_KEEP_HIDDEN)
			model->state[c] = BESKYT_SECONDARY;
	}
	return BESKYT_OK;
}

/* May a cell hold persons, as far as it tells itself? */
static bool
may_hold(const BeskytModel *model, int cell)
{
	return model->count[cell] > 0 || model->state[cell] != BESKYT_SHOWN;
}

static int
bits(uint32_t set)
{
	int			n = 0;

	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

typedef struct SharedOrder
{
	const BeskytModel *model;
	uint32_t	shared;
} SharedOrder;

static int
compare_shared_codes(const SharedOrder *order, const int32_t *a,
					 const int32_t *b)
{
	for (int d = 0; d < order->model->ndims; d++)
		if (order->shared >> d & 1 && a[d] != b[d])
			return a[d] < b[d] ? -1 : 1;
	return 0;
}

static int
compare_shared(int a, int b, const void *context)
{
	const SharedOrder *order = context;
	int			ndims = order->model->ndims;

	return compare_shared_codes(order,
								order->model->code + (size_t) a * ndims,
								order->model->code + (size_t) b * ndims);
}

/*
 * Extends each atom with the codes of the cells of one breakdown that agree
 * with it on the dimensions they share.
 */
static BeskytError
join_breakdown(BeskytModel *model, uint32_t have, int first, int last)
{
	BeskytMemory *memory = model->memory;
	int			ndims = model->ndims;
	SharedOrder order = {model, have & model->dims[first]};
	uint32_t	added = model->dims[first] & ~have;
	int		   *cells;
	int			ncells = 0;
	int32_t    *joined;
	size_t		room = (size_t) model->natoms + 64;
	size_t		n = 0;

	BESKYT_ALLOC(cells, memory, (size_t) (last - first) + 1);
	for (int c = first; c < last; c++)
		if (may_hold(model, c))
			cells[ncells++] = c;
	if (!beskyt_sort(memory, cells, ncells, compare_shared, &order))
		return BESKYT_MEMORY;
	BESKYT_ALLOC(joined, memory, room * ndims);
	for (int a = 0; a < model->natoms; a++)
	{
		const int32_t *atom = model->atom_code + (size_t) a * ndims;
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
	beskyt_free(memory, model->atom_code);
	model->atom_code = joined;
	model->natoms = (int) n;
	return BESKYT_OK;
}

/* First and last + 1 of each breakdown, as the cells are sorted by it. */
static BeskytError
find_breakdowns(BeskytModel *model, int **starts, int *n)
{
	BESKYT_ALLOC(*starts, model->memory, (size_t) model->ncells + 2);
	*n = 0;
	for (int c = 0; c < model->ncells; c++)
		if (c == 0 || model->dims[c] != model->dims[c - 1])
			(*starts)[(*n)++] = c;
	(*starts)[*n] = model->ncells;
	return BESKYT_OK;
}

/* The combinations of codes that may hold persons, in the order of codes. */
static BeskytError
make_atoms(BeskytModel *model)
{
	BeskytMemory *memory = model->memory;
	int		   *starts;
	int			n;
	int			kept = 0;
	uint32_t	have = 0;
	BeskytError error = find_breakdowns(model, &starts, &n);

	if (error != BESKYT_OK)
		return error;

	/* one atom without codes, then the breakdown that adds most, and so on */
	BESKYT_ALLOC(model->atom_code, memory, (size_t) model->ndims + 1);
	for (int d = 0; d < model->ndims; d++)
		model->atom_code[d] = BESKYT_TOTAL;
	model->natoms = 1;
	for (;;)
	{
		int			best = -1;

		for (int b = 0; b < n; b++)
		{
			uint32_t	dims = model->dims[starts[b]];

			if ((dims & ~have) != 0 &&
				(best < 0 || bits(dims) > bits(model->dims[starts[best]])))
				best = b;
		}
		if (best < 0)
			break;
		error = join_breakdown(model, have, starts[best], starts[best + 1]);
		if (error != BESKYT_OK)
			return error;
		have |= model->dims[starts[best]];
	}
	for (int a = 0; a < model->natoms; a++)
	{
		int32_t    *atom = model->atom_code + (size_t) a * model->ndims;
		bool		possible = true;

		for (int b = 0; b < n && possible; b++)
		{
			int			found = beskyt_find_cell(model,
												 model->dims[starts[b]], atom);

			possible = found >= 0 && may_hold(model, found);
		}
		if (possible)
			memmove(model->atom_code + (size_t) (kept++) * model->ndims, atom,
					(size_t) model->ndims * sizeof(int32_t));
	}
	model->natoms = kept;
	beskyt_free(memory, starts);
	return BESKYT_OK;
}

/* Both directions of which atoms are in which cells. */
static BeskytError
link_atoms(BeskytModel *model)
{
	BeskytMemory *memory = model->memory;
	int		   *starts;
	int			n;
	int			next = 0;
	BeskytError error = find_breakdowns(model, &starts, &n);

	if (error != BESKYT_OK)
		return error;
	if ((int64_t) n * model->natoms > INT32_MAX)
		return BESKYT_MEMORY;
	BESKYT_ALLOC(model->atom_start, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(model->atom_cell, memory, (size_t) n * model->natoms + 1);
	BESKYT_ALLOC(model->cell_start, memory, (size_t) model->ncells + 2);
	BESKYT_ALLOC(model->cell_atom, memory, (size_t) n * model->natoms + 1);
	for (int a = 0; a < model->natoms; a++)
	{
		model->atom_start[a] = next;
		for (int b = 0; b < n; b++)
		{
			int			c = beskyt_find_cell(model, model->dims[starts[b]],
											 model->atom_code +
											 (size_t) a * model->ndims);

			model->atom_cell[next++] = c;
			model->cell_start[c + 2]++;
		}
	}
	model->atom_start[model->natoms] = next;
	for (int c = 0; c < model->ncells; c++)
		model->cell_start[c + 2] += model->cell_start[c + 1];
	for (int a = 0; a < model->natoms; a++)
		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
			model->cell_atom[model->cell_start[model->atom_cell[i] + 1]++] = a;
	beskyt_free(memory, starts);
	return BESKYT_OK;
}

/*
 * A table of atoms behind the cells.  Where a breakdown has all codes, its
 * own counts are the table; otherwise one is searched for.
 */
static BeskytError
find_table(BeskytModel *model)
{
	uint32_t	all = 0;

	BESKYT_ALLOC(model->value, model->memory, (size_t) model->natoms + 1);
	for (int c = 0; c < model->ncells; c++)
		all |= model->dims[c];
	if (model->ncells > 0 && model->dims[model->ncells - 1] == all)
	{
		for (int a = 0; a < model->natoms; a++)
			model->value[a] =
				model->count[beskyt_find_cell(model, all, model->atom_code +
											  (size_t) a * model->ndims)];
	}
	else
	{
		BeskytError error = beskyt_lp_table(model);

		if (error != BESKYT_OK)
			return error;
	}
	for (int c = 0; c < model->ncells; c++)
	{
		int64_t		sum = 0;

		for (int i = model->cell_start[c]; i < model->cell_start[c + 1]; i++)
			if (__builtin_add_overflow(sum, model->value[model->cell_atom[i]],
									   &sum))
				return BESKYT_NOT_ADDITIVE;
		if (sum != model->count[c])
		{
			model->at = c;
			return BESKYT_NOT_ADDITIVE;
		}
	}
	return BESKYT_OK;
}

BeskytError
beskyt_model_build(BeskytModel *model, const BeskytInput *input)
{
	BeskytError error;

	model->ndims = input->ndims;
	model->at = -1;
	if ((error = make_cells(model, input)) != BESKYT_OK ||
		(error = mark_unsafe(model)) != BESKYT_OK ||
		(error = make_atoms(model)) != BESKYT_OK ||
		(error = link_atoms(model)) != BESKYT_OK)
		return error;
	return find_table(model);
}
