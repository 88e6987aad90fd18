/*-------------------------------------------------------------------------
 *
 * fristregel_tekst.h
 *	  A time limit as the law words it: its parts, its 8 bytes, its text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FRISTREGEL_TEKST_H
#define FRISTREGEL_TEKST_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Units.  The numbers are stored on disk and give the order of the units;
 * they never change.
 */
typedef enum FristEnhed
{
	FRIST_INGEN = 0,
	FRIST_TIMER = 1,
	FRIST_DAGE = 2,
	FRIST_HVERDAGE = 3,
	FRIST_ARBEJDSDAGE = 4,
	FRIST_UGER = 5,
	FRIST_MDR = 6,
	FRIST_AAR = 7
} FristEnhed;

#define FRIST_INKL		0x01	/* the event's own day is day 1 */
#define FRIST_RUL		0x02	/* never due on a weekend or closing day */
#define FRIST_ULTIMO	0x04	/* last day of a month to last day of a month */
#define FRIST_FOER		0x08	/* counted backward from the event */
#define FRIST_FLAG		0x0F

#define FRIST_ANTAL_MAKS	9999
#define FRIST_TEKST_MAKS	80	/* room for any text written, with its NUL */

typedef struct FristDele
{
	FristEnhed	enhed;
	int			antal;
	FristEnhed	derefter_enhed; /* FRIST_INGEN without a later interval */
	int			derefter_antal;
	int			flag;
} FristDele;

typedef enum FristregelFejl
{
	FRISTREGEL_OK = 0,
	FRISTREGEL_LANG,
	FRISTREGEL_TAL,
	FRISTREGEL_ENHED,
	FRISTREGEL_ISO,
	FRISTREGEL_ORD,
	FRISTREGEL_DOBBELT,
	FRISTREGEL_NEGATIV,
	FRISTREGEL_STOR,
	FRISTREGEL_TIMER,
	FRISTREGEL_INKL,
	FRISTREGEL_INKL_NUL,
	FRISTREGEL_ULTIMO,
	FRISTREGEL_FOER,
	FRISTREGEL_DEREFTER,
	FRISTREGEL_DEREFTER_NUL,
	FRISTREGEL_BYTES
} FristregelFejl;

extern FristregelFejl fristregel_laes(const char *tekst, FristDele *dele);
extern void fristregel_skriv(const FristDele *dele, char *tekst);
extern FristregelFejl fristregel_kontrol(const FristDele *dele);
extern FristregelFejl fristregel_fra_bytes(int64_t bytes, FristDele *dele);
extern bool fristregel_enhed_find(const char *tekst, FristEnhed *enhed);
extern const char *fristregel_enhed_kode(FristEnhed enhed);
extern const char *fristregel_fejltekst(FristregelFejl fejl);

/*
 * The 8 bytes: unit, amount, later unit, later amount, flags, from the top
 * bit down, so that the order of the integers is the order of the rules.  The
 * four top bits and the bits 4 to 19 are zero.
 */
static inline int64_t
fristregel_pak(const FristDele *dele)
{
	return (int64_t) dele->enhed << 56 |
		(int64_t) dele->antal << 40 |
		(int64_t) dele->derefter_enhed << 36 |
		(int64_t) dele->derefter_antal << 20 |
		(int64_t) dele->flag;
}

static inline FristDele
fristregel_udpak(int64_t bytes)
{
	FristDele	dele;

	dele.enhed = (FristEnhed) (bytes >> 56 & 0x0F);
	dele.antal = (int) (bytes >> 40 & 0xFFFF);
	dele.derefter_enhed = (FristEnhed) (bytes >> 36 & 0x0F);
	dele.derefter_antal = (int) (bytes >> 20 & 0xFFFF);
	dele.flag = (int) (bytes & FRIST_FLAG);
	return dele;
}

/* The rule every date after the first is counted by. */
static inline FristDele
fristregel_senere(const FristDele *dele)
{
	FristDele	senere = *dele;

	if (dele->derefter_enhed != FRIST_INGEN)
	{
		senere.enhed = dele->derefter_enhed;
		senere.antal = dele->derefter_antal;
		senere.derefter_enhed = FRIST_INGEN;
		senere.derefter_antal = 0;
	}
	return senere;
}

#endif							/* FRISTREGEL_TEKST_H */
