/*-------------------------------------------------------------------------
 *
 * celle_spand.c
 *	  An open hash from keys of equal size to their numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "common/hashfn.h"

#include "celle_udfold.h"

/*
 * Finds the key in an open hash over an array of keys of equal size, where a
 * slot holds the key's number plus one.  Returns the slot: its content says
 * whether the key was there.
 */
int		   *
celle_spand_find(int *spand, int nspand, const void *noegler, Size skridt,
				 const void *noegle, Size laengde)
{
	uint32		h = hash_bytes(noegle, laengde);

	for (;; h++)
	{
		int		   *s = &spand[h & (nspand - 1)];

		if (*s == 0 ||
			memcmp((const char *) noegler + (Size) (*s - 1) * skridt,
				   noegle, laengde) == 0)
			return s;
	}
}

/* A hash of twice the size over the same keys. */
int		   *
celle_spand_fordobl(int *spand, int *nspand, const void *noegler, Size skridt,
					Size laengde, int antal)
{
	pfree(spand);
	*nspand *= 2;
	spand = palloc0(*nspand * sizeof(int));
	for (int i = 0; i < antal; i++)
		*celle_spand_find(spand, *nspand, noegler, skridt,
						  (const char *) noegler + (Size) i * skridt, laengde) = i + 1;
	return spand;
}
