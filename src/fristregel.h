/*-------------------------------------------------------------------------
 *
 * fristregel.h
 *	  The type fristregel, a time limit, as the server passes it: 8 bytes by
 *	  value.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FRISTREGEL_H
#define FRISTREGEL_H

#include "core/fristregel_tekst.h"

static inline Datum
FristregelGetDatum(const FristDele *dele)
{
	return Int64GetDatum(fristregel_pak(dele));
}

#define PG_GETARG_FRISTREGEL(n) \
	fristregel_udpak(DatumGetInt64(PG_GETARG_DATUM(n)))
#define PG_RETURN_FRISTREGEL(dele) return FristregelGetDatum(dele)

#endif							/* FRISTREGEL_H */
