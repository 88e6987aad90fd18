/*-------------------------------------------------------------------------
 *
 * beskyt_vis.h
 *	  Shows again what need not be hidden.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_VIS_H
#define UDSATTE_BESKYT_VIS_H

#include "beskyt_naer.h"

extern BeskytError beskyt_find_proof(BeskytNear *near, int cell, int size);
extern BeskytError beskyt_repair(BeskytNear *near, int cell);
extern BeskytError beskyt_show_again(BeskytNear *near);

#endif							/* UDSATTE_BESKYT_VIS_H */
