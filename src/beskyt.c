/*-------------------------------------------------------------------------
 *
 * beskyt.c
 *	  Window functions that say which cells of a publication to hide.
 *
 * The first call for a partition reads all its rows and asks the core; every
 * call then answers for its own row.  The core's memory is a context of its
 * own under a limit.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <limits.h>

#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/memutils.h"

#include "beskyt_laes.h"
#include "core/beskyt.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(beskyt);
PG_FUNCTION_INFO_V1(beskyt_celler);

#define CELLS_NAMED			10	/* in an error */

static int	memory_guc = 256 * 1024;
static char *rule_guc = NULL;

/* What is kept for a partition. */
typedef struct BeskytAnswers
{
	int64		nrows;			/* 0: not computed yet */
	uint8	   *state;
} BeskytAnswers;

static bool
check_rule(char **newval, void **extra, GucSource source)
{
	BeskytRuleText rule;
	char	   *detail;

	if (beskyt_read_rule(*newval, &rule, &detail))
		return true;
	GUC_check_errdetail("%s", detail);
	GUC_check_errhint(BESKYT_RULE_HINT);
	return false;
}

void
udsatte_beskyt_init(void)
{
	DefineCustomStringVariable("udsatte.beskyt_regel",
							   "Protection rule of publications that name none.",
							   NULL,
							   &rule_guc,
							   "dst5",
							   PGC_SUSET,
							   0,
							   check_rule,
							   NULL,
							   NULL);
	DefineCustomIntVariable("udsatte.beskyt_hukommelse",
							"Memory that protecting one publication may use.",
							NULL,
							&memory_guc,
							256 * 1024,
							1024,
							MAX_KILOBYTES,
							PGC_USERSET,
							GUC_UNIT_KB,
							NULL,
							NULL,
							NULL);
}

static void *
allocate(void *context, size_t size)
{
	return MemoryContextAllocExtended(context, size,
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
}

static void
release(void *context, void *pointer)
{
	pfree(pointer);
}

static void
interrupt(void *context)
{
	CHECK_FOR_INTERRUPTS();
}

/* The rule of publications that name none. */
const char *
udsatte_beskyt_regel(void)
{
	return rule_guc;
}

pg_attribute_noreturn() static void
out_of_memory(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("protecting the publication needs more memory than \"%s\" allows",
					"udsatte.beskyt_hukommelse"),
			 errhint("Raise the setting, or let PARTITION BY make several independent publications.")));
}

/* The cells that could not be hidden well enough. */
static char *
failed_cells(const BeskytPartition *partition, const BeskytModel *model)
{
	StringInfoData names;

	initStringInfo(&names);
	for (int i = 0; i < model->nfailed && i < CELLS_NAMED; i++)
		appendStringInfo(&names, "%s%s", i == 0 ? "" : ", ",
						 beskyt_cell_name(partition, model->code +
										  (Size) model->failed[i] *
										  model->ndims));
	if (model->nfailed > CELLS_NAMED)
		appendStringInfo(&names, " and %d more",
						 model->nfailed - CELLS_NAMED);
	return names.data;
}

/* Raises the error that the core found. */
pg_attribute_noreturn() static void
raise_error(BeskytError error, const BeskytPartition *partition,
			const BeskytModel *model)
{
	const char *row = "";
	const char *cell = "";

	if (model->at >= 0 && (error == BESKYT_RANGE || error == BESKYT_DUPLICATE))
		row = beskyt_cell_name(partition, partition->input.code +
							   (Size) model->at * model->ndims);
	else if (model->at >= 0)
		cell = beskyt_cell_name(partition, model->code +
								(Size) model->at * model->ndims);
	switch (error)
	{
		case BESKYT_RANGE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a count is negative or too large"),
					 errdetail("Cell: %s.", row)));
			break;
		case BESKYT_DUPLICATE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a cell occurs more than once, with different counts"),
					 errdetail("Cell: %s.", row),
					 errhint("Every dimension of the grouping must be an argument, or PARTITION BY a publication of its own.")));
			break;
		case BESKYT_NOT_ADDITIVE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("the counts do not add up to their totals"),
					 *cell == '\0' ? 0 : errdetail("Cell: %s.", cell),
					 errhint("Count rows that belong to one cell only, leave no row of the grouping out, and pass grouping() of the same dimensions in the same order.")));
			break;
		case BESKYT_NO_REST:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a numerator has no row for its rest"),
					 errdetail("Cell: %s.", cell),
					 errhint("Complete the table with rows of 0 where everybody is in the numerator.")));
			break;
		case BESKYT_CONFLICT:
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("cells cannot be hidden beside what was published before"),
					 errdetail("Cells: %s.", failed_cells(partition, model)),
					 errhint("Publish without the breakdown of these cells, or decide to show them and pass vis.")));
			break;
		case BESKYT_NO_TABLE:
		case BESKYT_UNPROVED:
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("no proof was found that the publication is safe"),
					 *cell == '\0' ? 0 : errdetail("Cell: %s.", cell),
					 errhint("Add the grouping set of all dimensions, or publish fewer breakdowns together.")));
			break;
		case BESKYT_MEMORY:
		case BESKYT_OK:
			break;
	}
	out_of_memory();
}

