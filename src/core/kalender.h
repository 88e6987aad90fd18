/*-------------------------------------------------------------------------
 *
 * kalender.h
 *	  The Danish calendar 1900-2199: dates, holidays, working days.
 *
 * A day is a number of days since 2000-01-01, which is also how the server
 * stores a date.
 *
 *-------------------------------------------------------------------------
 */
#ifndef KALENDER_H
#define KALENDER_H

#include <stdbool.h>
#include <stdint.h>

#define KALENDER_FRA	(-36524)	/* 1900-01-01 */
#define KALENDER_TIL	73048	/* 2199-12-31 */
#define KALENDER_FRA_AAR	1900
#define KALENDER_TIL_AAR	2199

#define KALENDER_HELLIGDAGE_MAKS	16	/* most days of note in a year */

/* The kinds of day that are counted. */
typedef enum DagArt
{
	DAG_HVERDAG,				/* not Sunday, not helligdag */
	DAG_ARBEJDSDAG,				/* Monday-Friday, not helligdag, 1 May, 5
								 * June, 24 or 31 December */
	DAG_RULLEFRI,				/* as arbejdsdag, but 1 May is one: a limit
								 * with "rul" may end on it */
	DAG_ARTER
} DagArt;

/* Extra closed days: of the calendar, ascending, no two alike. */
typedef struct Lukkedage
{
	const int32_t *dage;
	int			antal;
} Lukkedage;

typedef struct Helligdag
{
	int32_t		dag;
	const char *navn;
	bool		lovbestemt;
} Helligdag;

static inline bool
kalender_har(int64_t dag)
{
	return dag >= KALENDER_FRA && dag <= KALENDER_TIL;
}

extern int32_t kalender_dag(int aar, int md, int dag);
extern void kalender_aar_md_dag(int32_t dag, int *aar, int *md, int *mdag);
extern int	kalender_md_laengde(int aar, int md);
extern int	kalender_ugedag(int32_t dag);
extern int32_t kalender_paaske(int aar);
extern int	kalender_helligdage(int aar, Helligdag *ud);
extern const char *kalender_helligdag(int32_t dag);
extern bool kalender_er(DagArt art, int32_t dag, const Lukkedage *lukket);
extern int	kalender_tael(DagArt art, int32_t fra, int32_t til,
						  const Lukkedage *lukket);
extern bool kalender_plus(DagArt art, int32_t dag, int64_t antal,
						  const Lukkedage *lukket, int32_t *resultat);

#endif							/* KALENDER_H */
