/*-------------------------------------------------------------------------
 *
 * beskyt_mem.c
 *	  Memory under a limit, and a stable sort that needs no global state.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_model.h"

#include <string.h>

struct BeskytChunk
{
	BeskytChunk *next;
	BeskytChunk *previous;
	size_t		size;
	size_t		padding;
};

/* Zeroed memory for n things, or NULL if the limit is reached. */
void	   *
beskyt_alloc(BeskytMemory *memory, size_t n, size_t size)
{
	size_t		bytes;
	BeskytChunk *chunk;

	if (n > (SIZE_MAX / 2) / size)
		return NULL;
	bytes = n * size + sizeof(BeskytChunk);
	if (bytes > memory->limit - memory->used)
		return NULL;
	chunk = memory->allocate(memory->context, bytes);
	if (chunk == NULL)
		return NULL;
	memset(chunk, 0, bytes);
	chunk->size = bytes;
	chunk->next = memory->chunks;
	if (memory->chunks != NULL)
		memory->chunks->previous = chunk;
	memory->chunks = chunk;
	memory->used += bytes;
	if (memory->used > memory->peak)
		memory->peak = memory->used;
	return chunk + 1;
}

void
beskyt_free(BeskytMemory *memory, void *pointer)
{
	BeskytChunk *chunk;

	if (pointer == NULL)
		return;
	chunk = (BeskytChunk *) pointer - 1;
	if (chunk->next != NULL)
		chunk->next->previous = chunk->previous;
	if (chunk->previous != NULL)
		chunk->previous->next = chunk->next;
	else
		memory->chunks = chunk->next;
	memory->used -= chunk->size;
	memory->release(memory->context, chunk);
}

/* The same with room for n things; the old memory is gone unless NULL. */
void	   *
beskyt_grow(BeskytMemory *memory, void *old, size_t n, size_t size)
{
	void	   *grown = beskyt_alloc(memory, n, size);

	if (grown == NULL)
		return NULL;
	if (old != NULL)
	{
		size_t		bytes = ((BeskytChunk *) old - 1)->size - sizeof(BeskytChunk);

		memcpy(grown, old, bytes < n * size ? bytes : n * size);
		beskyt_free(memory, old);
	}
	return grown;
}

void
beskyt_free_all(BeskytMemory *memory)
{
	while (memory->chunks != NULL)
		beskyt_free(memory, memory->chunks + 1);
}

/* Merge sort; false if there is no memory. */
bool
beskyt_sort(BeskytMemory *memory, int *array, int n, BeskytCompare compare,
			const void *context)
{
	int		   *from = array;
	int		   *other = beskyt_alloc(memory, (size_t) n + 1, sizeof(int));
	int		   *to = other;

	if (other == NULL)
		return false;
	for (int width = 1; width < n; width *= 2)
	{
		int		   *swap = from;

		for (int start = 0; start < n; start += 2 * width)
		{
			int			left = start;
			int			middle = start + width < n ? start + width : n;
			int			right = middle;
			int			end = middle + width < n ? middle + width : n;

			for (int i = start; i < end; i++)
			{
				if (left < middle &&
					(right >= end ||
					 compare(from[left], from[right], context) <= 0))
					to[i] = from[left++];
				else
					to[i] = from[right++];
			}
		}
		from = to;
		to = swap;
		if (width > n / 2)
			break;
	}
	if (from != array)
		memcpy(array, from, (size_t) n * sizeof(int));
	beskyt_free(memory, other);
	return true;
}
