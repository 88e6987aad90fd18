/*-------------------------------------------------------------------------
 *
 * beskyt_elim.h
 *	  Sparse elimination modulo the prime 2^61 - 1.
 *
 * Rows are atoms and columns are cells.  To publish a cell is to make its
 * column's combination of atoms known: one atom of it is expressed by the
 * others everywhere, and its row is gone.  A column without entries is a cell
 * that the published ones determine.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_ELIM_H
#define UDSATTE_BESKYT_ELIM_H

#include "beskyt_model.h"

#define BESKYT_PRIME		((UINT64_C(1) << 61) - 1)

typedef struct BeskytEntry
{
	uint64_t	value;
	int			column;
} BeskytEntry;

typedef struct BeskytSparse
{
	BeskytMemory *memory;
	int			nrows;
	int			ncolumns;
	BeskytEntry **row;			/* sorted by column */
	int		   *row_n;
	int		   *row_room;
	int		  **column;			/* rows that had an entry once */
	int		   *column_n;
	int		   *column_room;
	int		   *live;			/* entries of a column */
	bool	   *dropped;		/* column no longer of interest */
	int		   *seen;
	int			turn;
	int		   *found;			/* what beskyt_sparse_gather found */
	uint64_t   *found_value;
	BeskytEntry *scratch;
} BeskytSparse;

static inline uint64_t
beskyt_multiply(uint64_t a, uint64_t b)
{
	unsigned	__int128 product = (unsigned __int128) a * b;
	uint64_t	sum = (uint64_t) (product & BESKYT_PRIME) +
	(uint64_t) (product >> 61);

	return sum >= BESKYT_PRIME ? sum - BESKYT_PRIME : sum;
}

static inline uint64_t
beskyt_subtract(uint64_t a, uint64_t b)
{
	return a >= b ? a - b : a + BESKYT_PRIME - b;
}

static inline uint64_t
beskyt_sign_modulo(const BeskytModel *model, int row, int atom)
{
	return beskyt_sign(model, row, atom) > 0 ? 1 : BESKYT_PRIME - 1;
}

extern uint64_t beskyt_inverse(uint64_t a);
extern BeskytError beskyt_sparse_init(BeskytSparse *sparse,
									  BeskytMemory *memory,
									  int nrows, int ncolumns);
extern void beskyt_sparse_free(BeskytSparse *sparse);
extern bool beskyt_sparse_add(BeskytSparse *sparse, int row, int column,
							  uint64_t value);
extern int	beskyt_sparse_gather(BeskytSparse *sparse, int column);
extern bool beskyt_sparse_eliminate(BeskytSparse *sparse, int column, int n,
									int pivot);

extern BeskytError beskyt_eliminate(BeskytModel *model);

#endif							/* UDSATTE_BESKYT_ELIM_H */
