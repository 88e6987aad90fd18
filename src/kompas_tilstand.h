/*-------------------------------------------------------------------------
 *
 * kompas_tilstand.h
 *	  The states of the compass aggregates: whole numbers only.
 *
 * A state is a sum over readings, so that any grouping of the same readings
 * (serial, parallel, by partition, by a moving window) gives the same state to
 * the last bit, and a state can be stored, sent and added to another.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_KOMPAS_TILSTAND_H
#define UDSATTE_KOMPAS_TILSTAND_H

#include "kompas.h"

/*
 * kompas_tilstand: how many readings had each of the sixteen values a
 * dimension's four bits can hold (0 not scored, 1-10 scores, 15 not relevant).
 */
#define KOMPAS_VALUES	16
typedef struct KompasTilstand
{
	int64		antal[KOMPAS_DIMENSIONS][KOMPAS_VALUES];
} KompasTilstand;

/* One dimension of kompas_partilstand, over pairs scored in both readings */
typedef struct KompasParDimension
{
	int64		antal;			/* pairs */
	int64		foer;			/* sum of first scores */
	int64		efter;			/* sum of second scores */
	int64		kvadrat;		/* sum of squared changes */
	int64		fremgang;		/* pairs that rose */
	int64		tilbagegang;	/* pairs that fell */
	int64		gulv;			/* pairs that began at 1 */
	int64		loft;			/* pairs that began at 10 */
} KompasParDimension;

/*
 * kompas_partilstand: the dimensions, and how the pairs came out as a whole
 * by the rule of kompas_udfald() with threshold 1.
 */
typedef struct KompasPartilstand
{
	KompasParDimension dimension[KOMPAS_DIMENSIONS];
	int64		par;			/* all pairs */
	int64		sammenlignelige;	/* with a dimension scored in both */
	int64		fremgang;		/* some up, none down */
	int64		tilbagegang;	/* some down, none up */
	int64		blandet;		/* some of each */
} KompasPartilstand;

#define KOMPAS_TILSTAND_TAL		(sizeof(KompasTilstand) / sizeof(int64))
#define KOMPAS_PARTILSTAND_TAL	(sizeof(KompasPartilstand) / sizeof(int64))

StaticAssertDecl(sizeof(KompasTilstand) == 1280, "as declared in SQL");
StaticAssertDecl(sizeof(KompasPartilstand) == 680, "as declared in SQL");

#define PG_GETARG_KOMPASTILSTAND(n) ((KompasTilstand *) PG_GETARG_POINTER(n))
#define PG_GETARG_KOMPASPARTILSTAND(n) \
	((KompasPartilstand *) PG_GETARG_POINTER(n))

#endif							/* UDSATTE_KOMPAS_TILSTAND_H */
