/*-------------------------------------------------------------------------
 *
 * kalender.c
 *	  The Danish calendar 1900-2199: dates, holidays, working days.
 *
 * For each kind of day there is one bit a day and, for each 64 days, the
 * number of days of the kind before them, so that counting over any span is
 * two look-ups.  The other way, the days of the kind are listed in order, as
 * the day of every 128th and one byte of distance for each, so that the nth
 * day on is one look-up more.  The tables (400 kB) are made at first use, in
 * about a millisecond.
 *
 *-------------------------------------------------------------------------
 */
#include "kalender.h"

#include <stddef.h>

#define DAGE		(KALENDER_TIL - KALENDER_FRA + 1)
#define ORD			((DAGE + 63) / 64)
#define BLOK		128			/* so many days of a kind span under 256 days */

typedef struct DagTabel
{
	uint64_t	bit[ORD];		/* bit b of word w: day 64 w + b */
	int32_t		foer[ORD];		/* days of the kind before word w */
	int32_t		blok[DAGE / BLOK + 1];	/* day number 0, BLOK, 2 BLOK ... */
	uint8_t		afstand[DAGE];	/* days from the block's first to each */
	int32_t		ialt;
} DagTabel;

static DagTabel tabel[DAG_ARTER];
static bool klar = false;

/* Day number of a date of the calendar. */
int32_t
kalender_dag(int aar, int md, int dag)
{
	/* years begin in March, so that the leap day is the last of its year */
	int			y = md > 2 ? aar : aar - 1;
	int			m = md > 2 ? md - 3 : md + 9;

	/* 730425 days lie between 0000-03-01 and 2000-01-01 */
	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + dag - 1 -
		730425;
}

/* The date of a day of the calendar. */
void
kalender_aar_md_dag(int32_t dag, int *aar, int *md, int *mdag)
{
	uint32_t	n = (uint32_t) (dag + 730425);
	uint32_t	aarh = (4 * n + 3) / 146097;
	uint32_t	rest = n - 146097 * aarh / 4;
	uint32_t	y = (4 * rest + 3) / 1461;
	uint32_t	m;

	rest -= 1461 * y / 4;
	m = (5 * rest + 2) / 153;
	*mdag = (int) (rest - (153 * m + 2) / 5 + 1);
	*md = (int) (m < 10 ? m + 3 : m - 9);
	*aar = (int) (100 * aarh + y + (m < 10 ? 0 : 1));
}

int
kalender_md_laengde(int aar, int md)
{
	static const int laengde[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (md == 2 && aar % 4 == 0 && (aar % 100 != 0 || aar % 400 == 0))
		return 29;
	return laengde[md - 1];
}

/* 1 is Monday, 7 is Sunday. */
int
kalender_ugedag(int32_t dag)
{
	/*
	 * 2000-01-01 was a Saturday; 36526 is a multiple of 7 and keeps it
	 * positive
	 */
	return (int) ((dag + 36526 + 5) % 7) + 1;
}

/* Easter Sunday (Meeus, Jones and Butcher's form of the Gregorian rule). */
int32_t
kalender_paaske(int aar)
{
	int			a = aar % 19;
	int			b = aar / 100;
	int			c = aar % 100;
	int			g = (b - (b + 8) / 25 + 1) / 3;
	int			h = (19 * a + b - b / 4 - g + 15) % 30;
	int			l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int			m = (a + 11 * h + 22 * l) / 451;
	int			n = h + l - 7 * m + 114;

	return kalender_dag(aar, n / 31, n % 31 + 1);
}

/*
 * The year's holidays, then the four days that are none but on which much is
 * closed.  Returns how many; ud has room for KALENDER_HELLIGDAGE_MAKS.  Not in
 * order of date.
 */
int
kalender_helligdage(int aar, Helligdag *ud)
{
	int32_t		paaske = kalender_paaske(aar);
	int			n = 0;

	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 1, 1), "nytårsdag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske - 3, "skærtorsdag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske - 2, "langfredag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske, "påskedag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske + 1, "2. påskedag", true
	};
	/* abolished by act no. 214 of 6 March 2023 */
	if (aar <= 2023)
		ud[n++] = (Helligdag)
	{
		paaske + 26, "store bededag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske + 39, "Kristi himmelfartsdag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske + 49, "pinsedag", true
	};
	ud[n++] = (Helligdag)
	{
		paaske + 50, "2. pinsedag", true
	};
	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 12, 25), "juledag", true
	};
	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 12, 26), "2. juledag", true
	};
	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 5, 1), "1. maj", false
	};
	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 6, 5), "grundlovsdag", false
	};
	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 12, 24), "juleaftensdag", false
	};
	ud[n++] = (Helligdag)
	{
		kalender_dag(aar, 12, 31), "nytårsaftensdag", false
	};
	return n;
}

/* Name of the holiday on the day, NULL if it is none. */
const char *
kalender_helligdag(int32_t dag)
{
	Helligdag	dage[KALENDER_HELLIGDAGE_MAKS];
	int			aar,
				md,
				mdag,
				n;

	kalender_aar_md_dag(dag, &aar, &md, &mdag);
	n = kalender_helligdage(aar, dage);
	for (int i = 0; i < n; i++)
		if (dage[i].dag == dag && dage[i].lovbestemt)
			return dage[i].navn;
	return NULL;
}

static void
slet(DagArt art, int32_t dag)
{
	int			i = dag - KALENDER_FRA;

	tabel[art].bit[i / 64] &= ~(UINT64_C(1) << (i % 64));
}

