/*-------------------------------------------------------------------------
 *
 * beskyt_vidne.h
 *	  Witnesses: other tables that the published cells fit as well.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_VIDNE_H
#define UDSATTE_BESKYT_VIDNE_H

#include "beskyt_model.h"

/* A table, as its differences from model->value. */
typedef struct BeskytWitness
{
	int			n;
	int		   *atom;
	int64_t    *change;
} BeskytWitness;

typedef struct BeskytWitnesses
{
	BeskytModel *model;
	int			n;
	int			room;
	BeskytWitness *witness;
	int64_t    *low;			/* least and largest count of each cell */
	int64_t    *high;			/* in any witness */
	int64_t    *change;			/* scratch: of each cell touched */
	int		   *touched;
	int		   *mark;
	int			turn;
} BeskytWitnesses;

extern BeskytError beskyt_witnesses_init(BeskytWitnesses *witnesses,
										 BeskytModel *model);
extern bool beskyt_is_proved(const BeskytModel *model, int cell, int64_t low,
							 int64_t high);
extern BeskytError beskyt_witness_try(BeskytWitnesses *witnesses, int n,
									  const int *atom, const int64_t *change);
extern BeskytError beskyt_audit(BeskytWitnesses *witnesses);

#endif							/* UDSATTE_BESKYT_VIDNE_H */
