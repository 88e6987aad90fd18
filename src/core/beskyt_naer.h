/*-------------------------------------------------------------------------
 *
 * beskyt_naer.h
 *	  Witnesses in the neighbourhood of a cell, and what they cost to have.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_NAER_H
#define UDSATTE_BESKYT_NAER_H

#include "beskyt_lp.h"
#include "beskyt_vidne.h"

#define BESKYT_NEAR_ATOMS	160
#define BESKYT_NEAR_ROWS	1600

/* A change of some atoms, and the price of hiding what it changes. */
typedef struct BeskytMove
{
	bool		found;
	int64_t		price;
	int			n;
	int			atom[BESKYT_NEAR_ATOMS];
	int64_t		change[BESKYT_NEAR_ATOMS];
} BeskytMove;

typedef struct BeskytNear
{
	BeskytModel *model;
	BeskytWitnesses *witnesses;
	BeskytLp	lp;
	int			natoms;
	int			atom[BESKYT_NEAR_ATOMS];
	int			nlines;			/* of the program */
	uint64_t	line_name[BESKYT_NEAR_ROWS];
	int		   *slot_line;		/* hash of their names */
	int		   *slot_turn;
	int		   *column;			/* of an atom, while its mark is the turn's */
	int		   *atom_mark;
	bool	   *single;			/* has a row one atom only? */
	int		   *row_mark;
	int		   *row_line;		/* of a row in the program, or -1 */
	uint64_t   *row_name;		/* the same for rows of the same atoms */
	double	   *row_least;		/* the least its atoms here can change it */
	int		   *row_size;		/* its atoms in the neighbourhood */
	int			wide;			/* searches of the largest size so far */
	int			turn;
	int			nopen;			/* shown sums of the atoms here */
	int		   *open;
	int			nmoves;			/* applied so far */
	int		   *move_of;		/* that hid a cell, or 0 */
	int			nhidden;		/* cells hidden since this was set to 0 */
	int		   *hidden;
	int64_t		work;			/* rows and entries looked at so far */
} BeskytNear;

extern BeskytError beskyt_near_init(BeskytNear *near,
									BeskytWitnesses *witnesses);
extern int64_t beskyt_price(const BeskytModel *model, int cell);
extern BeskytError beskyt_near_move(BeskytNear *near, int cell,
									int64_t amount, int size, bool free,
									BeskytMove *move);
extern BeskytError beskyt_near_apply(BeskytNear *near, const BeskytMove *move);

#endif							/* UDSATTE_BESKYT_NAER_H */
