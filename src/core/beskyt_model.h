/*-------------------------------------------------------------------------
 *
 * beskyt_model.h
 *	  The linked cells of one publication, and the memory they live in.
 *
 * A cell is a count of persons under a set of codes; a dimension without a
 * code is summed over.  An atom is one combination of codes of all dimensions
 * that may hold a person, and a cell is the sum of its atoms.  Dimensions
 * that no breakdown joins have atoms of their own (beskyt_pose.c).  The reader of
 * the publication knows which atoms there are, and looks for tables of atom
 * counts that give the published cells.
 *
 * Nothing here depends on the server: memory and interrupts are the caller's,
 * and what goes wrong is a return code.  Nothing depends on chance, a clock
 * or an address either, so the same counts are always treated alike.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_MODEL_H
#define UDSATTE_BESKYT_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BESKYT_MAX_DIMS		31
#define BESKYT_TOTAL		(-1)

/* counts up to here are whole numbers in a double too */
#define BESKYT_MAX_COUNT	(INT64_C(1) << 50)

typedef enum BeskytError
{
	BESKYT_OK = 0,
	BESKYT_MEMORY,				/* the limit is reached */
	BESKYT_RANGE,				/* a count is negative or too large */
	BESKYT_DUPLICATE,			/* one cell has two counts */
	BESKYT_NOT_ADDITIVE,		/* a total is not the sum of its parts */
	BESKYT_NO_REST,				/* a numerator without its rest */
	BESKYT_NO_TABLE,			/* no whole-number table found */
	BESKYT_CONFLICT,			/* cells to be kept shown forbid a proof */
	BESKYT_UNPROVED				/* the final audit failed */
} BeskytError;

typedef enum BeskytState
{
	BESKYT_SHOWN = 0,
	BESKYT_PRIMARY,
	BESKYT_SECONDARY
} BeskytState;

/* What was decided of a cell before. */
typedef enum BeskytKept
{
	BESKYT_FREE = 0,
	BESKYT_KEEP_SHOWN,
	BESKYT_KEEP_HIDDEN
} BeskytKept;

/* The caller's memory, with the bytes in use counted against a limit. */
typedef struct BeskytChunk BeskytChunk;

typedef struct BeskytMemory
{
	void	   *(*allocate) (void *context, size_t size);
	void		(*release) (void *context, void *pointer);
	void		(*interrupt) (void *context);	/* may not return */
	void	   *context;
	size_t		limit;
	size_t		used;
	size_t		peak;
	BeskytChunk *chunks;
} BeskytMemory;

typedef struct BeskytRule
{
	int64_t		k;				/* 1 to k - 1 persons are unsafe */
	bool		zero_sensitive; /* and so are 0 */
	int			group_dim;		/* of numerator and rest, or -1 */
	int64_t		group_rest;		/* a rest up to this is unsafe */
	int			code_numerator; /* codes of that dimension, or -2 */
	int			code_rest;
} BeskytRule;

/* What the caller has: rows of counts. */
typedef struct BeskytInput
{
	int			nrows;
	int			ndims;
	const int64_t *count;		/* additive */
	const int64_t *persons;		/* distinct persons behind each count */
	const uint8_t *status;		/* BeskytKept */
	const int32_t *code;		/* nrows * ndims, or BESKYT_TOTAL */
} BeskytInput;

typedef struct BeskytModel
{
	BeskytMemory *memory;
	BeskytRule	rule;
	int			ndims;

	int			ncells;
	int64_t    *count;
	int64_t    *persons;
	uint8_t    *kept;			/* BeskytKept */
	uint32_t   *dims;			/* bit d: the cell has a code of d */
	int32_t    *code;			/* ncells * ndims */
	uint8_t    *state;			/* BeskytState */
	uint8_t    *floor;			/* the least a hidden count can be */
	int64_t    *reach;			/* 0: safe; else must be able to reach this */
	int		   *row_cell;		/* which cell each row of the input is */

	/* sets of dimensions that have atoms together, as a tree */
	int			nbags;
	uint32_t   *bag_dims;
	int		   *bag_parent;		/* an earlier bag; -1 for the first */
	uint32_t   *bag_shared;		/* the dimensions shared with it */
	int		   *bag_start;		/* first atom, nbags + 1 */

	int			natoms;
	int32_t    *atom_code;		/* natoms * ndims */
	int		   *atom_bag;
	int64_t    *value;			/* a table that gives the counts */

	/* rows: the cells, and after them the links between bags, which are 0 */
	int			nrows;
	int			nlinks;
	int		   *link_bag;		/* whose atoms a link subtracts */
	int		   *cell_start;		/* atoms of a row, nrows + 1 */
	int		   *cell_atom;
	int		   *atom_start;		/* rows of an atom, natoms + 1 */
	int		   *atom_cell;

	int			at;				/* the row or cell of an error, or -1 */
	int			nfailed;		/* of BESKYT_CONFLICT */
	int		   *failed;
} BeskytModel;

/* beskyt_mem.c */
extern void *beskyt_alloc(BeskytMemory *memory, size_t n, size_t size);
extern void *beskyt_grow(BeskytMemory *memory, void *old, size_t n,
						 size_t size);
extern void beskyt_free(BeskytMemory *memory, void *pointer);
extern void beskyt_free_all(BeskytMemory *memory);

typedef int (*BeskytCompare) (int a, int b, const void *context);
extern bool beskyt_sort(BeskytMemory *memory, int *array, int n,
						BeskytCompare compare, const void *context);

/* beskyt_model.c */
extern BeskytError beskyt_model_build(BeskytModel *model,
									  const BeskytInput *input);
extern BeskytError beskyt_make_atoms(BeskytModel *model);
extern int	beskyt_find_cell(const BeskytModel *model, uint32_t dims,
							 const int32_t *code);

static inline int
beskyt_cell_size(const BeskytModel *model, int cell)
{
	return model->cell_start[cell + 1] - model->cell_start[cell];
}

/* How an atom counts in a row: links subtract one bag from the other. */
static inline int
beskyt_sign(const BeskytModel *model, int row, int atom)
{
	return row >= model->ncells &&
		model->atom_bag[atom] == model->link_bag[row - model->ncells] ? -1 : 1;
}

#define BESKYT_ALLOC(pointer, memory, n) \
	do { \
		(pointer) = beskyt_alloc((memory), (n), sizeof(*(pointer))); \
		if ((pointer) == NULL) \
			return BESKYT_MEMORY; \
	} while (0)

#endif							/* UDSATTE_BESKYT_MODEL_H */
