/*-------------------------------------------------------------------------
 *
 * lukkedage.h
 *	  Dates and closed days from the server's values to the calendar's.
 *
 *-------------------------------------------------------------------------
 */
#ifndef LUKKEDAGE_H
#define LUKKEDAGE_H

#include "utils/array.h"
#include "utils/date.h"

#include "core/kalender.h"

extern _Noreturn void udsatte_uden_for_kalender(DateADT dato);
extern int32 *udsatte_datoer(ArrayType *array, int *antal);

/* The day of the calendar, or an error if the calendar does not hold it. */
static inline int32
udsatte_kalenderdag(DateADT dato)
{
	if (unlikely(!kalender_har(dato)))
		udsatte_uden_for_kalender(dato);
	return dato;
}

#define PG_GETARG_KALENDERDAG(n) udsatte_kalenderdag(PG_GETARG_DATEADT(n))

/* The closed days in argument n, NULL if the function has no such argument. */
static inline const Lukkedage *
udsatte_lukkedage(FunctionCallInfo fcinfo, int n, Lukkedage *lukket)
{
	if (PG_NARGS() <= n)
		return NULL;
	lukket->dage = udsatte_datoer(PG_GETARG_ARRAYTYPE_P(n), &lukket->antal);
	return lukket;
}

#endif							/* LUKKEDAGE_H */
