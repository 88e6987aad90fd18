/*-------------------------------------------------------------------------
 *
 * alder.h
 *	  The published age groups, by number.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_ALDER_H
#define UDSATTE_ALDER_H

/* Names by number; 0 stands for all ages and has none. */
extern const char *const aldersgruppe_navn[];

/* The number of an age's group; a negative age is not known. */
extern int	aldersgruppe_nummer(int alder);

#endif							/* UDSATTE_ALDER_H */
