/*-------------------------------------------------------------------------
 *
 * beskyt.c
 *	  The window function that says which cells of a publication to hide.
 *
 * The first call for a partition reads all its rows, makes codes of the
 * dimensions' values and asks the core; every call then answers for its own
 * row.  The core's memory is a context of its own under a limit.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <limits.h>

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "windowapi.h"

#include "core/beskyt.h"
#include "core/beskyt_regel.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(beskyt);

#define ARG_COUNT			0
#define ARG_MASK			1
#define ARG_RULE			2
#define ARG_FIRST_DIM		3

#define CODE_NUMERATOR		"taeller"
#define CODE_REST			"rest"

static int	memory_guc = 256 * 1024;
static char *rule_guc = NULL;

/* One row's value of one dimension, to be sorted and numbered. */
typedef struct DimValue
{
	char	   *text;			/* NULL for NULL */
	int			row;
} DimValue;

/* What is kept for a partition. */
typedef struct BeskytAnswers
{
	int64		nrows;			/* 0: not computed yet */
	uint8	   *state;
} BeskytAnswers;

/* Reads a rule; on error 'detail' says what is wrong with it. */
static bool
read_rule(const char *text, BeskytRuleText *rule, char **detail)
{
	int			at;
	int			length;

	switch (beskyt_rule_parse(text, rule, &at, &length))
	{
		case BESKYT_RULE_OK:
			return true;
		case BESKYT_RULE_WORD:
			*detail = psprintf("The word \"%s\" is not known.",
							   udsatte_citat(pnstrdup(text +at, length)));
			break;
		case BESKYT_RULE_NUMBER:
			*detail = psprintf("The number of \"%s\" is missing or out of range.",
							   udsatte_citat(pnstrdup(text +at, length)));
			break;
		case BESKYT_RULE_TWICE:
			*detail = psprintf("The word \"%s\" repeats what was said before.",
							   udsatte_citat(pnstrdup(text +at, length)));
			break;
		case BESKYT_RULE_NO_K:
			*detail = pstrdup("There is no threshold.");
			break;
	}
	return false;
}

#define RULE_HINT \
	"Use dst3, dst5, stil, trivsel, acro10 or k=7, and after it nul_er_foelsom or gruppe=0."

static bool
check_rule(char **newval, void **extra, GucSource source)
{
	BeskytRuleText rule;
	char	   *detail;

	if (read_rule(*newval, &rule, &detail))
		return true;
	GUC_check_errdetail("%s", detail);
	GUC_check_errhint(RULE_HINT);
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

pg_attribute_noreturn() static void
out_of_memory(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("protecting the publication needs more memory than \"%s\" allows",
					"udsatte.beskyt_hukommelse"),
			 errhint("Raise the setting, or let PARTITION BY make several independent publications.")));
}

static int
compare_values(const void *a, const void *b)
{
	const DimValue *left = a;
	const DimValue *right = b;

	if (left->text == NULL || right->text == NULL)
		return (left->text == NULL) -(right->text == NULL);
	return strcmp(left->text, right->text);
}

/* Numbers the values of a dimension in C order, NULL last. */
static void
number_values(DimValue *values, int n, int ndims, int dim, int32 *code,
			  BeskytRule *rule)
{
	int32		number = -1;

	qsort(values, n, sizeof(DimValue), compare_values);
	for (int i = 0; i < n; i++)
	{
		if (i == 0 || compare_values(&values[i - 1], &values[i]) != 0)
			number++;
		code[(Size) values[i].row * ndims + dim] = number;
		if (rule->group_dim == dim && values[i].text !=NULL)
		{
			if (strcmp(values[i].text, CODE_NUMERATOR) == 0)
				rule->code_numerator = number;
			if (strcmp(values[i].text, CODE_REST) == 0)
				rule->code_rest = number;
		}
	}
}

/* Has a dimension the codes of numerator and rest, and no others? */
static bool
is_group_dim(const DimValue *values, int n)
{
	for (int i = 0; i < n; i++)
		if (values[i].text == NULL ||
			(strcmp(values[i].text, CODE_NUMERATOR) != 0 &&
			 strcmp(values[i].text, CODE_REST) != 0))
			return false;
	return n > 0;
}