/* Makes the tables. */
static void
byg(void)
{
	for (int i = 0; i < DAGE; i++)
	{
		int			ugedag = kalender_ugedag(i + KALENDER_FRA);
		uint64_t	bit = UINT64_C(1) << (i % 64);

		if (ugedag < 7)
			tabel[DAG_HVERDAG].bit[i / 64] |= bit;
		if (ugedag < 6)
		{
			tabel[DAG_ARBEJDSDAG].bit[i / 64] |= bit;
			tabel[DAG_RULLEFRI].bit[i / 64] |= bit;
		}
	}
	for (int aar = KALENDER_FRA_AAR; aar <= KALENDER_TIL_AAR; aar++)
	{
		Helligdag	dage[KALENDER_HELLIGDAGE_MAKS];
		int			n = kalender_helligdage(aar, dage);
		int32_t		maj1 = kalender_dag(aar, 5, 1);

		for (int i = 0; i < n; i++)
		{
			slet(DAG_ARBEJDSDAG, dage[i].dag);
			if (dage[i].lovbestemt)
				slet(DAG_HVERDAG, dage[i].dag);
			if (dage[i].lovbestemt || dage[i].dag != maj1)
				slet(DAG_RULLEFRI, dage[i].dag);
		}
	}
	for (int art = 0; art < DAG_ARTER; art++)
	{
		DagTabel   *t = &tabel[art];
		int32_t		n = 0;

		for (int i = 0; i < DAGE; i++)
		{
			if (i % 64 == 0)
				t->foer[i / 64] = n;
			if ((t->bit[i / 64] >> (i % 64) & 1) == 0)
				continue;
			if (n % BLOK == 0)
				t->blok[n / BLOK] = i + KALENDER_FRA;
			t->afstand[n] = (uint8_t) (i + KALENDER_FRA - t->blok[n / BLOK]);
			n++;
		}
		t->ialt = n;
	}
	klar = true;
}

static inline const DagTabel *
hent(DagArt art)
{
	if (!klar)
		byg();
	return &tabel[art];
}

static inline bool
har_bit(const DagTabel *t, int32_t dag)
{
	int			i = dag - KALENDER_FRA;

	return t->bit[i / 64] >> (i % 64) & 1;
}

/* Days of the kind from the calendar's first day to before the day. */
static inline int
antal_foer(const DagTabel *t, int32_t dag)
{
	int			i = dag - KALENDER_FRA;
	uint64_t	under = (UINT64_C(1) << (i % 64)) - 1;

	return t->foer[i / 64] + __builtin_popcountll(t->bit[i / 64] & under);
}

/* Day number nr of the kind, from 0; nr is in the table. */
static inline int32_t
vaelg(const DagTabel *t, int nr)
{
	return t->blok[nr / BLOK] + t->afstand[nr];
}

/* Index of the first closed day after the day. */
static int
lukket_efter(const Lukkedage *lukket, int32_t dag)
{
	int			lav = 0,
				hoej = lukket->antal;

	while (lav < hoej)
	{
		int			midt = (lav + hoej) / 2;

		if (lukket->dage[midt] <= dag)
			lav = midt + 1;
		else
			hoej = midt;
	}
	return lav;
}

/* Is the day, which lies in the calendar, of the kind and not closed? */
bool
kalender_er(DagArt art, int32_t dag, const Lukkedage *lukket)
{
	if (!har_bit(hent(art), dag))
		return false;
	if (lukket)
	{
		int			i = lukket_efter(lukket, dag);

		return i == 0 || lukket->dage[i - 1] != dag;
	}
	return true;
}

/*
 * Days of the kind after fra and up to til, both in the calendar; negative
 * where til comes first.
 */
int
kalender_tael(DagArt art, int32_t fra, int32_t til, const Lukkedage *lukket)
{
	const DagTabel *t = hent(art);
	int			n = antal_foer(t, til) + har_bit(t, til) -
	antal_foer(t, fra) - har_bit(t, fra);

	if (lukket)
	{
		int32_t		a = fra < til ? fra : til;
		int32_t		b = fra < til ? til : fra;

		for (int i = lukket_efter(lukket, a);
			 i < lukket->antal && lukket->dage[i] <= b; i++)
			if (har_bit(t, lukket->dage[i]))
				n += fra < til ? -1 : 1;
	}
	return n;
}

/*
 * The nth day of the kind after the day, or before it when antal is negative;
 * the day itself when antal is 0.  False when the calendar does not reach
 * that far.
 */
bool
kalender_plus(DagArt art, int32_t dag, int64_t antal, const Lukkedage *lukket,
			  int32_t *resultat)
{
	const DagTabel *t = hent(art);
	int64_t		nr;

	if (antal == 0)
	{
		*resultat = dag;
		return true;
	}
	nr = antal_foer(t, dag) + antal;
	if (antal > 0)
		nr += har_bit(t, dag) - 1;
	if (lukket && antal > 0)
	{
		for (int i = lukket_efter(lukket, dag); i < lukket->antal; i++)
		{
			if (!har_bit(t, lukket->dage[i]))
				continue;
			if (antal_foer(t, lukket->dage[i]) > nr)
				break;
			nr++;
		}
	}
	else if (lukket)
	{
		for (int i = lukket_efter(lukket, dag - 1) - 1; i >= 0; i--)
		{
			if (!har_bit(t, lukket->dage[i]))
				continue;
			if (antal_foer(t, lukket->dage[i]) < nr)
				break;
			nr--;
		}
	}
	if (nr < 0 || nr >= t->ialt)
		return false;
	*resultat = vaelg(t, (int) nr);
	return true;
}
