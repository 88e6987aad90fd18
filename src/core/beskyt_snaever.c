/*-------------------------------------------------------------------------
 *
 * beskyt_snaever.c
 *	  Would publishing a cell confine an unsafe one?
 *
 * Ten persons in nine cells that all hold somebody leave no cell with five.
 * A reader finds that by comparing each sum with its parts: no part is more
 * than the sum without the least the others can be, nor less than the sum
 * without the most.  What he finds in one sum goes on to the sums that share
 * a cell with it.  This sees less than a linear program, and a great deal
 * faster; what it overlooks lacks a witness later.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_snaever.h"

#include <string.h>

#define UNLIMITED		(INT64_C(1) << 52)
#define MOST_LOOKS		4000	/* parts looked at for one cell published */

/* Is there a breakdown strictly between these two? */
static bool
is_between(const BeskytModel *model, const int *start, int n, uint32_t less,
		   uint32_t more)
{
	for (int b = 0; b < n; b++)
	{
		uint32_t	dims = model->dims[start[b]];

		if (dims != less && dims != more && (less & ~dims) == 0 &&
			(dims & ~more) == 0)
			return true;
	}
	return false;
}

/* Appends the sums of one breakdown into another. */
static BeskytError
make_sums(BeskytBounds *bounds, int whole, int whole_end, int part,
		  int part_end, int *next)
{
	const BeskytModel *model = bounds->model;
	int			first = bounds->nsums;
	int		   *size;

	BESKYT_ALLOC(size, model->memory, (size_t) (whole_end - whole) + 2);
	for (int c = whole; c < whole_end; c++)
		bounds->whole[bounds->nsums++] = c;
	for (int p = part; p < part_end; p++)
		size[beskyt_find_cell(model, model->dims[whole], model->code +
							  (size_t) p * model->ndims) - whole + 2]++;
	for (int i = 2; i < whole_end - whole + 2; i++)
		size[i] += size[i - 1];
	for (int p = part; p < part_end; p++)
	{
		int			c = beskyt_find_cell(model, model->dims[whole],
										 model->code +
										 (size_t) p * model->ndims) - whole;

		bounds->part[*next + size[c + 1]++] = p;
	}
	for (int i = 0; i < whole_end - whole; i++)
		bounds->part_start[first + i + 1] = *next + size[i + 1];
	*next += part_end - part;
	beskyt_free(model->memory, size);
	return BESKYT_OK;
}

/* Has every cell of a breakdown its sum in a coarser one? */
static bool
has_wholes(const BeskytModel *model, uint32_t whole, int part, int part_end)
{
	for (int p = part; p < part_end; p++)
		if (beskyt_find_cell(model, whole, model->code +
							 (size_t) p * model->ndims) < 0)
			return false;
	return true;
}

static BeskytError
find_sums(BeskytBounds *bounds)
{
	const BeskytModel *model = bounds->model;
	BeskytMemory *memory = model->memory;
	int		   *start;
	int			n = 0;
	int			next = 0;

	BESKYT_ALLOC(start, memory, (size_t) model->ncells + 2);
	for (int c = 0; c < model->ncells; c++)
		if (c == 0 || model->dims[c] != model->dims[c - 1])
			start[n++] = c;
	start[n] = model->ncells;
	for (int turn = 0; turn < 2; turn++)
	{
		int64_t		nsums = 0;
		int64_t		nparts = 0;

		for (int w = 0; w < n; w++)
			for (int p = 0; p < n; p++)
			{
				uint32_t	less = model->dims[start[w]];
				uint32_t	more = model->dims[start[p]];

				if (less == more || (less & ~more) != 0 ||
					is_between(model, start, n, less, more) ||
					!has_wholes(model, less, start[p], start[p + 1]))
					continue;
				nsums += start[w + 1] - start[w];
				nparts += start[p + 1] - start[p];
				if (turn == 1 &&
					make_sums(bounds, start[w], start[w + 1], start[p],
							  start[p + 1], &next) != BESKYT_OK)
					return BESKYT_MEMORY;
			}
		if (nsums + nparts > INT32_MAX / 4)
			return BESKYT_MEMORY;
		if (turn == 0)
		{
			BESKYT_ALLOC(bounds->whole, memory, (size_t) nsums + 1);
			BESKYT_ALLOC(bounds->part_start, memory, (size_t) nsums + 1);
			BESKYT_ALLOC(bounds->part, memory, (size_t) nparts + 1);
		}
	}
	beskyt_free(memory, start);
	return BESKYT_OK;
}

