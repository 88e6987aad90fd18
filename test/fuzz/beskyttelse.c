/*-------------------------------------------------------------------------
 *
 * beskyttelse.c
 *	  The protection of a publication, and its rule, as fuzz targets.
 *
 * The bytes say which persons there are, which breakdowns of them are counted
 * and what was decided before; now and then they are any counts at all.  What
 * comes out is a refusal, or a publication of which this must hold:
 *
 *	  unsafe cells are hidden, and what was kept is kept;
 *	  the order of the rows decides nothing;
 *	  an attacker who solves linear programs, and knows nothing of the proof's
 *	  witnesses, leaves every hidden cell as much room as they claim.
 *
 *-------------------------------------------------------------------------
 */
#include "parsere.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "beskyt.h"
#include "beskyt_angrib.h"
#include "beskyt_regel.h"

#define MOST_DIMS		4
#define MOST_CODES		4
#define MOST_ROWS		96
#define MOST_ATOMS		256		/* MOST_CODES to the power of MOST_DIMS */
#define WIDE			(INT64_C(1) << 20)	/* rounding tells nothing below */

/* Bytes as they are asked for; 0 when there are no more. */
typedef struct Bytes
{
	const uint8_t *next;
	size_t		left;
} Bytes;

typedef struct Table
{
	BeskytRule	rule;
	BeskytInput input;
	size_t		limit;			/* memory */
	int64_t		count[MOST_ROWS];
	int64_t		persons[MOST_ROWS];
	uint8_t		status[MOST_ROWS];
	int32_t		code[MOST_ROWS * MOST_DIMS];
} Table;

typedef struct Run
{
	BeskytMemory memory;
	BeskytModel model;
	BeskytError error;
} Run;

static int
take(Bytes *bytes, int below)
{
	if (bytes->left == 0)
		return 0;
	bytes->left--;
	return *bytes->next++ % below;
}

static void *
allocate(void *context, size_t size)
{
	(void) context;
	return malloc(size);
}

static void
release(void *context, void *pointer)
{
	(void) context;
	free(pointer);
}

static void
interrupt(void *context)
{
	(void) context;
}

static void
begin(Run *run, const Table *table)
{
	memset(run, 0, sizeof(*run));
	run->memory.allocate = allocate;
	run->memory.release = release;
	run->memory.interrupt = interrupt;
	run->memory.limit = table->limit;
	run->model.memory = &run->memory;
	run->model.rule = table->rule;
}

static void
end(Run *run)
{
	beskyt_free_all(&run->memory);
	CHECK(run->memory.used == 0);
}

static void
protect(Run *run, const Table *table)
{
	BeskytEffort effort = {0};

	begin(run, table);
	run->error = beskyt_model_build(&run->model, &table->input);
	if (run->error == BESKYT_OK)
		run->error = beskyt_eliminate(&run->model);
	if (run->error == BESKYT_OK)
		run->error = beskyt_prove(&run->model, &effort);
	if (run->error == BESKYT_RANGE || run->error == BESKYT_DUPLICATE)
		CHECK(run->model.at >= 0 && run->model.at < table->input.nrows);
	else
		CHECK(run->model.at < run->model.ncells);
	for (int i = 0; i < run->model.nfailed; i++)
		CHECK(run->model.failed[i] >= 0 &&
			  run->model.failed[i] < run->model.ncells);
	if (run->error == BESKYT_OK)
		CHECK(effort.hidden >= 0 && effort.hidden <= run->model.ncells);
}

/* One person's counts in a breakdown, or a count out of the blue. */
static void
add_row(Table *table, Bytes *bytes, int64_t count, bool decided)
{
	int			r = table->input.nrows++;
	int			kept = decided ? take(bytes, 16) : 0;

	table->count[r] = count;
	table->persons[r] = count > 0 && kept >= 8 ? 1 + count / 2 : count;
	table->status[r] = kept == 1 ? BESKYT_KEEP_SHOWN :
		kept == 2 ? BESKYT_KEEP_HIDDEN : BESKYT_FREE;
}

/* The code of a dimension in an atom's number. */
static int
atom_code(int atom, int dim)
{
	return atom >> 2 * dim & (MOST_CODES - 1);
}

