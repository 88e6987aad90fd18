/*-------------------------------------------------------------------------
 *
 * celle.h
 *	  Observations gathered for one place, and the cells made of them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CELLE_H
#define UDSATTE_CELLE_H

#include "utils/date.h"

/* A quarter is counted from year 0: year * 4 + (quarter - 1). */
typedef int32 Kvartal;

typedef enum PeriodeType
{
	PERIODE_BEGGE,				/* an event: counts in its quarter and year */
	PERIODE_KVARTAL,
	PERIODE_AAR
} PeriodeType;

/* No single person is behind the row; it counts "antal" persons instead */
#define INGEN_BORGER PG_INT64_MIN

/* One observation.  Texts are numbers into a dictionary. */
typedef struct Observation
{
	int64		borger;
	double		taeller;
	double		naevner;
	Kvartal		kvartal;
	int32		antal;
	int32		enhed;
	int32		tilbud;
	int32		bydel;
	int16		alder;			/* -1: not known */
	char		koen;
	uint8		periode;		/* a PeriodeType */
} Observation;

/*
 * What the aggregate hands over: all observations of one place as one
 * variable-length value.  The observations follow the header, then the
 * dictionary: zero-terminated texts, in the order of their numbers.
 */
typedef struct Celler
{
	int32		vl_len_;
	int32		ntekst;
	int64		nraekke;
	Observation raekke[FLEXIBLE_ARRAY_MEMBER];
} Celler;

/* Of a day in the calendar only */
extern Kvartal kvartal_af(DateADT dato);
extern DateADT kvartal_start(Kvartal kvartal);

#endif							/* UDSATTE_CELLE_H */
