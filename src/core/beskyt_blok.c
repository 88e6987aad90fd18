/*-------------------------------------------------------------------------
 *
 * beskyt_blok.c
 *	  The cheapest block of cells that makes a hidden cell uncertain.
 *
 * A block takes an atom and other codes of some dimensions; persons move from
 * the corners with an odd number of other codes to those with an even one, so
 * that every sum over one of the dimensions stays.  What does not stay must
 * be hidden.  A block of no dimension at all is the atom alone with all its
 * sums: it always does, and it is the dearest.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_blok.h"

#include <string.h>

#define ATOMS_TRIED		16
#define BLOCKS_TRIED	20000
#define CREDIT			24		/* for proving one more cell */

/* Does the code of one dimension tell that of another? */
static BeskytError
determines(const BeskytModel *model, int d, int e, int ncodes, bool *result)
{
	int32_t    *other;

	BESKYT_ALLOC(other, model->memory, (size_t) ncodes + 1);
	*result = true;
	for (int a = 0; a < model->natoms && *result; a++)
	{
		const int32_t *code = model->atom_code + (size_t) a * model->ndims;

		if (other[code[d] + 1] == 0)
			other[code[d] + 1] = code[e] + 2;
		*result = other[code[d] + 1] == code[e] + 2;
	}
	beskyt_free(model->memory, other);
	return BESKYT_OK;
}

static int
compare_roots(const BeskytBlocks *blocks, const int32_t *a, const int32_t *b)
{
	for (int i = 0; i < blocks->nroots; i++)
	{
		int			d = blocks->root[i];

		if (a[d] != b[d])
			return a[d] < b[d] ? -1 : 1;
	}
	return 0;
}

static int
compare_atoms(int a, int b, const void *context)
{
	const BeskytBlocks *blocks = context;
	const BeskytModel *model = blocks->model;

	return compare_roots(blocks, model->atom_code + (size_t) a * model->ndims,
						 model->atom_code + (size_t) b * model->ndims);
}

