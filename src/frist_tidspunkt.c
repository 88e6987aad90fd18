/*-------------------------------------------------------------------------
 *
 * frist_tidspunkt.c
 *	  Due instant of a time limit.
 *
 * The zone is Europe/Copenhagen whatever the session's is, so the function is
 * IMMUTABLE in the sense the server's own AT TIME ZONE with a fixed name is.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "pgtime.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

#include "frist.h"

PG_FUNCTION_INFO_V1(frist_tidspunkt);

static pg_tz *
koebenhavn(void)
{
	static pg_tz *zone = NULL;

	if (unlikely(zone == NULL))
		zone = pg_tzset("Europe/Copenhagen");
	if (unlikely(zone == NULL))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("time zone \"%s\" is not known to this server",
						"Europe/Copenhagen"),
				 errhint("Install the time zone data of the operating system.")));
	return zone;
}

/* The day in Copenhagen at the instant; an error outside the calendar. */
static int32
lokal_dag(TimestampTz tidspunkt)
{
	struct pg_tm tm;
	fsec_t		fsec;
	int			tz;

	if (TIMESTAMP_NOT_FINITE(tidspunkt))
		udsatte_uden_for_kalender(DATEVAL_NOEND);
	if (timestamp2tm(tidspunkt, &tz, &tm, &fsec, NULL, koebenhavn()) != 0)
		udsatte_uden_for_kalender(0);
	return udsatte_kalenderdag(date2j(tm.tm_year, tm.tm_mon, tm.tm_mday) -
							   POSTGRES_EPOCH_JDATE);
}

/* The last microsecond of the day in Copenhagen. */
static TimestampTz
dagens_slut(int32 dag)
{
	struct pg_tm tm = {0};
	TimestampTz resultat;
	int			tz;

	j2date(dag + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon, &tm.tm_mday);
	tm.tm_hour = HOURS_PER_DAY - 1;
	tm.tm_min = MINS_PER_HOUR - 1;
	tm.tm_sec = SECS_PER_MINUTE - 1;
	tz = DetermineTimeZoneOffset(&tm, koebenhavn());
	if (tm2timestamp(&tm, USECS_PER_SEC - 1, &tz, &resultat) != 0)
		udsatte_uden_for_kalender(0);
	return resultat;
}

Datum
frist_tidspunkt(PG_FUNCTION_ARGS)
{
	TimestampTz haendelse = PG_GETARG_TIMESTAMPTZ(0);
	FristDele	regel = PG_GETARG_FRISTREGEL(1);
	int32		dag = lokal_dag(haendelse);
	TimestampTz frist;

	if (regel.enhed != FRIST_TIMER)
		PG_RETURN_TIMESTAMPTZ(dagens_slut(udsatte_frist(dag, &regel, NULL)));

	/* elapsed hours: a change of clocks neither gives nor takes any */
	frist = regel.antal * USECS_PER_HOUR;
	if (regel.flag & FRIST_FOER)
		frist = -frist;
	frist += haendelse;
	(void) lokal_dag(frist);
	PG_RETURN_TIMESTAMPTZ(frist);
}