/* Which sums each cell is in. */
static BeskytError
find_uses(BeskytBounds *bounds)
{
	BeskytMemory *memory = bounds->model->memory;
	int			ncells = bounds->model->ncells;
	int			nparts = bounds->part_start[bounds->nsums];
	int		   *start;

	BESKYT_ALLOC(start, memory, (size_t) ncells + 2);
	BESKYT_ALLOC(bounds->use, memory, (size_t) nparts + bounds->nsums + 1);
	for (int s = 0; s < bounds->nsums; s++)
		start[bounds->whole[s] + 2]++;
	for (int i = 0; i < nparts; i++)
		start[bounds->part[i] + 2]++;
	for (int c = 2; c < ncells + 2; c++)
		start[c] += start[c - 1];
	for (int s = 0; s < bounds->nsums; s++)
	{
		bounds->use[start[bounds->whole[s] + 1]++] = s;
		for (int i = bounds->part_start[s]; i < bounds->part_start[s + 1]; i++)
			bounds->use[start[bounds->part[i] + 1]++] = s;
	}
	bounds->use_start = start;
	return BESKYT_OK;
}

static void
enqueue(BeskytBounds *bounds, int sum)
{
	if (bounds->queued[sum])
		return;
	bounds->queued[sum] = true;
	bounds->queue[(bounds->first + bounds->nqueue++) % bounds->nsums] = sum;
}

/* Narrows a cell; false if that confines an unsafe one too much. */
static bool
narrow(BeskytBounds *bounds, int cell, int64_t low, int64_t high)
{
	const BeskytModel *model = bounds->model;
	int64_t		reach = model->reach[cell];

	if (low < bounds->low[cell])
		low = bounds->low[cell];
	if (high > bounds->high[cell])
		high = bounds->high[cell];
	if (low == bounds->low[cell] && high == bounds->high[cell])
		return true;
	if (bounds->ntrail < bounds->trail_room)
	{
		bounds->trail_cell[bounds->ntrail] = cell;
		bounds->trail_low[bounds->ntrail] = bounds->low[cell];
		bounds->trail_high[bounds->ntrail++] = bounds->high[cell];
	}
	else
		return true;			/* no more of this */
	bounds->low[cell] = low;
	bounds->high[cell] = high;
	for (int i = bounds->use_start[cell]; i < bounds->use_start[cell + 1]; i++)
		enqueue(bounds, bounds->use[i]);
	return reach == 0 || (high >= reach && high - low >= reach - 1);
}

/* Compares a sum with its parts. */
static bool
look(BeskytBounds *bounds, int sum)
{
	int			whole = bounds->whole[sum];
	int			start = bounds->part_start[sum];
	int			end = bounds->part_start[sum + 1];
	int64_t		low = 0;
	int64_t		high = 0;
	bool		good;

	for (int i = start; i < end; i++)
	{
		low += bounds->low[bounds->part[i]];
		high += bounds->high[bounds->part[i]];
		if (high > UNLIMITED)
			high = UNLIMITED;
	}
	good = narrow(bounds, whole, low, high);
	for (int i = start; good && i < end; i++)
	{
		int			p = bounds->part[i];
		int64_t		own_low = bounds->low[p];
		int64_t		own_high = bounds->high[p];
		int64_t		most = bounds->high[whole] - (low - own_low);
		int64_t		least = high >= UNLIMITED ? 0 :
		bounds->low[whole] - (high - own_high);

		good = narrow(bounds, p, least, most);
		low += bounds->low[p] - own_low;
		if (high < UNLIMITED)
			high += bounds->high[p] - own_high;
	}
	return good;
}