/* The dimension that the rule's group is about. */
static int
find_group_dim(const BeskytRuleText *text, DimValue **values, const int *n,
			   int ndims)
{
	int			found = -1;

	for (int d = 0; d < ndims; d++)
	{
		if (text->group_position > 0 && text->group_position != d + 1)
			continue;
		if (!is_group_dim(values[d], n[d]))
			continue;
		if (found >= 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("more than one dimension has the codes \"%s\" and \"%s\"",
							CODE_NUMERATOR, CODE_REST),
					 errhint("Name its position among the dimensions, as in gruppe=3:0.")));
		found = d;
	}
	if (found < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("no dimension has the codes \"%s\" and \"%s\" alone",
						CODE_NUMERATOR, CODE_REST),
				 errhint("A rule with gruppe needs a dimension that tells the numerator from the rest of its denominator.")));
	return found;
}

/* Raises the error that the core found. */
pg_attribute_noreturn() static void
raise_error(BeskytError error)
{
	switch (error)
	{
		case BESKYT_RANGE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a count is negative or too large")));
			break;
		case BESKYT_DUPLICATE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a cell occurs more than once, with different counts"),
					 errhint("Every dimension of the grouping must be an argument, or PARTITION BY a publication of its own.")));
			break;
		case BESKYT_NOT_ADDITIVE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("the counts do not add up to their totals"),
					 errhint("Count rows that belong to one cell only, leave no row of the grouping out, and pass grouping() of the same dimensions in the same order.")));
			break;
		case BESKYT_NO_REST:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a numerator has no row for its rest"),
					 errhint("Complete the table with rows of 0 where everybody is in the numerator.")));
			break;
		case BESKYT_NO_TABLE:
		case BESKYT_UNPROVED:
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("no proof was found that the publication is safe"),
					 errhint("Add the grouping set of all dimensions, or publish fewer breakdowns together.")));
			break;
		case BESKYT_MEMORY:
		case BESKYT_OK:
			break;
	}
	out_of_memory();
}

/* The rule of a partition, which must be the same in every row. */
static BeskytRuleText
partition_rule(WindowObject window, int64 nrows)
{
	BeskytRuleText rule;
	char	   *first = NULL;
	char	   *detail;
	bool		isnull;
	bool		isout;

	for (int64 r = 0; r < nrows; r++)
	{
		Datum		datum = WinGetFuncArgInPartition(window, ARG_RULE, r,
													 WINDOW_SEEK_HEAD, false,
													 &isnull, &isout);
		char	   *word = isnull ? rule_guc : TextDatumGetCString(datum);

		if (r == 0)
			first = pstrdup(word);
		else if (strcmp(first, word) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a publication has more than one protection rule")));
		if (!isnull)
			pfree(word);
	}
	if (!read_rule(first, &rule, &detail))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid protection rule \"%s\"",
						udsatte_citat(first)),
				 errdetail("%s", detail),
				 errhint(RULE_HINT)));
	return rule;
}

/* Counts and codes of a partition, in the current memory context. */
static void
read_partition(FunctionCallInfo fcinfo, WindowObject window, int nrows,
			   BeskytInput *input, BeskytRule *rule)
{
	int			ndims = PG_NARGS() - ARG_FIRST_DIM;
	Size		width = ndims * sizeof(int32);
	int64	   *count = MemoryContextAllocHuge(CurrentMemoryContext,
											   nrows * sizeof(int64));
	int32	   *code = MemoryContextAllocHuge(CurrentMemoryContext,
											  nrows * width);
	DimValue   *values[BESKYT_MAX_DIMS];
	int			n[BESKYT_MAX_DIMS] = {0};
	FmgrInfo	output[BESKYT_MAX_DIMS];
	BeskytRuleText text = partition_rule(window, nrows);
	bool		isnull;
	bool		isout;

	for (int d = 0; d < ndims; d++)
	{
		Oid			type = get_fn_expr_argtype(fcinfo->flinfo,
											   ARG_FIRST_DIM + d);
		Oid			function;
		bool		isvarlena;

		getTypeOutputInfo(type, &function, &isvarlena);
		fmgr_info(function, &output[d]);
		values[d] = MemoryContextAllocHuge(CurrentMemoryContext,
										   nrows * sizeof(DimValue));
	}
	for (int r = 0; r < nrows; r++)
	{
		uint32		mask;

		CHECK_FOR_INTERRUPTS();
		count[r] = DatumGetInt64(WinGetFuncArgInPartition(window, ARG_COUNT, r,
														  WINDOW_SEEK_HEAD,
														  false, &isnull,
														  &isout));
		if (isnull)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("the count of a cell is null"),
					 errhint("A cell nobody is in has the count 0.")));
		mask = DatumGetInt32(WinGetFuncArgInPartition(window, ARG_MASK, r,
													  WINDOW_SEEK_HEAD, false,
													  &isnull, &isout));
		if (isnull || (uint64) mask >> ndims != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("the mask does not fit %d dimensions", ndims),
					 errhint("Pass grouping() of the same dimensions in the same order.")));
		for (int d = 0; d < ndims; d++)
		{
			Datum		datum;
			DimValue   *value = &values[d][n[d]];

			code[(Size) r * ndims + d] = BESKYT_TOTAL;
			if (mask >> (ndims - 1 - d) & 1)
				continue;
			datum = WinGetFuncArgInPartition(window, ARG_FIRST_DIM + d, r,
											 WINDOW_SEEK_HEAD, false, &isnull,
											 &isout);
			value->row = r;
			value->text = isnull ? NULL : OutputFunctionCall(&output[d], datum);
			n[d]++;
		}
	}

	rule->k = text.k;
	rule->zero_sensitive = text.zero_sensitive;

	rule->group_dim = -1;
	rule->code_numerator = rule->code_rest = -2;
	if (text.group)
	{
		rule->group_dim = find_group_dim(&text, values, n, ndims);
		rule->group_rest = text.group_rest;
	}
	for (int d = 0; d < ndims; d++)
		number_values(values[d], n[d], ndims, d, code, rule);
	input->nrows = nrows;
	input->ndims = ndims;
	input->count = count;
	input->code = code;
}

