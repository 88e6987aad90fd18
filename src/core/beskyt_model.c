/*-------------------------------------------------------------------------
 *
 * beskyt_model.c
 *	  From rows of counts to cells, and which of them are unsafe.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_model.h"

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

BeskytError
beskyt_model_build(BeskytModel *model, const BeskytInput *input)
{
	BeskytError error;

	model->ndims = input->ndims;
	model->at = -1;
	if ((error = make_cells(model, input)) != BESKYT_OK ||
		(error = mark_unsafe(model)) != BESKYT_OK)
		return error;
	return beskyt_make_atoms(model);
}
