/*-------------------------------------------------------------------------
 *
 * cpr.h
 *	  Danish person numbers as the server sees them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CPR_H
#define UDSATTE_CPR_H

#include "fmgr.h"

#include "core/cpr_tal.h"

#define PG_GETARG_CPR(n)		((int64_t) PG_GETARG_INT64(n))
#define PG_RETURN_CPR(c)		PG_RETURN_INT64(c)

#endif							/* UDSATTE_CPR_H */