static void
check_dimensions(FunctionCallInfo fcinfo)
{
	int			ndims = PG_NARGS() - ARG_FIRST_DIM;

	if (ndims < 1 || ndims > BESKYT_MAX_DIMS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a publication has 1 to %d dimensions",
						BESKYT_MAX_DIMS)));
	for (int d = 0; d < ndims; d++)
	{
		Oid			type = get_fn_expr_argtype(fcinfo->flinfo,
											   ARG_FIRST_DIM + d);

		if (!OidIsValid(type) || type == UNKNOWNOID)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("dimension %d is a literal without a type", d + 1),
					 errhint("Pass the columns of the grouping.")));
		/* an array may be a list after the word VARIADIC */
		if (OidIsValid(get_element_type(type)))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("dimension %d is an array", d + 1),
					 errhint("Pass the columns of the grouping one by one, without VARIADIC.")));
	}
}

/* Answers for all rows of a partition. */
static void
protect_partition(FunctionCallInfo fcinfo, WindowObject window, int nrows,
				  uint8 *state)
{
	MemoryContext work = AllocSetContextCreate(CurrentMemoryContext,
											   "udsatte beskyt",
											   ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(work);
	BeskytMemory memory = {0};
	BeskytModel model = {0};
	BeskytInput input;
	BeskytEffort effort;
	BeskytError error;

	memory.limit = (Size) memory_guc * 1024;
	if ((Size) nrows * (PG_NARGS() * sizeof(DimValue)) > memory.limit)
		out_of_memory();
	read_partition(fcinfo, window, nrows, &input, &model.rule);
	memory.used = memory.peak = MemoryContextMemAllocated(work, true);
	if (memory.used > memory.limit)
		out_of_memory();
	memory.allocate = allocate;
	memory.release = release;
	memory.interrupt = interrupt;
	memory.context = work;
	model.memory = &memory;
	error = beskyt_protect(&model, &input, &effort);
	if (error != BESKYT_OK)
		raise_error(error);
	elog(DEBUG1, "beskyt: %d cells, %d hidden at first, %d rounds, %d witnesses, %zu kB",
		 model.ncells, effort.first_hidden, effort.rounds, effort.witnesses,
		 memory.peak / 1024);
	for (int r = 0; r < nrows; r++)
		state[r] = model.state[model.row_cell[r]];
	MemoryContextSwitchTo(old);
	MemoryContextDelete(work);
}

/* 'vis', 'primaer' or 'sekundaer' for each row of GROUPING SETS. */
Datum
beskyt(PG_FUNCTION_ARGS)
{
	static const char *const words[] = {"vis", "primaer", "sekundaer"};
	WindowObject window = PG_WINDOW_OBJECT();
	BeskytAnswers *answers;
	int64		nrows;
	int64		row;

	if (!WindowObjectIsValid(window))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("%s is a window function", "beskyt")));
	nrows = WinGetPartitionRowCount(window);
	if (nrows > INT_MAX / 64)
		out_of_memory();
	answers = WinGetPartitionLocalMemory(window, sizeof(BeskytAnswers) + nrows);
	if (answers->nrows == 0)
	{
		check_dimensions(fcinfo);
		answers->state = (uint8 *) (answers + 1);
		protect_partition(fcinfo, window, (int) nrows, answers->state);
		answers->nrows = nrows;
	}
	row = WinGetCurrentPosition(window);
	PG_RETURN_TEXT_P(cstring_to_text(words[answers->state[row]]));
}
