/*-------------------------------------------------------------------------
 *
 * alder.c
 *	  Ages in completed years, in years with a fraction, and in the standard
 *	  published bands.
 *
 * An age grows on the birthday.  Who is born on 29 February has the birthday
 * on 1 March in a common year, as in the server's own age().  Who is not yet
 * born is 0.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "alder.h"

PG_FUNCTION_INFO_V1(alder);
PG_FUNCTION_INFO_V1(alder_decimal);
PG_FUNCTION_INFO_V1(aldersgruppe);

const char *const aldersgruppe_navn[] = {
	NULL, "0-5", "6-11", "12-17", "18-22", "23-25", "26+", "ukendt"
};

int
aldersgruppe_nummer(int alder)
{
	return alder < 0 ? 7 : alder <= 5 ? 1 : alder <= 11 ? 2 : alder <= 17 ? 3 :
		alder <= 22 ? 4 : alder <= 25 ? 5 : 6;
}

/* The first day on which a person born on month/day is a year older. */
static int
birthday(int year, int month, int day)
{
	if (!IS_VALID_JULIAN(year, month, day))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range")));
	/* date2j counts on from the 28th: 29 February becomes 1 March */
	return date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
}

/*
 * Completed years between two dates, and on request the birthdays around the
 * second.
 */
static int
completed_years(DateADT born, DateADT at, int *last, int *next)
{
	int			year,
				month,
				day;
	int			at_year,
				at_month,
				at_day;

	if (DATE_NOT_FINITE(born) || DATE_NOT_FINITE(at))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("cannot compute an age from an infinite date")));
	j2date(born + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	j2date(at + POSTGRES_EPOCH_JDATE, &at_year, &at_month, &at_day);
	if (at_month < month || (at_month == month && at_day < day))
		at_year--;
	if (last != NULL && at_year >= year)
	{
		*last = birthday(at_year, month, day);
		*next = birthday(at_year + 1, month, day);
	}
	return at_year - year;
}

Datum
alder(PG_FUNCTION_ARGS)
{
	int			years = completed_years(PG_GETARG_DATEADT(0),
										PG_GETARG_DATEADT(1), NULL, NULL);

	PG_RETURN_INT32(Max(years, 0));
}

Datum
alder_decimal(PG_FUNCTION_ARGS)
{
	DateADT		at = PG_GETARG_DATEADT(1);
	int			last = 0,
				next = 1;
	int			years = completed_years(PG_GETARG_DATEADT(0), at, &last, &next);

	if (years < 0)
		PG_RETURN_FLOAT8(0.0);
	PG_RETURN_FLOAT8(years + (double) (at - last) / (next - last));
}

/* Not strict: an unknown age is a group of its own. */
Datum
aldersgruppe(PG_FUNCTION_ARGS)
{
	int			age;

	if (PG_ARGISNULL(0))
		PG_RETURN_TEXT_P(cstring_to_text(aldersgruppe_navn[aldersgruppe_nummer(-1)]));
	age = PG_GETARG_INT32(0);
	if (age < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid age: %d", age)));
	PG_RETURN_TEXT_P(cstring_to_text(aldersgruppe_navn[aldersgruppe_nummer(age)]));
}
