/*-------------------------------------------------------------------------
 *
 * kompas_tekst.h
 *	  Storage layout and text form of compass readings and their changes.
 *
 * A reading is a 64 bit number of which the low 40 bits are used, 4 a
 * dimension and the first dimension highest: 0 is not scored, 1 to 10 is the
 * score, 15 is not relevant.  A change uses the low 50 bits, 5 a dimension
 * and the first dimension highest: 0 is no change known, 1 to 19 is the
 * change plus ten.  All other bits are zero, so that equal values have equal
 * bits.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_KOMPAS_TEKST_H
#define UDSATTE_KOMPAS_TEKST_H

#include <stdbool.h>
#include <stdint.h>

#define KOMPAS_DIMENSIONS		10

#define KOMPAS_NOT_SCORED		0
#define KOMPAS_MIN_SCORE		1
#define KOMPAS_MAX_SCORE		10
#define KOMPAS_NOT_RELEVANT		15

#define FORANDRING_NONE			0
#define FORANDRING_OFFSET		10
#define FORANDRING_MAX			9

/* "(10,10,10,10,10,10,10,10,10,10)" and its terminator; a change is no longer */
#define KOMPAS_TEXT_SIZE		32

/* What can be wrong with a text. */
typedef enum KompasError
{
	KOMPAS_OK = 0,
	KOMPAS_NO_OPENING,			/* does not begin with a parenthesis */
	KOMPAS_NO_CLOSING,			/* no parenthesis after the last entry */
	KOMPAS_TRAILING,			/* something after the closing parenthesis */
	KOMPAS_COUNT,				/* other than ten entries */
	KOMPAS_ENTRY,				/* an entry is not a whole number or a mark */
	KOMPAS_RANGE				/* an entry is outside the scale */
} KompasError;

/* Dimensions are counted from 0 here, from 1 in SQL. */
static inline int
kompas_get(uint64_t kompas, int dimension)
{
	return (int) (kompas >> (4 * (KOMPAS_DIMENSIONS - 1 - dimension))) & 0xF;
}

static inline uint64_t
kompas_set(uint64_t kompas, int dimension, int value)
{
	int			shift = 4 * (KOMPAS_DIMENSIONS - 1 - dimension);

	return (kompas & ~(UINT64_C(0xF) << shift)) | ((uint64_t) value << shift);
}

static inline bool
kompas_is_score(int value)
{
	return value >= KOMPAS_MIN_SCORE && value <= KOMPAS_MAX_SCORE;
}

/* The stored five bits: FORANDRING_NONE or the change + FORANDRING_OFFSET. */
static inline int
forandring_get(uint64_t forandring, int dimension)
{
	return (int) (forandring >> (5 * (KOMPAS_DIMENSIONS - 1 - dimension))) & 0x1F;
}

static inline uint64_t
forandring_set(uint64_t forandring, int dimension, int change)
{
	int			shift = 5 * (KOMPAS_DIMENSIONS - 1 - dimension);

	return (forandring & ~(UINT64_C(0x1F) << shift)) |
		((uint64_t) (change + FORANDRING_OFFSET) << shift);
}

extern bool kompas_is_valid(uint64_t kompas);
extern bool forandring_is_valid(uint64_t forandring);

/* 'at' becomes the number of the entry (from 1), or of entries found. */
extern KompasError kompas_parse(const char *str, uint64_t *kompas, int *at);
extern KompasError forandring_parse(const char *str, uint64_t *forandring,
									int *at);

/* Both write at most KOMPAS_TEXT_SIZE bytes. */
extern void kompas_print(uint64_t kompas, char *str);
extern void forandring_print(uint64_t forandring, char *str);

#endif							/* UDSATTE_KOMPAS_TEKST_H */
