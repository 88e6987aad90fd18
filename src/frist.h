/*-------------------------------------------------------------------------
 *
 * frist.h
 *	  What the files of the time limits know of each other.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FRIST_H
#define FRIST_H

#include "core/frist_regn.h"
#include "fristregel.h"
#include "lukkedage.h"

extern void udsatte_kun_dage(const FristDele *regel);
extern int32 udsatte_frist(int32 haendelse, const FristDele *regel,
						   const Lukkedage *lukket);
extern const char *udsatte_friststatus(int64 due, bool er_udfoert,
									   int64 udfoert, int64 pr);

#endif							/* FRIST_H */
