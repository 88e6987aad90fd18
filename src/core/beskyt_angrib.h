/*-------------------------------------------------------------------------
 *
 * beskyt_angrib.h
 *	  What a reader can work out of a publication.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_ANGRIB_H
#define UDSATTE_BESKYT_ANGRIB_H

#include "beskyt_model.h"

extern BeskytError beskyt_attack(BeskytModel *model, int64_t *low,
								 int64_t *high);

#endif							/* UDSATTE_BESKYT_ANGRIB_H */
