/*-------------------------------------------------------------------------
 *
 * sha256.h
 *	  The checksum a file is noted under.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_SHA256_H
#define UDSATTE_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define SHA256_HEX_LENGTH	64

typedef struct Sha256
{
	uint32_t	state[8];
	uint64_t	length;			/* bytes so far */
	uint8_t		block[64];
} Sha256;

extern void sha256_begin(Sha256 *sum);
extern void sha256_add(Sha256 *sum, const void *data, size_t length);
extern void sha256_end(Sha256 *sum, char hex[SHA256_HEX_LENGTH + 1]);

#endif							/* UDSATTE_SHA256_H */
