/*-------------------------------------------------------------------------
 *
 * beskyt_pose.c
 *	  Which dimensions need atoms together.
 *
 * A publication by unit, by provider and by district, each crossed with sex
 * and age, never says anything of unit and district together.  It is enough
 * to have a table for each of the three (a bag), if they agree in what they
 * share.  For bags that hang together as a tree, where each shares with all
 * the bags before it only what it shares with its parent, this loses nothing:
 * tables that agree in what parent and child share are the sums of one table
 * of all dimensions.  Within each combination of shared codes both sides hold
 * equally many persons, and pairing them off in any order is such a table; it
 * puts nobody where a published zero is, because every breakdown lies within
 * one bag.  So a table of bags is a witness as good as a whole one, and what
 * the equations of the bags determine is what a reader can work out.
 *
 * The bags start as the largest breakdowns.  A bag that shares with all the
 * others only what it shares with one of them is a leaf and is taken off.
 * If none is left to take off, the rest goes in a ring (as three tables of two
 * dimensions each do), where agreement in pairs proves nothing, and becomes
 * one bag.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_pose.h"

int
beskyt_bits(uint32_t set)
{
	int			n = 0;

	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

/* The largest breakdowns, in the order of the cells. */
static int
largest_breakdowns(const BeskytModel *model, const int *start, int n,
				   uint32_t *set)
{
	int			nsets = 0;

	for (int b = 0; b < n; b++)
	{
		uint32_t	dims = model->dims[start[b]];
		bool		largest = true;

		for (int o = 0; o < n && largest; o++)
			largest = o == b || (dims & ~model->dims[start[o]]) != 0;
		if (largest)
			set[nsets++] = dims;
	}
	return nsets;
}

/* The bag that the dimensions shared with others all lie in, or -1. */
static int
find_parent(const uint32_t *set, const bool *taken, int nsets, int leaf,
			uint32_t *shared)
{
	uint32_t	others = 0;

	for (int o = 0; o < nsets; o++)
		if (o != leaf && !taken[o])
			others |= set[o];
	*shared = set[leaf] & others;
	for (int o = 0; o < nsets; o++)
		if (o != leaf && !taken[o] && (*shared & ~set[o]) == 0)
			return o;
	return -1;
}

/*
 * Bags with their parents, the first without.  A parent comes before its
 * children.
 */
BeskytError
beskyt_make_bags(BeskytModel *model, const int *start, int n)
{
	BeskytMemory *memory = model->memory;
	uint32_t   *set;
	uint32_t   *shared;
	bool	   *taken;
	int		   *parent;
	int		   *leaf;			/* in the order they were taken off */
	int		   *bag;			/* of a set */
	int			nsets;
	int			nleaves = 0;
	uint32_t	rest = 0;

	BESKYT_ALLOC(set, memory, (size_t) n + 1);
	BESKYT_ALLOC(shared, memory, (size_t) n + 1);
	BESKYT_ALLOC(taken, memory, (size_t) n + 1);
	BESKYT_ALLOC(parent, memory, (size_t) n + 1);
	BESKYT_ALLOC(leaf, memory, (size_t) n + 1);
	BESKYT_ALLOC(bag, memory, (size_t) n + 1);
	nsets = largest_breakdowns(model, start, n, set);
	for (int s = 0; s < nsets; s++)
	{
		int			p = taken[s] ? -1 :
		find_parent(set, taken, nsets, s, &shared[s]);

		if (p < 0)
			continue;
		parent[s] = p;
		taken[s] = true;
		leaf[nleaves++] = s;
		s = -1;					/* from the beginning */
	}
	for (int s = 0; s < nsets; s++)
		if (!taken[s])
			rest |= set[s];

	BESKYT_ALLOC(model->bag_dims, memory, (size_t) nleaves + 1);
	BESKYT_ALLOC(model->bag_parent, memory, (size_t) nleaves + 1);
	BESKYT_ALLOC(model->bag_shared, memory, (size_t) nleaves + 1);
	model->bag_dims[0] = rest;
	model->bag_parent[0] = -1;
	model->nbags = 1;
	for (int l = nleaves - 1; l >= 0; l--)
	{
		int			s = leaf[l];

		bag[s] = model->nbags++;
		model->bag_dims[bag[s]] = set[s];
		model->bag_parent[bag[s]] = bag[parent[s]];
		model->bag_shared[bag[s]] = shared[s];
	}
	beskyt_free(memory, set);
	beskyt_free(memory, shared);
	beskyt_free(memory, taken);
	beskyt_free(memory, parent);
	beskyt_free(memory, leaf);
	beskyt_free(memory, bag);
	return BESKYT_OK;
}
