/*-------------------------------------------------------------------------
 *
 * beskyt_elim.c
 *	  The first choice of hidden cells: no unsafe cell is determined by the
 *	  equations of the published ones.
 *
 * Candidates come in order of value.  One whose residual is proportional to
 * that of an unsafe cell would determine it and is hidden; any other is
 * published, unless that confines an unsafe one (beskyt_snaever.c).  A
 * dependence over the rationals is one modulo the prime too,
 * unless the prime divides a denominator, so that the arithmetic errs on the
 * side of hiding.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_elim.h"

#include "beskyt_snaever.h"

uint64_t
beskyt_inverse(uint64_t a)
{
	uint64_t	result = 1;

	for (uint64_t e = BESKYT_PRIME - 2; e != 0; e >>= 1)
	{
		if (e & 1)
			result = beskyt_multiply(result, a);
		a = beskyt_multiply(a, a);
	}
	return result;
}

BeskytError
beskyt_sparse_init(BeskytSparse *sparse, BeskytMemory *memory, int nrows,
				   int ncolumns)
{
	sparse->memory = memory;
	sparse->nrows = nrows;
	sparse->ncolumns = ncolumns;
	sparse->turn = 0;
	BESKYT_ALLOC(sparse->row, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(sparse->row_n, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(sparse->row_room, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(sparse->column, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(sparse->column_n, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(sparse->column_room, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(sparse->live, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(sparse->dropped, memory, (size_t) ncolumns + 1);
	BESKYT_ALLOC(sparse->seen, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(sparse->found, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(sparse->found_value, memory, (size_t) nrows + 1);
	BESKYT_ALLOC(sparse->scratch, memory, (size_t) ncolumns + 1);
	return BESKYT_OK;
}

void
beskyt_sparse_free(BeskytSparse *sparse)
{
	BeskytMemory *memory = sparse->memory;

	for (int r = 0; r < sparse->nrows; r++)
		beskyt_free(memory, sparse->row[r]);
	for (int c = 0; c < sparse->ncolumns; c++)
		beskyt_free(memory, sparse->column[c]);
	beskyt_free(memory, sparse->row);
	beskyt_free(memory, sparse->row_n);
	beskyt_free(memory, sparse->row_room);
	beskyt_free(memory, sparse->column);
	beskyt_free(memory, sparse->column_n);
	beskyt_free(memory, sparse->column_room);
	beskyt_free(memory, sparse->live);
	beskyt_free(memory, sparse->dropped);
	beskyt_free(memory, sparse->seen);
	beskyt_free(memory, sparse->found);
	beskyt_free(memory, sparse->found_value);
	beskyt_free(memory, sparse->scratch);
}

/* Remembers that a row has an entry in a column. */
static bool
note_row(BeskytSparse *sparse, int column, int row)
{
	if (sparse->column_n[column] == sparse->column_room[column])
	{
		int			room = sparse->column_room[column] * 2 + 4;
		int		   *grown = beskyt_grow(sparse->memory, sparse->column[column],
										room, sizeof(int));

		if (grown == NULL)
			return false;
		sparse->column[column] = grown;
		sparse->column_room[column] = room;
	}
	sparse->column[column][sparse->column_n[column]++] = row;
	sparse->live[column]++;
	return true;
}

static bool
make_room(BeskytSparse *sparse, int row, int n)
{
	if (n > sparse->row_room[row])
	{
		int			room = n + n / 2 + 4;
		BeskytEntry *grown = beskyt_grow(sparse->memory, sparse->row[row],
										 room, sizeof(BeskytEntry));

		if (grown == NULL)
			return false;
		sparse->row[row] = grown;
		sparse->row_room[row] = room;
	}
	return true;
}

/* Adds an entry; the columns of a row must come in ascending order. */
bool
beskyt_sparse_add(BeskytSparse *sparse, int row, int column, uint64_t value)
{
	if (!make_room(sparse, row, sparse->row_n[row] + 1))
		return false;
	sparse->row[row][sparse->row_n[row]].column = column;
	sparse->row[row][sparse->row_n[row]].value = value;
	sparse->row_n[row]++;
	return note_row(sparse, column, row);
}

