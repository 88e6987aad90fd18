/*-------------------------------------------------------------------------
 *
 * sha256.c
 *	  SHA-256 of what passes by, a piece at a time.
 *
 *-------------------------------------------------------------------------
 */
#include "sha256.h"

#include <stdio.h>

void
sha256_begin(Sha256 *sum)
{
	sum->context = EVP_MD_CTX_new();
	sum->failed = sum->context == NULL ||
		EVP_DigestInit_ex(sum->context, EVP_sha256(), NULL) != 1;
}

void
sha256_add(Sha256 *sum, const void *data, size_t length)
{
	if (!sum->failed)
		sum->failed = EVP_DigestUpdate(sum->context, data, length) != 1;
}

/*
 * Writes the sum as hexadecimal digits. False if the library could not make it
 * (no memory, or SHA-256 is not allowed).
 */
bool
sha256_end(Sha256 *sum, char hex[SHA256_HEX_LENGTH + 1])
{
	unsigned char digest[SHA256_HEX_LENGTH / 2];
	unsigned int length = sizeof(digest);

	if (!sum->failed)
		sum->failed = EVP_DigestFinal_ex(sum->context, digest, &length) != 1;
	if (sum->failed)
		return false;
	for (unsigned int i = 0; i < length; i++)
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
	return true;
}

void
sha256_drop(Sha256 *sum)
{
	EVP_MD_CTX_free(sum->context);
	sum->context = NULL;
}
