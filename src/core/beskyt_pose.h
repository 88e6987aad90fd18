/*-------------------------------------------------------------------------
 *
 * beskyt_pose.h
 *	  Bags: the sets of dimensions that are known together.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_POSE_H
#define UDSATTE_BESKYT_POSE_H

#include "beskyt_model.h"

extern int	beskyt_bits(uint32_t set);
extern BeskytError beskyt_make_bags(BeskytModel *model, const int *start,
									int n);

#endif							/* UDSATTE_BESKYT_POSE_H */