/* Every cell of a breakdown; false if there is no room. */
static bool
add_breakdown(Table *table, Bytes *bytes, const int64_t *atom,
			  const int *ncodes, int set, bool zeros, bool decided)
{
	int			ndims = table->input.ndims;
	int			ncells = 1;

	for (int d = 0; d < ndims; d++)
		ncells *= set >> d & 1 ? ncodes[d] : 1;
	if (table->input.nrows + ncells > MOST_ROWS)
		return false;
	for (int c = 0; c < ncells; c++)
	{
		int32_t    *code = table->code + table->input.nrows * ndims;
		int64_t		count = 0;
		int			rest = c;

		for (int d = 0; d < ndims; d++)
		{
			code[d] = BESKYT_TOTAL;
			if (set >> d & 1)
			{
				code[d] = rest % ncodes[d];
				rest /= ncodes[d];
			}
		}
		for (int a = 0; a < MOST_ATOMS; a++)
		{
			bool		inside = atom[a] > 0;

			for (int d = 0; d < ndims && inside; d++)
				inside = code[d] == BESKYT_TOTAL || code[d] == atom_code(a, d);
			if (inside)
				count += atom[a];
		}
		if (zeros || count > 0)
			add_row(table, bytes, count, decided);
	}
	return true;
}

/* Persons, and breakdowns of them. */
static void
count_persons(Table *table, Bytes *bytes)
{
	int64_t		atom[MOST_ATOMS] = {0};
	int			ndims = table->input.ndims;
	int			ncodes[MOST_DIMS];
	int			flags = take(bytes, 256);
	int			npersons = take(bytes, 48);
	int			nsets = 1 + take(bytes, 6);

	for (int d = 0; d < ndims; d++)
		ncodes[d] = 1 + take(bytes, MOST_CODES);
	if (table->rule.group_dim >= 0)
		ncodes[table->rule.group_dim] = 2;
	for (int i = 0; i < npersons; i++)
	{
		int			where = 0;
		int			many = take(bytes, 32);

		for (int d = 0; d < ndims; d++)
			where |= take(bytes, ncodes[d]) << 2 * d;
		atom[where] += many == 31 ? INT64_C(1) << take(bytes, 44) :
			many >= 24 ? many : 1;
	}
	/* all dimensions together, and all of none, are the usual ends */
	if (flags & 1)
		add_breakdown(table, bytes, atom, ncodes, (1 << ndims) - 1,
					  flags & 4, flags & 8);
	if (flags & 2)
		add_breakdown(table, bytes, atom, ncodes, 0, flags & 4, flags & 8);
	for (int i = 0; i < nsets; i++)
		add_breakdown(table, bytes, atom, ncodes, take(bytes, 1 << ndims),
					  flags & 4, flags & 8);
}

/* Any rows. */
static void
any_rows(Table *table, Bytes *bytes)
{
	static const int64_t odd[] = {
		-1, INT64_MIN, INT64_MAX, BESKYT_MAX_COUNT, BESKYT_MAX_COUNT + 1,
		BESKYT_MAX_COUNT - 1, INT64_C(1) << 32, 0
	};
	int			nrows = take(bytes, 24);

	for (int r = 0; r < nrows; r++)
	{
		int			n = take(bytes, 64);

		for (int d = 0; d < table->input.ndims; d++)
			table->code[r * table->input.ndims + d] = take(bytes, 5) - 1;
		add_row(table, bytes, n >= 56 ? odd[n - 56] : n % 8, true);
	}
}

static void
make_table(Table *table, Bytes *bytes)
{
	int			flags = take(bytes, 256);

	memset(table, 0, sizeof(*table));
	table->input.ndims = 1 + take(bytes, MOST_DIMS);
	table->input.count = table->count;
	table->input.persons = table->persons;
	table->input.status = table->status;
	table->input.code = table->code;
	table->rule.k = 2 + take(bytes, 9);
	table->rule.zero_sensitive = flags & 1;
	table->rule.group_dim = -1;
	table->rule.code_numerator = table->rule.code_rest = -2;
	if (flags & 2)
	{
		table->rule.group_dim = 0;
		table->rule.group_rest = take(bytes, 4);
		table->rule.code_numerator = 0;
		table->rule.code_rest = 1;
	}
	/* one in eight gets too little memory, somewhere */
	table->limit = (flags & 0x70) == 0 ?
		(size_t) take(bytes, 256) * take(bytes, 256) * 8 : (size_t) 64 << 20;
	if ((flags & 0x8c) == 0)
		any_rows(table, bytes);
	else
		count_persons(table, bytes);
}

