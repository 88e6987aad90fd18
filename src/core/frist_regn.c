/*-------------------------------------------------------------------------
 *
 * frist_regn.c
 *	  The due date of a time limit.
 *
 * The event's own day is not counted, unless the rule says "inkl".  Months
 * and years end on the event's day of the month, or on the month's last day
 * where there is no such day; with "ultimo" an event on the last day of its
 * month makes the limit end on the last day of its month too.  Only a rule
 * with "rul" moves off weekends and closing days, and it moves forward.
 *
 *-------------------------------------------------------------------------
 */
#include "frist_regn.h"

static bool
er_maaneder(FristEnhed enhed)
{
	return enhed == FRIST_MDR || enhed == FRIST_AAR;
}

static int64_t
i_maaneder(int antal, FristEnhed enhed)
{
	return enhed == FRIST_AAR ? (int64_t) antal * 12 : antal;
}

/* Adds months, forward or backward; false outside the calendar. */
bool
frist_plus_maaneder(int32_t dag, int64_t antal, bool ultimo, int32_t *ud)
{
	int			aar,
				md,
				mdag,
				laengde;
	int64_t		m;

	kalender_aar_md_dag(dag, &aar, &md, &mdag);
	m = (int64_t) aar * 12 + md - 1 + antal;
	if (m < KALENDER_FRA_AAR * 12 || m >= (KALENDER_TIL_AAR + 1) * 12)
		return false;
	ultimo = ultimo && mdag == kalender_md_laengde(aar, md);
	aar = (int) (m / 12);
	md = (int) (m % 12) + 1;
	/* every month has 28 days */
	if (ultimo || mdag > 28)
	{
		laengde = kalender_md_laengde(aar, md);
		if (ultimo || mdag > laengde)
			mdag = laengde;
	}
	*ud = kalender_dag(aar, md, mdag);
	return true;
}

/* Adds a span of one unit other than hours; false outside the calendar. */
static bool
plus_enhed(int32_t dag, int64_t antal, FristEnhed enhed, bool ultimo,
		   const Lukkedage *lukket, int32_t *ud)
{
	switch (enhed)
	{
		case FRIST_HVERDAGE:
			return kalender_plus(DAG_HVERDAG, dag, antal, lukket, ud);
		case FRIST_ARBEJDSDAGE:
			return kalender_plus(DAG_ARBEJDSDAG, dag, antal, lukket, ud);
		case FRIST_MDR:
			return frist_plus_maaneder(dag, antal, ultimo, ud);
		case FRIST_AAR:
			return frist_plus_maaneder(dag, antal * 12, ultimo, ud);
		default:
			antal = (enhed == FRIST_UGER ? antal * 7 : antal) + dag;
			if (!kalender_har(antal))
				return false;
			*ud = (int32_t) antal;
			return true;
	}
}

/*
 * The due date number nr (1, 2, ...) of a rule without hours, counted from an
 * event in the calendar.  Without "derefter" the rule repeats itself.  Months
 * and years are summed before they are added, so that a day lost at the end
 * of a short month is lost in that month only.  False where the calendar does
 * not reach.
 */
bool
frist_regn(int32_t haendelse, const FristDele *regel, int nr,
		   const Lukkedage *lukket, int32_t *frist)
{
	FristDele	senere = fristregel_senere(regel);
	int64_t		trin = (int64_t) (nr - 1) * senere.antal;
	int64_t		antal = regel->antal;
	bool		ultimo = (regel->flag & FRIST_ULTIMO) != 0;
	int32_t		dag;

	if (regel->flag & FRIST_INKL)
	{
		/* the calendar begins on a holiday, which no rule counts but days */
		if (regel->enhed == FRIST_DAGE)
			antal--;
		else if (haendelse > KALENDER_FRA)
			haendelse--;
	}
	if (regel->flag & FRIST_FOER)
	{
		antal = -antal;
		trin = -trin;
	}

	if (regel->enhed == senere.enhed)
	{
		if (!plus_enhed(haendelse, antal + trin, regel->enhed, ultimo, lukket,
						&dag))
			return false;
	}
	else if (er_maaneder(regel->enhed) && er_maaneder(senere.enhed))
	{
		if (!frist_plus_maaneder(haendelse,
								 i_maaneder(regel->antal, regel->enhed) +
								 i_maaneder(1, senere.enhed) * trin, ultimo, &dag))
			return false;
	}
	else if (!plus_enhed(haendelse, antal, regel->enhed, ultimo, lukket,
						 &dag) ||
			 !plus_enhed(dag, trin, senere.enhed, ultimo, lukket, &dag))
		return false;

	if (regel->flag & FRIST_RUL && !kalender_er(DAG_RULLEFRI, dag, lukket) &&
		!kalender_plus(DAG_RULLEFRI, dag, 1, lukket, &dag))
		return false;
	*frist = dag;
	return true;
}
