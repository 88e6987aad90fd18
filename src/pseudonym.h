/*-------------------------------------------------------------------------
 *
 * pseudonym.h
 *	  Pseudonyms as the server sees them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_PSEUDONYM_H
#define UDSATTE_PSEUDONYM_H

#define PSEUDONYM_BYTES			16

extern bool pseudonym_parse(const char *str, uint8 *bytes);

#endif							/* UDSATTE_PSEUDONYM_H */