/* Answers for all rows of a partition. */
static void
protect_partition(FunctionCallInfo fcinfo, WindowObject window,
				  const BeskytArguments *arg, int nrows, uint8 *state)
{
	MemoryContext work = AllocSetContextCreate(CurrentMemoryContext,
											   "udsatte beskyt",
											   ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(work);
	BeskytMemory memory = {0};
	BeskytModel model = {0};
	BeskytPartition partition = {0};
	BeskytEffort effort;
	BeskytError error;

	memory.limit = (Size) memory_guc * 1024;
	if (beskyt_partition_size(fcinfo, nrows) > memory.limit)
		out_of_memory();
	beskyt_read_partition(fcinfo, window, arg, nrows, &partition);
	memory.used = memory.peak = MemoryContextMemAllocated(work, true);
	if (memory.used > memory.limit)
		out_of_memory();
	memory.allocate = allocate;
	memory.release = release;
	memory.interrupt = interrupt;
	memory.context = work;
	model.memory = &memory;
	model.rule = partition.rule;
	error = beskyt_protect(&model, &partition.input, &effort);
	if (error != BESKYT_OK)
		raise_error(error, &partition, &model);
	elog(DEBUG1, "beskyt: %d cells, %d hidden at first, %d rounds, %d witnesses, %zu kB",
		 model.ncells, effort.first_hidden, effort.rounds, effort.witnesses,
		 memory.peak / 1024);
	for (int r = 0; r < nrows; r++)
		state[r] = model.state[model.row_cell[r]];
	MemoryContextSwitchTo(old);
	MemoryContextDelete(work);
}

/* The state of the current row, after that of all rows of its partition. */
static Datum
answer(FunctionCallInfo fcinfo, const char *name, const BeskytArguments *arg)
{
	static const char *const words[] = {"vis", "primaer", "sekundaer"};
	WindowObject window = PG_WINDOW_OBJECT();
	BeskytAnswers *answers;
	int64		nrows;

	if (!WindowObjectIsValid(window))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("%s is a window function", name)));
	nrows = WinGetPartitionRowCount(window);
	if (nrows > INT_MAX / 64)
		out_of_memory();
	answers = WinGetPartitionLocalMemory(window, sizeof(BeskytAnswers) + nrows);
	if (answers->nrows == 0)
	{
		answers->state = (uint8 *) (answers + 1);
		protect_partition(fcinfo, window, arg, (int) nrows, answers->state);
		answers->nrows = nrows;
	}
	PG_RETURN_TEXT_P(cstring_to_text(words[answers->state[WinGetCurrentPosition(window)]]));
}

/* beskyt(antal, maske, regel, dimensioner...) */
Datum
beskyt(PG_FUNCTION_ARGS)
{
	static const BeskytArguments arg = {
		.count = 0,.persons = -1,.status = -1,.mask = 1,.rule = 2,.first_dim = 3
	};

	return answer(fcinfo, "beskyt", &arg);
}

/* beskyt_celler(antal, personer, tidligere, maske, regel, dimensioner...) */
Datum
beskyt_celler(PG_FUNCTION_ARGS)
{
	static const BeskytArguments arg = {
		.count = 0,.persons = 1,.status = 2,.mask = 3,.rule = 4,.first_dim = 5
	};

	return answer(fcinfo, "beskyt_celler", &arg);
}
