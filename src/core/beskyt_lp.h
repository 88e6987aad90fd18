/*-------------------------------------------------------------------------
 *
 * beskyt_lp.h
 *	  A small linear program in which change has a price.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_LP_H
#define UDSATTE_BESKYT_LP_H

#include "beskyt_model.h"

/*
 * Columns and rows are variables, each row the sum of its entries times the
 * columns.  All start at 0, stay between their bounds, and cost their price
 * for each unit away from 0.  One row, the goal, is to reach its upper bound.
 */
typedef struct BeskytLp
{
	BeskytMemory *memory;
	int			ncolumns;
	int			nrows;
	int			goal;			/* a row */
	double	   *entry;			/* nrows * ncolumns */
	double	   *lower;			/* of columns, then of rows */
	double	   *upper;
	double	   *price;
	double	   *value;
	int			room_columns;
	int			room_rows;
	int		   *basic;			/* variable of each row */
	int		   *free;			/* variable of each column */
	signed char *side;			/* of 0 that a basic variable is on */
	double	   *gain;
	int		   *used;			/* scratch: columns of a row */
	double	   *stop_at;		/* scratch: where a step changes slope */
	double	   *stop_drop;
	int		   *stop_row;
	int		   *stop_order;
} BeskytLp;

extern BeskytError beskyt_lp_init(BeskytLp *lp, BeskytMemory *memory,
								  int ncolumns, int nrows);
extern void beskyt_lp_start(BeskytLp *lp, int ncolumns, int nrows);
extern void beskyt_pivot(double *entry, int nrows, int n, int i, int j,
						 int *used);
extern bool beskyt_lp_solve(BeskytLp *lp, bool cheapest);

#endif							/* UDSATTE_BESKYT_LP_H */
