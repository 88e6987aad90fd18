/*-------------------------------------------------------------------------
 *
 * beskyt_blok.h
 *	  Blocks of atoms that can trade persons, and what hiding them costs.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_BLOK_H
#define UDSATTE_BESKYT_BLOK_H

#include "beskyt_model.h"
#include "beskyt_vidne.h"

#define BESKYT_BLOCK_DIMS	4
#define BESKYT_CORNERS		(1 << BESKYT_BLOCK_DIMS)

typedef struct BeskytBlock
{
	int64_t		price;
	int			n;
	int			atom[BESKYT_CORNERS];
	int64_t		change[BESKYT_CORNERS];
} BeskytBlock;

typedef struct BeskytBlocks
{
	BeskytModel *model;
	BeskytWitnesses *witnesses;
	int			nroots;			/* dimensions no other one determines */
	int			root[BESKYT_MAX_DIMS];
	int		   *by_root;		/* atoms sorted by the codes of the roots */
	int		   *ncodes;			/* codes of each root */
	int			budget;
	int64_t    *change;			/* scratch: of each cell touched */
	int		   *touched;
	int		   *mark;
	int			turn;
} BeskytBlocks;

extern BeskytError beskyt_blocks_init(BeskytBlocks *blocks,
									  BeskytWitnesses *witnesses);
extern void beskyt_block_find(BeskytBlocks *blocks, int cell,
							  BeskytBlock *best);
extern BeskytError beskyt_block_hide(BeskytBlocks *blocks,
									 const BeskytBlock *block);

#endif							/* UDSATTE_BESKYT_BLOK_H */
