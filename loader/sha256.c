/*-------------------------------------------------------------------------
 *
 * sha256.c
 *	  SHA-256 (FIPS 180-4), so that the loader needs no library but libpq
 *	  and zlib.
 *
 *-------------------------------------------------------------------------
 */
#include "sha256.h"

#include <stdio.h>
#include <string.h>

static const uint32_t K[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
	0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
	0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
	0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
	0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
	0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
	0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
	0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
	0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
};

#define ROR(x, n)	((x) >> (n) | (x) << (32 - (n)))

static void
add_block(Sha256 *sum, const uint8_t *block)
{
	uint32_t	w[64];
	uint32_t	v[8];

	for (int i = 0; i < 16; i++)
		w[i] = (uint32_t) block[4 * i] << 24 | block[4 * i + 1] << 16 |
			block[4 * i + 2] << 8 | block[4 * i + 3];
	for (int i = 16; i < 64; i++)
		w[i] = w[i - 16] + w[i - 7] +
			(ROR(w[i - 15], 7) ^ ROR(w[i - 15], 18) ^ w[i - 15] >> 3) +
			(ROR(w[i - 2], 17) ^ ROR(w[i - 2], 19) ^ w[i - 2] >> 10);
	memcpy(v, sum->state, sizeof(v));
	for (int i = 0; i < 64; i++)
	{
		uint32_t	t1 = v[7] + K[i] + w[i] +
		(ROR(v[4], 6) ^ ROR(v[4], 11) ^ ROR(v[4], 25)) +
		((v[4] & v[5]) ^ (~v[4] & v[6]));
		uint32_t	t2 = (ROR(v[0], 2) ^ ROR(v[0], 13) ^ ROR(v[0], 22)) +
		((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));

		memmove(v + 1, v, 7 * sizeof(uint32_t));
		v[4] += t1;
		v[0] = t1 + t2;
	}
	for (int i = 0; i < 8; i++)
		sum->state[i] += v[i];
}

void
sha256_begin(Sha256 *sum)
{
	static const uint32_t start[8] = {
		0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
		0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
	};

	memcpy(sum->state, start, sizeof(start));
	sum->length = 0;
}

void
sha256_add(Sha256 *sum, const void *data, size_t length)
{
	const uint8_t *p = data;
	size_t		held = sum->length % 64;

	sum->length += length;
	if (held > 0)
	{
		size_t		n = length < 64 - held ? length : 64 - held;

		memcpy(sum->block + held, p, n);
		if (held + n < 64)
			return;
		add_block(sum, sum->block);
		p += n;
		length -= n;
	}
	for (; length >= 64; p += 64, length -= 64)
		add_block(sum, p);
	memcpy(sum->block, p, length);
}

void
sha256_end(Sha256 *sum, char hex[SHA256_HEX_LENGTH + 1])
{
	static const uint8_t pad[64] = {0x80};
	uint64_t	bits = sum->length * 8;
	size_t		held = sum->length % 64;
	uint8_t		count[8];

	for (int i = 0; i < 8; i++)
		count[i] = (uint8_t) (bits >> (56 - 8 * i));
	sha256_add(sum, pad, held < 56 ? 56 - held : 120 - held);
	sha256_add(sum, count, 8);
	for (int i = 0; i < 8; i++)
		sprintf(hex + 8 * i, "%08x", (unsigned) sum->state[i]);
}
