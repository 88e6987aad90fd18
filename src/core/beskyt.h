/*-------------------------------------------------------------------------
 *
 * beskyt.h
 *	  Which cells of a publication to hide.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CORE_BESKYT_H
#define UDSATTE_CORE_BESKYT_H

#include "beskyt_model.h"

/* What it took, for those who measure. */
typedef struct BeskytEffort
{
	int			first_hidden;	/* after the elimination */
	int			witnesses;
	int			rounds;
} BeskytEffort;

extern BeskytError beskyt_protect(BeskytModel *model, const BeskytInput *input,
								  BeskytEffort *effort);

#endif							/* UDSATTE_CORE_BESKYT_H */
