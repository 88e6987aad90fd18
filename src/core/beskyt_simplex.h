/*-------------------------------------------------------------------------
 *
 * beskyt_simplex.h
 *	  A simplex method over all atoms of a publication.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_SIMPLEX_H
#define UDSATTE_BESKYT_SIMPLEX_H

#include "beskyt_model.h"

/*
 * The tables that give the published cells, as a tableau: each basic variable
 * changes by the sum of its row times the changes of the free ones.
 * Variables are the atoms that the published cells do not fix one by one,
 * and after them hidden sums that have to stay above zero.
 */
typedef struct BeskytTableau
{
	BeskytModel *model;
	int			natoms;			/* variables that are atoms */
	int			nvars;
	int			nbasic;
	int			nfree;
	int		   *atom;			/* of a variable */
	int		   *var;			/* of an atom, or -1 */
	int		   *sum_cell;		/* of a variable after the atoms */
	int		   *place;			/* row of a basic variable, or -1 - column */
	int		   *basic;
	int		   *free;
	double	   *row;			/* nbasic * nfree */
	double	   *gain;			/* of the objective, by column */
	double	   *start;			/* the true table */
	double	   *value;
	double	   *floor;
	int		   *used;			/* scratch: columns of a row */
} BeskytTableau;

extern BeskytError beskyt_tableau_build(BeskytTableau *tableau,
										BeskytModel *model);
extern void beskyt_tableau_free(BeskytTableau *tableau);
extern double beskyt_tableau_push(BeskytTableau *tableau, int cell,
								  int direction);

extern BeskytError beskyt_lp_table(BeskytModel *model);

#endif							/* UDSATTE_BESKYT_SIMPLEX_H */
