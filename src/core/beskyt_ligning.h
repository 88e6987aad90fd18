/*-------------------------------------------------------------------------
 *
 * beskyt_ligning.h
 *	  The equations of the published cells as rows of a tableau.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_LIGNING_H
#define UDSATTE_BESKYT_LIGNING_H

#include "beskyt_simplex.h"

/* Below it a factor is rounding, not a number */
#define EPSILON			1e-9

/* One equation solved for one variable, in the order of elimination. */
typedef struct BeskytSolved
{
	int			var;
	int			n;
	int		   *other;
	double	   *factor;
} BeskytSolved;

extern BeskytError beskyt_solve_equations(BeskytTableau *tableau, bool all,
										  BeskytSolved **solved,
										  int *nsolved);
extern BeskytError beskyt_fill_rows(BeskytTableau *tableau,
									BeskytSolved *solved, int nsolved,
									int nsums);

#endif							/* UDSATTE_BESKYT_LIGNING_H */
