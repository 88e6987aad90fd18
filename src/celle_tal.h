/*-------------------------------------------------------------------------
 *
 * celle_tal.h
 *	  A cell of counted observations, and the statistics shown of it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CELLE_TAL_H
#define UDSATTE_CELLE_TAL_H

#include "postgres.h"

typedef enum Art
{
	ART_ANDEL,
	ART_RATE,
	ART_GENNEMSNIT,
	ART_MEDIAN,
	ART_ANTAL
} Art;

typedef struct Celle
{
	int64		sidste;			/* latest person counted */
	int64		personer;
	int64		raekker;
	double		taeller;
	double		naevner;
	double		tt;				/* sums of squares and products: taeller, */
	double		tn;				/* taeller with naevner, */
	double		nn;				/* naevner */
	double	   *vaerdier;		/* for a median: all values ... */
	int32		nvaerdier;
	int32		plads;			/* ... and the room for them */
} Celle;

/* What is shown of a cell */
typedef struct Tal
{
	bool		findes;			/* false: no denominator */
	bool		interval;
	double		vaerdi;
	double		nedre95,
				oevre95,
				nedre998,
				oevre998;
	double		standardfejl;	/* of vaerdi; not positive: not known */
	double		spredning;
} Tal;

extern void celle_tal(Art art, double faktor, Celle *c, Tal *t);
extern int	celle_forskel(Art art, const Celle *nu, const Tal *t,
						  const Celle *foer, const Tal *f);
extern const char *celle_tendens(const Tal *tal, int i, bool afsluttet);

#endif							/* UDSATTE_CELLE_TAL_H */
