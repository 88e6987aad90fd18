/*-------------------------------------------------------------------------
 *
 * celle_udfold.h
 *	  What the files behind celle_udfold() have in common.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CELLE_UDFOLD_H
#define UDSATTE_CELLE_UDFOLD_H

#include "compat.h"

#include "fmgr.h"
#include "nodes/execnodes.h"

#include "celle.h"
#include "celle_tal.h"

typedef enum Sted
{
	STED_ALT,
	STED_ENHED,
	STED_TILBUD,
	STED_BYDEL
} Sted;

/* How far a place is crossed with sex and age */
typedef enum Kryds
{
	KRYDS_INGEN,				/* not at all */
	KRYDS_SAMLET,				/* the total only, with both */
	KRYDS_ENKELT,				/* and the other places with either */
	KRYDS_ALLE
} Kryds;

/*
 * Who is behind the parts of a cell: the numerator, the rest of the
 * denominator, and all rows that have a denominator.
 */
typedef enum Del
{
	DEL_TAELLER, DEL_REST, DEL_BASIS, DELE
} Del;

typedef struct Grundtal
{
	int64		sidste[DELE];	/* latest person counted */
	int64		personer[DELE];
	int64		raekker;		/* with a denominator */
	int64		bidrager;		/* latest person of all rows */
	double		bidrag;			/* of the latest person to the numerator */
	double		stoerst;		/* of the persons before: the two largest */
	double		naest;
} Grundtal;

/* What tells one series from another */
typedef struct SerieNoegle
{
	int32		sted;			/* a Sted */
	int32		kode;			/* text number or district */
	int32		koen;			/* 0: both */
	int32		gruppe;			/* 0: all */
} SerieNoegle;

typedef struct Opskrift
{
	int32		enhed,
				tilbud,
				bydel,
				koen,
				gruppe;
} Opskrift;

/* Which series an Opskrift counts in */
typedef struct OpskriftSerier
{
	Opskrift	noegle;
	int			nserie;
	int		   *serie;
} OpskriftSerier;

typedef struct Udfold
{
	Celler	   *c;
	const char **tekst;
	int		   *overordnet;		/* text number -> superior's, or -1 */
	int			ntekst;

	Art			art;
	double		faktor;
	int			retning;		/* 1 op, -1 ned, 0 none */
	bool		enhed,
				tilbud,
				bydel,
				koen,
				gruppe;
	Kryds		kryds;
	bool		medgrund;		/* count who is behind the parts too */
	bool		periodevis;		/* persons have rows of their own per period */

	Kvartal		foerste;
	int			nkvartal;
	int			naar;
	int			foerste_aar;
	DateADT		pr;

	SerieNoegle *serie;
	Celle	  **celle;			/* per series: quarters, then years */
	Grundtal  **grund;
	int			nserie;
	int			serieplads;
	int		   *seriespand;
	int			nseriespand;

	OpskriftSerier *opskrift;
	int			nopskrift;
	int			opskriftplads;
	int		   *opskriftspand;
	int			nopskriftspand;
} Udfold;

/* celle_spand.c */
extern int *celle_spand_find(int *spand, int nspand, const void *noegler,
							 Size skridt, const void *noegle, Size laengde);
extern int *celle_spand_fordobl(int *spand, int *nspand, const void *noegler,
								Size skridt, Size laengde, int antal);

/* celle_serie.c */
extern OpskriftSerier *celle_opskrift(Udfold *u, const Observation *r);

/* celle_orden.c */
extern uint32 * celle_efter_person(const Celler *c);

/* celle_grundtal.c */
extern void celle_bidrag(Grundtal *g);
extern void celle_tael_grund(Grundtal *g, const Observation *r);

/* celle_raekker.c */
extern void celle_skriv_perioder(Udfold *u, ReturnSetInfo *rsinfo,
								 const SerieNoegle *n, Celle *celle,
								 const Grundtal *grund, bool aar);

/* celle_udfold.c */
extern void celle_fold(FunctionCallInfo fcinfo, Kryds kryds, bool medgrund);

#endif							/* UDSATTE_CELLE_UDFOLD_H */
