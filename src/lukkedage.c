/*-------------------------------------------------------------------------
 *
 * lukkedage.c
 *	  Dates and closed days from the server's values to the calendar's.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"

#include "lukkedage.h"

void
udsatte_uden_for_kalender(DateADT dato)
{
	if (DATE_NOT_FINITE(dato))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("cannot count from or to an infinite date")));
	ereport(ERROR,
			(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
			 errmsg("date outside the Danish calendar"),
			 errdetail("The calendar holds the years %d to %d.",
					   KALENDER_FRA_AAR, KALENDER_TIL_AAR)));
}

static int
sammenlign_dage(const void *a, const void *b)
{
	int32		x = *(const int32 *) a;
	int32		y = *(const int32 *) b;

	return (x > y) - (x < y);
}

/*
 * The dates of the array that lie in the calendar, ascending, each once.
 * NULLs, infinite dates and dates outside the calendar are left out.
 */
int32	   *
udsatte_datoer(ArrayType *array, int *antal)
{
	Datum	   *elem;
	bool	   *null;
	int			n;
	int			ud = 0;
	int32	   *dage;

	deconstruct_array(array, DATEOID, sizeof(DateADT), true, TYPALIGN_INT,
					  &elem, &null, &n);
	dage = palloc(sizeof(int32) * Max(n, 1));
	for (int i = 0; i < n; i++)
		if (!null[i] && kalender_har(DatumGetDateADT(elem[i])))
			dage[ud++] = DatumGetDateADT(elem[i]);
	n = ud;
	qsort(dage, n, sizeof(int32), sammenlign_dage);
	ud = 0;
	for (int i = 0; i < n; i++)
		if (ud == 0 || dage[ud - 1] != dage[i])
			dage[ud++] = dage[i];
	*antal = ud;
	return dage;
}
