/*-------------------------------------------------------------------------
 *
 * cpr.c
 *	  The type cpr: a Danish person number.
 *
 * Stored as the number that the ten digits make, so that comparison, sorting
 * and hashing are bound to the server's functions for bigint.  The order is
 * that of the digits, not of birth dates.  No error here prints a digit:
 * messages end in logs, and logs are read by others than those who may see
 * person numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "cpr.h"

PG_FUNCTION_INFO_V1(cpr_in);
PG_FUNCTION_INFO_V1(cpr_out);
PG_FUNCTION_INFO_V1(cpr_recv);
PG_FUNCTION_INFO_V1(cpr_send);
PG_FUNCTION_INFO_V1(cpr_foedselsdato);
PG_FUNCTION_INFO_V1(cpr_koen);
PG_FUNCTION_INFO_V1(cpr_modulus11);
PG_FUNCTION_INFO_V1(cpr_erstatning);

static bool
report(Node *escontext, CprError error, int at)
{
	switch (error)
	{
		case CPR_OK:
			return true;
		case CPR_CHARACTER:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", "cpr"),
					 errdetail("Position %d does not hold a digit.", at)));
		case CPR_SHORT:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", "cpr"),
					 errdetail("The text ends at position %d, before the tenth digit.",
							   at)));
		case CPR_LONG:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", "cpr"),
					 errdetail("There is more after the tenth digit, at position %d.",
							   at)));
		case CPR_DATE:
			ereturn(escontext, false,
					(errcode(ERRCODE_DATETIME_FIELD_OVERFLOW),
					 errmsg("invalid date in person number"),
					 errdetail("The first six digits are not a date in the century that the seventh digit gives.")));
	}
	return false;
}

Datum
cpr_in(PG_FUNCTION_ARGS)
{
	int64_t		cpr;
	int			at;
	CprError	error = cpr_parse(PG_GETARG_CSTRING(0), &cpr, &at);

	if (!report(fcinfo->context, error, at))
		PG_RETURN_NULL();
	PG_RETURN_CPR(cpr);
}

Datum
cpr_out(PG_FUNCTION_ARGS)
{
	char	   *str = palloc(CPR_TEXT_SIZE);

	cpr_print(PG_GETARG_CPR(0), str);
	PG_RETURN_CSTRING(str);
}

Datum
cpr_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int64_t		cpr = pq_getmsgint64(buf);

	if (!cpr_is_valid(cpr))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s", "cpr")));
	PG_RETURN_CPR(cpr);
}

Datum
cpr_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_CPR(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

Datum
cpr_foedselsdato(PG_FUNCTION_ARGS)
{
	int			year,
				month,
				day;

	if (!cpr_birth_date(PG_GETARG_CPR(0), &year, &month, &day))
		elog(ERROR, "stored person number holds no date");
	PG_RETURN_DATEADT(date2j(year, month, day) - POSTGRES_EPOCH_JDATE);
}

/* By the last digit: odd for men, even for women. */
Datum
cpr_koen(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(PG_GETARG_CPR(0) % 2 != 0 ? "M" : "K"));
}

Datum
cpr_modulus11(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(cpr_checks_modulus11(PG_GETARG_CPR(0)));
}

Datum
cpr_erstatning(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(cpr_is_replacement(PG_GETARG_CPR(0)));
}
