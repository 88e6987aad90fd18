/*-------------------------------------------------------------------------
 *
 * beskyt.h
 *	  Which cells of a publication to hide: the model, the elimination, and
 *	  then the proof.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CORE_BESKYT_H
#define UDSATTE_CORE_BESKYT_H

#include "beskyt_elim.h"
#include "beskyt_model.h"

/* What it took, for those who measure. */
typedef struct BeskytEffort
{
	int			first_hidden;	/* after the elimination */
	int			unproved;		/* of them, without hiding more */
	int			hidden;			/* in the end */
	int			witnesses;
} BeskytEffort;

extern BeskytError beskyt_prove(BeskytModel *model, BeskytEffort *effort);

#endif							/* UDSATTE_CORE_BESKYT_H */
