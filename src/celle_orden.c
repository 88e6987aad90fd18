/*-------------------------------------------------------------------------
 *
 * celle_orden.c
 *	  The observations in the order of their persons.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "miscadmin.h"

#include "celle_udfold.h"

/*
 * The order of one person's observations, and of those without a person: by
 * all they hold, so that sums are added up in the same order, and come out the
 * same to the last bit, however the rows arrived.
 */
static int
cmp_observation(const void *a, const void *b, void *arg)
{
	const Observation *x = &((const Celler *) arg)->raekke[*(const uint32 *) a];
	const Observation *y = &((const Celler *) arg)->raekke[*(const uint32 *) b];

#define SAMMENLIGN(felt) \
	if (x->felt != y->felt) \
		return x->felt < y->felt ? -1 : 1
	SAMMENLIGN(kvartal);
	SAMMENLIGN(periode);
	SAMMENLIGN(alder);
	SAMMENLIGN(koen);
	SAMMENLIGN(bydel);
	SAMMENLIGN(taeller);
	SAMMENLIGN(naevner);
	SAMMENLIGN(antal);
#undef SAMMENLIGN
	return 0;
}

/*
 * The observations' numbers in the order of their persons: a radix sort, eight
 * bits at a time, that skips the bytes in which no two persons differ.
 */
uint32	   *
celle_efter_person(const Celler *c)
{
	int64		n = c->nraekke;
	uint32	   *fra = palloc_extended(Max(n, 1) * sizeof(uint32), MCXT_ALLOC_HUGE);
	uint32	   *til = palloc_extended(Max(n, 1) * sizeof(uint32), MCXT_ALLOC_HUGE);
	uint64		forskel = 0;

	for (int64 i = 0; i < n; i++)
	{
		fra[i] = (uint32) i;
		forskel |= (uint64) c->raekke[i].borger ^ (uint64) c->raekke[0].borger;
	}
	for (int skift = 0; skift < 64; skift += 8)
	{
		int64		start[257] = {0};
		uint32	   *byt;

		if (((forskel >> skift) & 0xff) == 0)
			continue;
		CHECK_FOR_INTERRUPTS();
		for (int64 i = 0; i < n; i++)
			start[(((uint64) c->raekke[i].borger >> skift) & 0xff) + 1]++;
		for (int b = 0; b < 256; b++)
			start[b + 1] += start[b];
		for (int64 i = 0; i < n; i++)
			til[start[((uint64) c->raekke[fra[i]].borger >> skift) & 0xff]++] =
				fra[i];
		byt = fra;
		fra = til;
		til = byt;
	}
	pfree(til);
	for (int64 i = 0, j; i < n; i = j)
	{
		for (j = i + 1; j < n && c->raekke[fra[j]].borger ==
			 c->raekke[fra[i]].borger; j++)
			;
		if (j - i > 1)
			qsort_arg(fra + i, j - i, sizeof(uint32), cmp_observation,
					  unconstify(Celler *, c));
	}
	return fra;
}