/* Looks at the sums in the queue; false if an unsafe cell is confined. */
static bool
settle(BeskytBounds *bounds, int64_t looks)
{
	bool		good = true;

	while (bounds->nqueue > 0)
	{
		int			sum = bounds->queue[bounds->first];

		bounds->first = (bounds->first + 1) % bounds->nsums;
		bounds->nqueue--;
		bounds->queued[sum] = false;
		looks -= bounds->part_start[sum + 1] - bounds->part_start[sum];
		if (good && looks >= 0)
			good = look(bounds, sum);
	}
	return good;
}

BeskytError
beskyt_bounds_init(BeskytBounds *bounds, BeskytModel *model)
{
	BeskytMemory *memory = model->memory;
	BeskytError error;

	memset(bounds, 0, sizeof(*bounds));
	bounds->model = model;
	if ((error = find_sums(bounds)) != BESKYT_OK ||
		(error = find_uses(bounds)) != BESKYT_OK)
		return error;
	bounds->trail_room = model->ncells * 2 + 64;
	BESKYT_ALLOC(bounds->low, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(bounds->high, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(bounds->queue, memory, (size_t) bounds->nsums + 1);
	BESKYT_ALLOC(bounds->queued, memory, (size_t) bounds->nsums + 1);
	BESKYT_ALLOC(bounds->trail_cell, memory, (size_t) bounds->trail_room);
	BESKYT_ALLOC(bounds->trail_low, memory, (size_t) bounds->trail_room);
	BESKYT_ALLOC(bounds->trail_high, memory, (size_t) bounds->trail_room);
	for (int c = 0; c < model->ncells; c++)
	{
		bool		zero = model->state[c] == BESKYT_SHOWN &&
		model->count[c] == 0;

		bounds->low[c] = model->floor[c];
		bounds->high[c] = zero ? 0 : UNLIMITED;
	}

	/* sums of cells that all hold somebody are no secret */
	for (int s = 0; s < bounds->nsums; s++)
		enqueue(bounds, s);
	settle(bounds, INT64_MAX);
	bounds->ntrail = 0;
	return BESKYT_OK;
}

void
beskyt_bounds_free(BeskytBounds *bounds)
{
	BeskytMemory *memory = bounds->model->memory;

	beskyt_free(memory, bounds->whole);
	beskyt_free(memory, bounds->part_start);
	beskyt_free(memory, bounds->part);
	beskyt_free(memory, bounds->use_start);
	beskyt_free(memory, bounds->use);
	beskyt_free(memory, bounds->low);
	beskyt_free(memory, bounds->high);
	beskyt_free(memory, bounds->queue);
	beskyt_free(memory, bounds->queued);
	beskyt_free(memory, bounds->trail_cell);
	beskyt_free(memory, bounds->trail_low);
	beskyt_free(memory, bounds->trail_high);
}

/*
 * Makes a cell known.  If that confines an unsafe cell everything is as
 * before, unless it is 'firm', being known anyway.
 */
bool
beskyt_bounds_publish(BeskytBounds *bounds, int cell, bool firm)
{
	int64_t		count = bounds->model->count[cell];
	bool		good = narrow(bounds, cell, count, count);

	good = settle(bounds, good ? MOST_LOOKS : 0) && good;
	while (!good && !firm && bounds->ntrail > 0)
	{
		int			t = --bounds->ntrail;

		bounds->low[bounds->trail_cell[t]] = bounds->trail_low[t];
		bounds->high[bounds->trail_cell[t]] = bounds->trail_high[t];
	}
	bounds->ntrail = 0;
	return good;
}
