/*-------------------------------------------------------------------------
 *
 * opgoerelsesdato.c
 *	  The date the numbers are counted at: a setting, or today in Copenhagen.
 *
 * Every view that says "open", "overdue" or "so far" asks this one function,
 * so that a report can be made again as it stood, and a demo does not age.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "access/xact.h"
#include "pgtime.h"
#include "utils/datetime.h"
#include "utils/guc.h"
#include "utils/timestamp.h"

#include "core/dato_tekst.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(udsatte_opgoerelsesdato);

static char *opgoerelsesdato_guc = NULL;

/* Reads "yyyy-mm-dd" and nothing else, whatever DateStyle is. */
static bool
parse_iso_date(const char *str, DateADT *result)
{
	int			year,
				month,
				day;

	if (!iso_date_parse(str, strlen(str), &year, &month, &day))
		return false;
	*result = date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	return true;
}

static bool
check_opgoerelsesdato(char **newval, void **extra, GucSource source)
{
	DateADT		date;

	if (*newval == NULL || **newval == '\0' || parse_iso_date(*newval, &date))
		return true;
	GUC_check_errdetail("The date is written yyyy-mm-dd, in the years 1900 to 2199; empty means today.");
	return false;
}

void
udsatte_opgoerelsesdato_init(void)
{
	DefineCustomStringVariable("udsatte.opgoerelsesdato",
							   "Date the numbers are counted at, yyyy-mm-dd; empty means today in Copenhagen.",
							   NULL,
							   &opgoerelsesdato_guc,
							   "",
							   PGC_USERSET,
							   0,
							   check_opgoerelsesdato,
							   NULL,
							   NULL);
}

/*
 * The status date.  STABLE: today is the day, in Copenhagen, on which the
 * transaction began.
 */
Datum
udsatte_opgoerelsesdato(PG_FUNCTION_ARGS)
{
	/* today, for the transaction that began at 'today_of' */
	static TimestampTz today_of = 0;
	static DateADT today;
	TimestampTz now;
	DateADT		date;
	pg_tz	   *copenhagen;
	struct pg_tm tm;
	fsec_t		fsec;
	int			tz;

	if (opgoerelsesdato_guc != NULL &&
		parse_iso_date(opgoerelsesdato_guc, &date))
		PG_RETURN_DATEADT(date);

	now = GetCurrentTransactionStartTimestamp();
	if (now == today_of)
		PG_RETURN_DATEADT(today);
	copenhagen = pg_tzset("Europe/Copenhagen");
	if (copenhagen == NULL ||
		timestamp2tm(now, &tz, &tm, &fsec, NULL, copenhagen) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("time zone \"%s\" is not known to this server",
						"Europe/Copenhagen"),
				 errhint("Install the time zone data of the operating system, or set udsatte.opgoerelsesdato.")));
	today = date2j(tm.tm_year, tm.tm_mon, tm.tm_mday) - POSTGRES_EPOCH_JDATE;
	today_of = now;
	PG_RETURN_DATEADT(today);
}
