/*-------------------------------------------------------------------------
 *
 * forsoeg.c
 *	  Reads values of deliveries: NULL for what cannot be read, never an
 *	  error.
 *
 * One bad field must not stop a load of a million rows, and what a field
 * means must not hang on the session that reads it.  A point in time without
 * an offset is Danish local time, which is IMMUTABLE in the sense in which
 * the server's own AT TIME ZONE with a fixed name is.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "pgtime.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/numeric.h"
#include "utils/timestamp.h"

#include "core/dato_tekst.h"
#include "cpr.h"
#include "kompas.h"
#include "pseudonym.h"

PG_FUNCTION_INFO_V1(forsoeg_dato);
PG_FUNCTION_INFO_V1(forsoeg_tidspunkt);
PG_FUNCTION_INFO_V1(forsoeg_heltal);
PG_FUNCTION_INFO_V1(forsoeg_stort_heltal);
PG_FUNCTION_INFO_V1(forsoeg_tal);
PG_FUNCTION_INFO_V1(forsoeg_boolsk);
PG_FUNCTION_INFO_V1(forsoeg_cpr);
PG_FUNCTION_INFO_V1(forsoeg_kompas);
PG_FUNCTION_INFO_V1(forsoeg_pseudonym);

Datum
forsoeg_dato(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	int			year,
				month,
				day;

	if (!iso_date_parse(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg),
						&year, &month, &day))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(date2j(year, month, day) - POSTGRES_EPOCH_JDATE);
}

/* Seconds east of Greenwich in Copenhagen at a local time. */
static int
copenhagen_offset(const IsoTime *time)
{
	static pg_tz *copenhagen = NULL;
	struct pg_tm tm = {0};

	if (copenhagen == NULL)
		copenhagen = pg_tzset("Europe/Copenhagen");
	if (copenhagen == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("time zone \"%s\" is not known to this server",
						"Europe/Copenhagen"),
				 errhint("Install the time zone data of the operating system.")));
	tm.tm_year = time->year;
	tm.tm_mon = time->month;
	tm.tm_mday = time->day;
	tm.tm_hour = time->hour;
	tm.tm_min = time->minute;
	tm.tm_sec = time->second;
	return -DetermineTimeZoneOffset(&tm, copenhagen);
}

Datum
forsoeg_tidspunkt(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	IsoTime		time;
	int64		days;
	int64		seconds;

	if (!iso_time_parse(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg), &time))
		PG_RETURN_NULL();
	if (!time.has_offset)
		time.offset = copenhagen_offset(&time);
	days = date2j(time.year, time.month, time.day) - POSTGRES_EPOCH_JDATE;
	seconds = days * SECS_PER_DAY + time.hour * SECS_PER_HOUR +
		time.minute * SECS_PER_MINUTE + time.second - time.offset;
	PG_RETURN_TIMESTAMPTZ(seconds * USECS_PER_SEC + time.microsecond);
}

Datum
forsoeg_heltal(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	int64_t		value;

	if (!integer_parse(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg),
					   INT32_MIN, INT32_MAX, &value))
		PG_RETURN_NULL();
	PG_RETURN_INT32((int32) value);
}

Datum
forsoeg_stort_heltal(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	int64_t		value;

	if (!integer_parse(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg),
					   INT64_MIN, INT64_MAX, &value))
		PG_RETURN_NULL();
	PG_RETURN_INT64(value);
}

Datum
forsoeg_tal(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);

	if (!decimal_check(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg)))
		PG_RETURN_NULL();
	return DirectFunctionCall3(numeric_in,
							   CStringGetDatum(text_to_cstring(arg)),
							   ObjectIdGetDatum(InvalidOid),
							   Int32GetDatum(-1));
}

Datum
forsoeg_boolsk(PG_FUNCTION_ARGS)
{
	text	   *arg = PG_GETARG_TEXT_PP(0);
	bool		value;

	if (!boolean_parse(VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg), &value))
		PG_RETURN_NULL();
	PG_RETURN_BOOL(value);
}

Datum
forsoeg_cpr(PG_FUNCTION_ARGS)
{
	int64_t		cpr;
	int			at;

	if (cpr_parse(text_to_cstring(PG_GETARG_TEXT_PP(0)), &cpr, &at) != CPR_OK)
		PG_RETURN_NULL();
	PG_RETURN_CPR(cpr);
}

Datum
forsoeg_kompas(PG_FUNCTION_ARGS)
{
	uint64_t	kompas;
	int			at;

	if (kompas_parse(text_to_cstring(PG_GETARG_TEXT_PP(0)), &kompas,
					 &at) != KOMPAS_OK)
		PG_RETURN_NULL();
	PG_RETURN_KOMPAS(kompas);
}

Datum
forsoeg_pseudonym(PG_FUNCTION_ARGS)
{
	uint8	   *bytes = palloc(PSEUDONYM_BYTES);

	if (!pseudonym_parse(text_to_cstring(PG_GETARG_TEXT_PP(0)), bytes))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(bytes);
}
