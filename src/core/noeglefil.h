/*-------------------------------------------------------------------------
 *
 * noeglefil.h
 *	  The text of a key file: lines "version hexkey".
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_NOEGLEFIL_H
#define UDSATTE_NOEGLEFIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KEY_MIN_BYTES	32
#define KEY_MAX_BYTES	128

typedef struct PseudonymKey
{
	int			version;
	int			length;			/* bytes of key */
	uint8_t		key[KEY_MAX_BYTES];
} PseudonymKey;

/* What can be wrong with a file. */
typedef enum KeyFileError
{
	KEYFILE_OK = 0,
	KEYFILE_EMPTY,				/* no key in it */
	KEYFILE_LINE,				/* a line is not "version hexkey" */
	KEYFILE_SHORT,				/* a key of less than KEY_MIN_BYTES */
	KEYFILE_LONG,				/* a key of more than KEY_MAX_BYTES */
	KEYFILE_REPEATED			/* the newest version occurs twice */
} KeyFileError;

/*
 * Finds the key with the highest version.  'line' becomes the number of the
 * offending line.  What is in *key on an error is to be wiped all the same.
 */
extern KeyFileError keyfile_parse(const char *str, size_t length,
								  PseudonymKey *key, int *line);

/* The value of a hexadecimal digit, or -1. */
extern int	hex_value(char c);

#endif							/* UDSATTE_NOEGLEFIL_H */
