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

/* A table, as its differences from model->value, and the cells they change. */
typedef struct BeskytWitness
{
	bool		dropped;		/* spoilt by a cell shown after all */
	int			n;
	int		   *atom;
	int64_t    *change;
	int			ncells;
	int		   *cell;
	int64_t    *delta;			/* by how much */
} BeskytWitness;

/* The witnesses that change a cell, and by how much. */
typedef struct BeskytUsers
{
	int			n;
	int			room;
	int		   *witness;
	int64_t    *delta;
} BeskytUsers;

typedef struct BeskytWitnesses
{
	BeskytModel *model;
	int			n;
	int			room;
	BeskytWitness *witness;
	BeskytUsers *users;			/* of each cell */
	int64_t    *low;			/* least and largest count of each cell */
	int64_t    *high;			/* in any witness */
	int64_t    *change;			/* of each row touched last */
	int			ntouched;
	int		   *touched;
	int		   *mark;
	int			turn;
} BeskytWitnesses;

extern BeskytError beskyt_witnesses_init(BeskytWitnesses *witnesses,
										 BeskytModel *model);
extern bool beskyt_is_proved(const BeskytModel *model, int cell, int64_t low,
							 int64_t high);
extern bool beskyt_lacks_proof(const BeskytWitnesses *witnesses, int cell);
extern bool beskyt_witness_sum(BeskytWitnesses *witnesses, int n,
							   const int *atom, const int64_t *change);
extern BeskytError beskyt_witness_try(BeskytWitnesses *witnesses, int n,
									  const int *atom, const int64_t *change);
extern bool beskyt_witness_bounds(const BeskytWitnesses *witnesses,
								  const BeskytWitness *witness, int i);
extern void beskyt_witness_range(BeskytWitnesses *witnesses, int cell);
extern void beskyt_witness_forget(BeskytWitnesses *witnesses, int n);
extern BeskytError beskyt_audit(BeskytWitnesses *witnesses);

#endif							/* UDSATTE_BESKYT_VIDNE_H */
