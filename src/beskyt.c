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

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "portability/instr_time.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/memutils.h"

#include "beskyt_laes.h"
#include "core/beskyt.h"
#include "core/beskyt_angrib.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(beskyt);
PG_FUNCTION_INFO_V1(beskyt_celler);
PG_FUNCTION_INFO_V1(angrib);

#define CELLS_NAMED			10	/* in an error */

static int	memory_guc = 256 * 1024;
static char *rule_guc = NULL;

/* What is kept for a partition. */
typedef struct BeskytAnswers
{
	bool		computed;
	int64	   *low;			/* of an attack */
	int64	   *high;
	uint8	   *state;			/* of a protection */
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

UDSATTE_NORETURN static void
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
UDSATTE_NORETURN static void
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

/* Decides on every cell. */
static BeskytError
protect(BeskytModel *model, const BeskytInput *input)
{
	BeskytEffort effort = {0};
	instr_time	start;
	instr_time	chosen;
	instr_time	end;
	BeskytError error;

	INSTR_TIME_SET_CURRENT(start);
	error = beskyt_model_build(model, input);
	if (error == BESKYT_OK)
		error = beskyt_eliminate(model);
	INSTR_TIME_SET_CURRENT(chosen);
	if (error == BESKYT_OK)
		error = beskyt_prove(model, &effort);
	INSTR_TIME_SET_CURRENT(end);
	INSTR_TIME_SUBTRACT(end, chosen);
	INSTR_TIME_SUBTRACT(chosen, start);
	elog(DEBUG1, "beskyt: %d cells, %d hidden in %.0f ms, %d of them unproved, %d hidden and %d witnesses after %.0f ms more, %zu kB",
		 model->ncells, effort.first_hidden, INSTR_TIME_GET_MILLISEC(chosen),
		 effort.unproved, effort.hidden, effort.witnesses,
		 INSTR_TIME_GET_MILLISEC(end), model->memory->peak / 1024);
	return error;
}

/* The bounds of every cell that a reader finds. */
static BeskytError
attack(BeskytModel *model, const BeskytInput *input, BeskytAnswers *answers)
{
	BeskytError error = beskyt_model_build(model, input);
	int64	   *low;
	int64	   *high;

	if (error != BESKYT_OK)
		return error;
	BESKYT_ALLOC(low, model->memory, (Size) model->ncells + 1);
	BESKYT_ALLOC(high, model->memory, (Size) model->ncells + 1);
	error = beskyt_attack(model, low, high);
	for (int r = 0; error == BESKYT_OK && r < input->nrows; r++)
	{
		answers->low[r] = low[model->row_cell[r]];
		answers->high[r] = high[model->row_cell[r]];
	}
	return error;
}

/* Answers for all rows of a partition. */
static void
answer_partition(FunctionCallInfo fcinfo, WindowObject window,
				 const BeskytArguments *arg, int nrows,
				 BeskytAnswers *answers)
{
	MemoryContext work = AllocSetContextCreate(CurrentMemoryContext,
											   "udsatte beskyt",
											   ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(work);
	BeskytMemory memory = {0};
	BeskytModel model = {0};
	BeskytPartition partition = {0};
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
	if (answers->low != NULL)
		error = attack(&model, &partition.input, answers);
	else
		error = protect(&model, &partition.input);
	if (error != BESKYT_OK)
		raise_error(error, &partition, &model);
	if (answers->low == NULL)
		for (int r = 0; r < nrows; r++)
			answers->state[r] = model.state[model.row_cell[r]];
	MemoryContextSwitchTo(old);
	MemoryContextDelete(work);
}

/* The answers for a partition, computed at its first row. */
static BeskytAnswers *
partition_answers(FunctionCallInfo fcinfo, const char *name, bool attacks,
				  const BeskytArguments *arg)
{
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
	answers = WinGetPartitionLocalMemory(window, sizeof(BeskytAnswers) +
										 nrows * (attacks ?
												  2 * sizeof(int64) : 1));
	if (!answers->computed)
	{
		if (attacks)
		{
			answers->low = (int64 *) (answers + 1);
			answers->high = answers->low + nrows;
		}
		else
			answers->state = (uint8 *) (answers + 1);
		answer_partition(fcinfo, window, arg, (int) nrows, answers);
		answers->computed = true;
	}
	return answers;
}

/* 'vis', 'primaer' or 'sekundaer' for the current row. */
static Datum
protect_row(FunctionCallInfo fcinfo, const char *name,
			const BeskytArguments *arg)
{
	static const char *const words[] = {"vis", "primaer", "sekundaer"};
	BeskytAnswers *answers = partition_answers(fcinfo, name, false, arg);
	int64		row = WinGetCurrentPosition(PG_WINDOW_OBJECT());

	PG_RETURN_TEXT_P(cstring_to_text(words[answers->state[row]]));
}

/* beskyt(antal, maske, regel, dimensioner...) */
Datum
beskyt(PG_FUNCTION_ARGS)
{
	static const BeskytArguments arg = {
		.count = 0,.persons = -1,.status = -1,.mask = 1,.rule = 2,.first_dim = 3
	};

	return protect_row(fcinfo, "beskyt", &arg);
}

/* beskyt_celler(antal, personer, tidligere, maske, regel, dimensioner...) */
Datum
beskyt_celler(PG_FUNCTION_ARGS)
{
	static const BeskytArguments arg = {
		.count = 0,.persons = 1,.status = 2,.mask = 3,.rule = 4,.first_dim = 5
	};

	return protect_row(fcinfo, "beskyt_celler", &arg);
}

/* angrib(antal, status, maske, regel, dimensioner...) */
Datum
angrib(PG_FUNCTION_ARGS)
{
	static const BeskytArguments arg = {
		.count = 0,.persons = -1,.status = 1,.mask = 2,.rule = 3,.first_dim = 4
	};
	BeskytAnswers *answers = partition_answers(fcinfo, "angrib", true, &arg);
	int64		row = WinGetCurrentPosition(PG_WINDOW_OBJECT());
	Datum		bounds[2];
	bool		nulls[2] = {false, false};
	int			size = 2;
	int			lower = 1;

	bounds[0] = Int64GetDatum(answers->low[row]);
	bounds[1] = Int64GetDatum(answers->high[row]);
	nulls[1] = answers->high[row] > BESKYT_MAX_COUNT;
	PG_RETURN_ARRAYTYPE_P(construct_md_array(bounds, nulls, 1, &size, &lower,
											 INT8OID, sizeof(int64),
											 FLOAT8PASSBYVAL,
											 TYPALIGN_DOUBLE));
}