BeskytError
beskyt_blocks_init(BeskytBlocks *blocks, BeskytWitnesses *witnesses)
{
	BeskytModel *model = witnesses->model;
	BeskytMemory *memory = model->memory;
	int			ncodes[BESKYT_MAX_DIMS] = {0};
	bool		is_root[BESKYT_MAX_DIMS];

	memset(blocks, 0, sizeof(*blocks));
	blocks->model = model;
	blocks->witnesses = witnesses;
	for (int a = 0; a < model->natoms; a++)
		for (int d = 0; d < model->ndims; d++)
		{
			int			code = model->atom_code[(size_t) a * model->ndims + d];

			if (code >= ncodes[d])
				ncodes[d] = code + 1;
		}
	for (int d = 0; d < model->ndims; d++)
		is_root[d] = ncodes[d] > 0;
	for (int e = 0; e < model->ndims; e++)
		for (int d = 0; d < model->ndims && is_root[e]; d++)
		{
			bool		told;
			BeskytError error;

			if (d == e || !is_root[d])
				continue;
			error = determines(model, d, e, ncodes[d], &told);
			if (error != BESKYT_OK)
				return error;
			if (told)
				is_root[e] = false;
		}
	BESKYT_ALLOC(blocks->ncodes, memory, (size_t) model->ndims + 1);
	for (int d = 0; d < model->ndims; d++)
		if (is_root[d])
		{
			blocks->ncodes[blocks->nroots] = ncodes[d];
			blocks->root[blocks->nroots++] = d;
		}
	BESKYT_ALLOC(blocks->by_root, memory, (size_t) model->natoms + 1);
	BESKYT_ALLOC(blocks->change, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(blocks->touched, memory, (size_t) model->ncells + 1);
	BESKYT_ALLOC(blocks->mark, memory, (size_t) model->ncells + 1);
	for (int a = 0; a < model->natoms; a++)
		blocks->by_root[a] = a;
	if (!beskyt_sort(memory, blocks->by_root, model->natoms, compare_atoms,
					 blocks))
		return BESKYT_MEMORY;
	return BESKYT_OK;
}

/* The atom with these codes of the roots, or -1. */
static int
find_atom(const BeskytBlocks *blocks, const int32_t *code)
{
	const BeskytModel *model = blocks->model;
	int			low = 0;
	int			high = model->natoms;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;
		int			a = blocks->by_root[middle];
		int			sign = compare_roots(blocks, model->atom_code +
										 (size_t) a * model->ndims, code);

		if (sign == 0)
			return a;
		if (sign < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return -1;
}

/* What hiding a cell costs: a large one or a sum more than a small one. */
static int64_t
price(const BeskytModel *model, int cell)
{
	int64_t		cost = 32;

	for (int64_t n = model->count[cell]; n > 0; n >>= 1)
		cost += 2;
	for (int n = beskyt_cell_size(model, cell); n > 1; n >>= 1)
		cost += 8;
	return cost;
}

/* How many persons a cell has to gain to be proved by that alone. */
static int64_t
gain_needed(const BeskytBlocks *blocks, int cell)
{
	const BeskytModel *model = blocks->model;
	int64_t		reach = model->reach[cell];
	int64_t		top = blocks->witnesses->low[cell] + reach - 1;

	if (reach == 0)
		return 1;
	return (top > reach ? top : reach) - model->count[cell];
}

/* Prices a block in one direction; keeps it if it is the cheapest. */
static void
price_block(BeskytBlocks *blocks, int cell, BeskytBlock *block, int sign,
			BeskytBlock *best)
{
	const BeskytModel *model = blocks->model;
	const BeskytWitnesses *witnesses = blocks->witnesses;
	int			ntouched = 0;
	int64_t		gain = 0;
	int64_t		persons;

	block->price = 0;
	blocks->turn++;
	for (int i = 0; i < block->n; i++)
	{
		int			a = block->atom[i];
		int			side = (block->change[i] > 0) == (sign > 0) ? 1 : -1;

		block->change[i] = side;
		for (int j = model->atom_start[a]; j < model->atom_start[a + 1]; j++)
		{
			int			c = model->atom_cell[j];

			if (blocks->mark[c] != blocks->turn)
			{
				blocks->mark[c] = blocks->turn;
				blocks->touched[ntouched++] = c;
				blocks->change[c] = 0;
			}
			blocks->change[c] += side;
		}
	}
	if (blocks->mark[cell] == blocks->turn)
		gain = blocks->change[cell];
	if (gain == 0 || (gain < 0 && model->reach[cell] > 0))
		return;
	persons = gain < 0 ? 1 : (gain_needed(blocks, cell) + gain - 1) / gain;
	for (int i = 0; i < block->n; i++)
	{
		block->change[i] *= persons;
		if (model->value[block->atom[i]] + block->change[i] < 0)
			return;
	}
	for (int t = 0; t < ntouched; t++)
	{
		int			c = blocks->touched[t];
		int64_t		count = model->count[c] + blocks->change[c] * persons;

		if (blocks->change[c] == 0)
			continue;
		if (count < model->floor[c])
			return;
		if (model->state[c] == BESKYT_SHOWN)
		{
			if (model->kept[c] == BESKYT_KEEP_SHOWN)
				return;
			block->price += price(model, c);
		}
		else if (!beskyt_is_proved(model, c, witnesses->low[c],
								   witnesses->high[c]) &&
				 beskyt_is_proved(model, c,
								  count < witnesses->low[c] ? count :
								  witnesses->low[c],
								  count > witnesses->high[c] ? count :
								  witnesses->high[c]))
			block->price -= CREDIT;
	}
	if (best->n == 0 || block->price < best->price)
		*best = *block;
}

/* Tries every choice of other codes of the dimensions set in 'roots'. */
static void
try_codes(BeskytBlocks *blocks, int cell, int atom, uint32_t roots, int next,
		  int32_t *codes, BeskytBlock *best)
{
	const BeskytModel *model = blocks->model;
	const int32_t *own = model->atom_code + (size_t) atom * model->ndims;
	BeskytBlock block;

	while (next < blocks->nroots && !(roots >> next & 1))
		next++;
	if (next < blocks->nroots)
	{
		int			d = blocks->root[next];

		for (codes[d] = 0; codes[d] < blocks->ncodes[next] &&
			 blocks->budget > 0; codes[d]++)
			if (codes[d] != own[d])
				try_codes(blocks, cell, atom, roots, next + 1, codes, best);
		codes[d] = own[d];
		return;
	}

	blocks->budget--;
	block.n = 0;
	for (uint32_t others = roots;; others = (others - 1) & roots)
	{
		int32_t		corner[BESKYT_MAX_DIMS];
		int			found;
		int			odd = 0;

		for (int i = 0; i < blocks->nroots; i++)
		{
			int			d = blocks->root[i];

			corner[d] = others >> i & 1 ? codes[d] : own[d];
			odd ^= others >> i & 1;
		}
		found = find_atom(blocks, corner);
		if (found < 0)
			return;
		block.atom[block.n] = found;
		block.change[block.n++] = odd ? -1 : 1;
		if (others == 0)
			break;
	}
	price_block(blocks, cell, &block, 1, best);
	for (int i = 0; i < block.n; i++)
		block.change[i] = block.change[i] > 0 ? 1 : -1;
	price_block(blocks, cell, &block, -1, best);
}

/* The cheapest block found that proves the cell; always finds one. */
void
beskyt_block_find(BeskytBlocks *blocks, int cell, BeskytBlock *best)
{
	const BeskytModel *model = blocks->model;
	int			first = model->cell_start[cell];
	int			size = beskyt_cell_size(model, cell);
	int			tried = size < ATOMS_TRIED ? size : ATOMS_TRIED;

	best->n = 0;
	for (int t = 0; t < tried; t++)
	{
		int			atom = model->cell_atom[first +
											(int) ((int64_t) t * size / tried)];
		int32_t		codes[BESKYT_MAX_DIMS];

		model->memory->interrupt(model->memory->context);
		blocks->budget = BLOCKS_TRIED / tried;
		memcpy(codes, model->atom_code + (size_t) atom * model->ndims,
			   (size_t) model->ndims * sizeof(int32_t));
		for (int ndims = 0; ndims <= BESKYT_BLOCK_DIMS; ndims++)
			for (uint32_t roots = 0; roots < UINT32_C(1) << blocks->nroots;
				 roots++)
			{
				int			n = 0;

				for (uint32_t rest = roots; rest != 0; rest &= rest - 1)
					n++;
				if (n == ndims && blocks->budget > 0)
					try_codes(blocks, cell, atom, roots, 0, codes, best);
			}
	}
}

/* Hides what a block changes, and keeps its table as a witness. */
BeskytError
beskyt_block_hide(BeskytBlocks *blocks, const BeskytBlock *block)
{
	BeskytModel *model = blocks->model;
	int			ntouched = 0;

	blocks->turn++;
	for (int i = 0; i < block->n; i++)
		for (int j = model->atom_start[block->atom[i]];
			 j < model->atom_start[block->atom[i] + 1]; j++)
		{
			int			c = model->atom_cell[j];

			if (blocks->mark[c] != blocks->turn)
			{
				blocks->mark[c] = blocks->turn;
				blocks->touched[ntouched++] = c;
				blocks->change[c] = 0;
			}
			blocks->change[c] += block->change[i];
		}
	for (int t = 0; t < ntouched; t++)
	{
		int			c = blocks->touched[t];

		if (blocks->change[c] != 0 && model->state[c] == BESKYT_SHOWN)
			model->state[c] = BESKYT_SECONDARY;
	}
	return beskyt_witness_try(blocks->witnesses, block->n, block->atom,
							  block->change);
}
