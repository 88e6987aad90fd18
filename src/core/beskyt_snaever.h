/*-------------------------------------------------------------------------
 *
 * beskyt_snaever.h
 *	  How far sums and parts confine each other.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_SNAEVER_H
#define UDSATTE_BESKYT_SNAEVER_H

#include "beskyt_model.h"

/* Sums: a cell and the cells of the next finer breakdown it consists of. */
typedef struct BeskytBounds
{
	BeskytModel *model;
	int			nsums;
	int		   *whole;			/* the cell */
	int		   *part_start;		/* nsums + 1 */
	int		   *part;
	int		   *use_start;		/* sums that a cell is in, ncells + 1 */
	int		   *use;
	int64_t    *low;			/* what a reader knows of each cell */
	int64_t    *high;
	int			nqueue;
	int		   *queue;			/* sums to look at, a ring */
	int			first;
	bool	   *queued;
	int			ntrail;			/* what to restore */
	int			trail_room;
	int		   *trail_cell;
	int64_t    *trail_low;
	int64_t    *trail_high;
} BeskytBounds;

extern BeskytError beskyt_bounds_init(BeskytBounds *bounds,
									  BeskytModel *model);
extern void beskyt_bounds_free(BeskytBounds *bounds);
extern bool beskyt_bounds_publish(BeskytBounds *bounds, int cell, bool firm);

#endif							/* UDSATTE_BESKYT_SNAEVER_H */
