/*-------------------------------------------------------------------------
 *
 * fristudfald.c
 *	  What became of a deadline, and the birthday on which a duty ends.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

PG_FUNCTION_INFO_V1(fristudfald);
PG_FUNCTION_INFO_V1(dage_over);
PG_FUNCTION_INFO_V1(foedselsdag);

/* A date argument; NULL is a day that never comes. */
static DateADT
dag_eller_aldrig(FunctionCallInfo fcinfo, int nr)
{
	return PG_ARGISNULL(nr) ? DATEVAL_NOEND : PG_GETARG_DATEADT(nr);
}

/*
 * fristudfald(frist, udfoert, foreloebig, ophoert, pr).  What lies after pr
 * has not happened.  Not strict: most arguments are NULL for most deadlines.
 */
Datum
fristudfald(PG_FUNCTION_ARGS)
{
	DateADT		frist = dag_eller_aldrig(fcinfo, 0);
	DateADT		udfoert = dag_eller_aldrig(fcinfo, 1);
	DateADT		foreloebig = dag_eller_aldrig(fcinfo, 2);
	DateADT		ophoert = dag_eller_aldrig(fcinfo, 3);
	DateADT		pr = dag_eller_aldrig(fcinfo, 4);
	const char *udfald;

	if (DATE_NOT_FINITE(frist) || DATE_NOT_FINITE(pr))
		PG_RETURN_NULL();
	if (udfoert <= Min(frist, pr))
		udfald = "overholdt";
	else if (ophoert <= Min(frist, pr))
		udfald = "bortfaldet";
	else if (foreloebig <= Min(frist, pr) && (frist < pr || udfoert <= pr))
		udfald = "foreloebig";
	else if (udfoert <= pr || ophoert <= pr)
		udfald = "for_sent";
	else
		udfald = frist < pr ? "forfalden" : "loebende";
	PG_RETURN_TEXT_P(cstring_to_text(udfald));
}

/*
 * dage_over(frist, udfoert, ophoert, pr): days from the due date to the day
 * the duty was done or ended, or to pr; NULL when that is no day over.
 */
Datum
dage_over(PG_FUNCTION_ARGS)
{
	DateADT		frist = dag_eller_aldrig(fcinfo, 0);
	DateADT		slut = dag_eller_aldrig(fcinfo, 3);

	if (DATE_NOT_FINITE(frist) || DATE_NOT_FINITE(slut))
		PG_RETURN_NULL();
	slut = Min(slut, dag_eller_aldrig(fcinfo, 1));
	slut = Min(slut, dag_eller_aldrig(fcinfo, 2));
	if (slut <= frist)
		PG_RETURN_NULL();
	PG_RETURN_INT32(slut - frist);
}

/* The first day on which alder() of someone born on that date is the age. */
Datum
foedselsdag(PG_FUNCTION_ARGS)
{
	DateADT		foedt = PG_GETARG_DATEADT(0);
	DateADT		dag;
	int32		alder = PG_GETARG_INT32(1);
	int			year,
				month,
				day;

	if (DATE_NOT_FINITE(foedt))
		PG_RETURN_NULL();
	if (alder < 0 || alder > 150)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("age %d is not between 0 and 150", alder)));
	j2date(foedt + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	if (!IS_VALID_JULIAN(year + alder, month, day))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range")));
	/* date2j counts on from the 28th: 29 February becomes 1 March */
	dag = date2j(year + alder, month, day) - POSTGRES_EPOCH_JDATE;
	if (!IS_VALID_DATE(dag))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range")));
	PG_RETURN_DATEADT(dag);
}