/* The same rows, last one first. */
static void
turn(Table *turned, const Table *table)
{
	int			ndims = table->input.ndims;

	*turned = *table;
	turned->input.count = turned->count;
	turned->input.persons = turned->persons;
	turned->input.status = turned->status;
	turned->input.code = turned->code;
	for (int r = 0; r < table->input.nrows; r++)
	{
		int			other = table->input.nrows - 1 - r;

		turned->count[other] = table->count[r];
		turned->persons[other] = table->persons[r];
		turned->status[other] = table->status[r];
		memcpy(turned->code + other * ndims, table->code + r * ndims,
			   ndims * sizeof(int32_t));
	}
}

/* What a reader finds in a table whose hidden cells are those kept hidden. */
static void
attack(const Table *table, const Run *protected)
{
	int64_t		low[MOST_ROWS + 1];
	int64_t		high[MOST_ROWS + 1];
	Run			run;

	begin(&run, table);
	run.memory.limit = (size_t) 64 << 20;
	run.error = beskyt_model_build(&run.model, &table->input);
	if (run.error == BESKYT_OK)
		run.error = beskyt_attack(&run.model, low, high);
	for (int c = 0; run.error == BESKYT_OK && c < run.model.ncells; c++)
	{
		CHECK(low[c] <= run.model.count[c] && run.model.count[c] <= high[c]);
		if (protected != NULL && protected->model.state[c] != BESKYT_SHOWN &&
			run.model.count[c] < WIDE)
		{
			int64_t		reach = protected->model.reach[c];

			CHECK(low[c] < high[c]);
			CHECK(high[c] >= reach && high[c] - low[c] >= reach - 1);
		}
	}
	end(&run);
}

void
run_beskyttelse(const uint8_t *data, size_t size)
{
	Bytes		bytes = {data, size};
	Table		table;
	Table		turned;
	Run			run;
	Run			again;

	make_table(&table, &bytes);
	protect(&run, &table);
	if (table.limit == (size_t) 64 << 20)
	{
		turn(&turned, &table);
		protect(&again, &turned);
		CHECK(again.error == run.error);
		for (int c = 0; run.error == BESKYT_OK && c < run.model.ncells; c++)
			CHECK(again.model.state[c] == run.model.state[c]);
		end(&again);
	}
	if (run.error == BESKYT_OK)
	{
		for (int r = 0; r < table.input.nrows; r++)
		{
			int			c = run.model.row_cell[r];
			bool		hidden = run.model.state[c] != BESKYT_SHOWN;

			CHECK(c >= 0 && c < run.model.ncells);
			CHECK(run.model.count[c] == table.count[r]);
			if (table.status[r] == BESKYT_KEEP_SHOWN)
				CHECK(!hidden);
			else if (table.status[r] == BESKYT_KEEP_HIDDEN)
				CHECK(hidden);
			else if (table.persons[r] > 0 && table.persons[r] < table.rule.k)
				CHECK(hidden);
			if (table.rule.zero_sensitive && table.count[r] == 0 &&
				table.status[r] != BESKYT_KEEP_SHOWN)
				CHECK(hidden);
		}
		for (int r = 0; r < table.input.nrows; r++)
			table.status[r] = run.model.state[run.model.row_cell[r]] ==
				BESKYT_SHOWN ? BESKYT_FREE : BESKYT_KEEP_HIDDEN;
		attack(&table, &run);
	}
	else
		attack(&table, NULL);
	end(&run);
}

void
run_beskyt_regel(const uint8_t *data, size_t size)
{
	char	   *str = malloc(size + 1);
	BeskytRuleText rule;
	BeskytRuleError error;
	int			at;
	int			length;

	CHECK(str != NULL);
	memcpy(str, data, size);
	str[size] = '\0';
	error = beskyt_rule_parse(str, &rule, &at, &length);
	CHECK(at >= 0 && length >= 0 && (size_t) at + length <= strlen(str));
	if (error == BESKYT_RULE_OK)
	{
		CHECK(rule.k >= BESKYT_MIN_K && rule.k <= BESKYT_MAX_K);
		CHECK(rule.group_rest >= 0 && rule.group_rest <= BESKYT_MAX_K);
		CHECK(rule.group_position >= 0);
	}
	free(str);
}
