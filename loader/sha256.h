/*-------------------------------------------------------------------------
 *
 * sha256.h
 *	  The checksum a file is noted under, made by libcrypto.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_SHA256_H
#define UDSATTE_SHA256_H

#include <openssl/evp.h>
#include <stdbool.h>
#include <stddef.h>

#define SHA256_HEX_LENGTH	64

typedef struct Sha256
{
	EVP_MD_CTX *context;
	bool		failed;
} Sha256;

extern void sha256_begin(Sha256 *sum);
extern void sha256_add(Sha256 *sum, const void *data, size_t length);
extern bool sha256_end(Sha256 *sum, char hex[SHA256_HEX_LENGTH + 1]);
extern void sha256_drop(Sha256 *sum);

#endif							/* UDSATTE_SHA256_H */