static uint64_t
entry_value(const BeskytSparse *sparse, int row, int column)
{
	int			low = 0;
	int			high = sparse->row_n[row];

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (sparse->row[row][middle].column < column)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < sparse->row_n[row] && sparse->row[row][low].column == column)
		return sparse->row[row][low].value;
	return 0;
}

/* The rows that have an entry in a column, and the entries. */
int
beskyt_sparse_gather(BeskytSparse *sparse, int column)
{
	int			n = 0;

	sparse->turn++;
	for (int i = 0; i < sparse->column_n[column]; i++)
	{
		int			r = sparse->column[column][i];
		uint64_t	value;

		if (sparse->seen[r] == sparse->turn)
			continue;
		sparse->seen[r] = sparse->turn;
		value = entry_value(sparse, r, column);
		if (value != 0)
		{
			sparse->found[n] = r;
			sparse->found_value[n++] = value;
		}
	}
	return n;
}

/* row -= factor * pivot row, without the columns dropped. */
static bool
subtract_row(BeskytSparse *sparse, int row, uint64_t factor, int pivot)
{
	const BeskytEntry *a = sparse->row[row];
	const BeskytEntry *b = sparse->row[pivot];
	const BeskytEntry *a_end = a + sparse->row_n[row];
	const BeskytEntry *b_end = b + sparse->row_n[pivot];
	BeskytEntry *out = sparse->scratch;
	int			n;

	while (a < a_end || b < b_end)
	{
		if (b == b_end || (a < a_end && a->column < b->column))
		{
			if (!sparse->dropped[a->column])
				*out++ = *a;
			a++;
			continue;
		}
		if (sparse->dropped[b->column])
		{
			if (a < a_end && a->column == b->column)
				a++;
			b++;
			continue;
		}
		out->column = b->column;
		if (a < a_end && a->column == b->column)
		{
			out->value = beskyt_subtract(a->value,
										 beskyt_multiply(factor, b->value));
			if (out->value != 0)
				out++;
			else
				sparse->live[b->column]--;
			a++;
		}
		else
		{
			out->value = beskyt_subtract(0, beskyt_multiply(factor, b->value));
			if (!note_row(sparse, b->column, row))
				return false;
			out++;
		}
		b++;
	}
	n = (int) (out - sparse->scratch);
	if (!make_room(sparse, row, n))
		return false;
	for (int i = 0; i < n; i++)
		sparse->row[row][i] = sparse->scratch[i];
	sparse->row_n[row] = n;
	return true;
}

/*
 * Makes a column known: the pivot, one of the n rows just gathered, is
 * expressed by the others.
 */
bool
beskyt_sparse_eliminate(BeskytSparse *sparse, int column, int n, int pivot)
{
	int			row = sparse->found[pivot];
	uint64_t	inverse = beskyt_inverse(sparse->found_value[pivot]);

	sparse->memory->interrupt(sparse->memory->context);
	sparse->dropped[column] = true;
	for (int i = 0; i < n; i++)
		if (i != pivot &&
			!subtract_row(sparse, sparse->found[i],
						  beskyt_multiply(sparse->found_value[i], inverse),
						  row))
			return false;
	for (int i = 0; i < sparse->row_n[row]; i++)
		sparse->live[sparse->row[row][i].column]--;
	sparse->row_n[row] = 0;
	return true;
}

/* Would publishing the column just gathered determine an unsafe cell? */
static bool
determines_unsafe(const BeskytModel *model, const BeskytSparse *sparse, int n,
				  int pivot)
{
	int			row = sparse->found[pivot];
	uint64_t	value = sparse->found_value[pivot];

	for (int e = 0; e < sparse->row_n[row]; e++)
	{
		int			u = sparse->row[row][e].column;
		bool		proportional = true;

		if (model->reach[u] == 0 || sparse->live[u] != n)
			continue;
		for (int i = 0; i < n && proportional; i++)
			proportional =
				beskyt_multiply(entry_value(sparse, sparse->found[i], u),
								value) ==
				beskyt_multiply(sparse->row[row][e].value,
								sparse->found_value[i]);
		if (proportional)
			return true;
	}
	return false;
}

