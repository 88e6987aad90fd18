/*-------------------------------------------------------------------------
 *
 * frist_regn.h
 *	  The due date of a time limit.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FRIST_REGN_H
#define FRIST_REGN_H

#include "fristregel_tekst.h"
#include "kalender.h"

extern bool frist_plus_maaneder(int32_t dag, int64_t antal, bool ultimo,
								int32_t *ud);
extern bool frist_regn(int32_t haendelse, const FristDele *regel, int nr,
					   const Lukkedage *lukket, int32_t *frist);

#endif							/* FRIST_REGN_H */