/* Can a cell be published?  Then its bounds are noted. */
static bool
may_publish(const BeskytModel *model, const BeskytSparse *sparse,
			BeskytBounds *bounds, int cell, int n, int pivot)
{
	if (cell >= model->ncells)
		return true;
	if (model->kept[cell] == BESKYT_KEEP_SHOWN)
	{
		beskyt_bounds_publish(bounds, cell, true);
		return true;
	}
	return !determines_unsafe(model, sparse, n, pivot) &&
		beskyt_bounds_publish(bounds, cell, false);
}

/* Shown before, value descending, atoms descending, codes. */
static int
compare_priority(int a, int b, const void *context)
{
	const BeskytModel *model = context;

	if ((model->kept[a] ^ model->kept[b]) & BESKYT_KEEP_SHOWN)
		return model->kept[a] & BESKYT_KEEP_SHOWN ? -1 : 1;
	if (model->count[a] != model->count[b])
		return model->count[a] > model->count[b] ? -1 : 1;
	if (beskyt_cell_size(model, a) != beskyt_cell_size(model, b))
		return beskyt_cell_size(model, a) > beskyt_cell_size(model, b) ? -1 : 1;
	return a < b ? -1 : 1;
}

/* Sets model->state of the cells that are not unsafe themselves. */
BeskytError
beskyt_eliminate(BeskytModel *model)
{
	BeskytMemory *memory = model->memory;
	BeskytSparse sparse;
	BeskytBounds bounds;
	int		   *order;
	int			ncandidates = 0;
	BeskytError error = beskyt_sparse_init(&sparse, memory, model->natoms,
										   model->nrows);

	if (error == BESKYT_OK)
		error = beskyt_bounds_init(&bounds, model);
	if (error != BESKYT_OK)
		return error;
	BESKYT_ALLOC(order, memory, (size_t) model->nrows + 1);
	for (int c = 0; c < model->nrows; c++)
		if (model->state[c] == BESKYT_SHOWN &&
			(model->count[c] > 0 || c >= model->ncells))
			order[ncandidates++] = c;
	if (!beskyt_sort(memory, order, ncandidates, compare_priority, model))
		return BESKYT_MEMORY;
	/* the rows of an atom are in ascending order, as breakdowns are */
	for (int a = 0; a < model->natoms; a++)
		for (int i = model->atom_start[a]; i < model->atom_start[a + 1]; i++)
			if (!beskyt_sparse_add(&sparse, a, model->atom_cell[i],
								   beskyt_sign_modulo(model,
													  model->atom_cell[i], a)))
				return BESKYT_MEMORY;

	for (int i = 0; i < ncandidates; i++)
	{
		int			c = order[i];
		int			n = beskyt_sparse_gather(&sparse, c);
		int			pivot = 0;

		if (n == 0)
		{
			if (c < model->ncells)
				beskyt_bounds_publish(&bounds, c, true);
			continue;
		}
		for (int j = 1; j < n; j++)
			if (sparse.row_n[sparse.found[j]] <
				sparse.row_n[sparse.found[pivot]])
				pivot = j;
		if (!may_publish(model, &sparse, &bounds, c, n, pivot))
		{
			model->state[c] = BESKYT_SECONDARY;
			sparse.dropped[c] = true;
		}
		else if (!beskyt_sparse_eliminate(&sparse, c, n, pivot))
			return BESKYT_MEMORY;
	}
	beskyt_free(memory, order);
	beskyt_sparse_free(&sparse);
	beskyt_bounds_free(&bounds);
	return BESKYT_OK;
}
