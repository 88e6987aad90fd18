/*-------------------------------------------------------------------------
 *
 * beskyt_laes.c
 *	  Reads the partition of a protecting window function: counts, what is
 *	  said of each cell, and codes made of the dimensions' values.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "beskyt_laes.h"
#include "udsatte.h"

#define CODE_NUMERATOR		"taeller"
#define CODE_REST			"rest"

/* One row's value of one dimension, to be sorted and numbered. */
typedef struct DimValue
{
	char	   *text;			/* NULL for NULL */
	int			row;
} DimValue;

/* Reads a rule; on error 'detail' says what is wrong with it. */
bool
beskyt_read_rule(const char *text, BeskytRuleText *rule, char **detail)
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
			  BeskytPartition *partition)
{
	BeskytRule *rule = &partition->rule;
	int32		number = -1;
	char	  **label = MemoryContextAllocHuge(CurrentMemoryContext,
											   (Size) (n + 1) * sizeof(char *));

	partition->label[dim] = label;

	qsort(values, n, sizeof(DimValue), compare_values);
	for (int i = 0; i < n; i++)
	{
		if (i == 0 || compare_values(&values[i - 1], &values[i]) != 0)
			label[++number] = values[i].text;
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

/* The rule of a partition, which must be the same in every row. */
static BeskytRuleText
partition_rule(WindowObject window, int arg, int nrows)
{
	BeskytRuleText rule;
	char	   *first = NULL;
	char	   *detail;
	bool		isnull;
	bool		isout;

	for (int r = 0; r < nrows; r++)
	{
		Datum		datum = WinGetFuncArgInPartition(window, arg, r,
													 WINDOW_SEEK_HEAD, false,
													 &isnull, &isout);
		const char *word = isnull ? udsatte_beskyt_regel() :
		TextDatumGetCString(datum);

		if (r == 0)
			first = pstrdup(word);
		else if (strcmp(first, word) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a publication has more than one protection rule")));
		if (!isnull)
			pfree((char *) word);
	}
	if (!beskyt_read_rule(first, &rule, &detail))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid protection rule \"%s\"",
						udsatte_citat(first)),
				 errdetail("%s", detail),
				 errhint(BESKYT_RULE_HINT)));
	return rule;
}

/* A count argument of a row; 'missing' stands for NULL. */
static int64
read_count(WindowObject window, int arg, int row, int64 missing)
{
	bool		isnull;
	bool		isout;
	Datum		datum = WinGetFuncArgInPartition(window, arg, row,
												 WINDOW_SEEK_HEAD, false,
												 &isnull, &isout);

	if (!isnull)
		return DatumGetInt64(datum);
	if (missing < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the count of a cell is null"),
				 errhint("A cell nobody is in has the count 0.")));
	return missing;
}

/* What is said of a row beforehand: shown, hidden, or nothing. */
static uint8
read_status(WindowObject window, int arg, int row)
{
	bool		isnull;
	bool		isout;
	Datum		datum = WinGetFuncArgInPartition(window, arg, row,
												 WINDOW_SEEK_HEAD, false,
												 &isnull, &isout);
	char	   *word;
	uint8		status;

	if (isnull)
		return BESKYT_FREE;
	word = TextDatumGetCString(datum);
	if (strcmp(word, "vis") == 0)
		status = BESKYT_KEEP_SHOWN;
	else if (strcmp(word, "skjult") == 0 || strcmp(word, "primaer") == 0 ||
			 strcmp(word, "sekundaer") == 0)
		status = BESKYT_KEEP_HIDDEN;
	else
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the status of a cell cannot be \"%s\"",
						udsatte_citat(word)),
				 errhint("Use vis or skjult.")));
	pfree(word);
	return status;
}

static uint32
read_mask(WindowObject window, int arg, int row, int ndims)
{
	bool		isnull;
	bool		isout;
	uint32		mask = DatumGetInt32(WinGetFuncArgInPartition(window, arg, row,
															  WINDOW_SEEK_HEAD,
															  false, &isnull,
															  &isout));

	if (isnull || (uint64) mask >> ndims != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the mask does not fit %d dimensions", ndims),
				 errhint("Pass grouping() of the same dimensions in the same order.")));
	return mask;
}

static void
check_dimensions(FunctionCallInfo fcinfo, int first_dim, int ndims)
{

	if (ndims < 1 || ndims > BESKYT_MAX_DIMS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a publication has 1 to %d dimensions",
						BESKYT_MAX_DIMS)));
	for (int d = 0; d < ndims; d++)
	{
		Oid			type = get_fn_expr_argtype(fcinfo->flinfo,
											   first_dim + d);

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

/* Bytes that reading a partition takes at the least. */
Size
beskyt_partition_size(FunctionCallInfo fcinfo, int nrows)
{
	return (Size) nrows * PG_NARGS() * sizeof(DimValue);
}

/* Counts and codes of a partition, in the current memory context. */
void
beskyt_read_partition(FunctionCallInfo fcinfo, WindowObject window,
					  const BeskytArguments *arg, int nrows,
					  BeskytPartition *partition)
{
	int			ndims = PG_NARGS() - arg->first_dim;
	MemoryContext context = CurrentMemoryContext;
	int64	   *count = MemoryContextAllocHuge(context, nrows * sizeof(int64));
	int64	   *persons = MemoryContextAllocHuge(context,
												 nrows * sizeof(int64));
	uint8	   *status = MemoryContextAllocHuge(context, nrows);
	int32	   *code = MemoryContextAllocHuge(context, nrows * ndims *
											  sizeof(int32));
	DimValue   *values[BESKYT_MAX_DIMS];
	int			n[BESKYT_MAX_DIMS] = {0};
	FmgrInfo	output[BESKYT_MAX_DIMS];
	BeskytRuleText text;

	check_dimensions(fcinfo, arg->first_dim, ndims);
	text = partition_rule(window, arg->rule, nrows);

	for (int d = 0; d < ndims; d++)
	{
		Oid			type = get_fn_expr_argtype(fcinfo->flinfo,
											   arg->first_dim + d);
		Oid			function;
		bool		isvarlena;

		getTypeOutputInfo(type, &function, &isvarlena);
		fmgr_info(function, &output[d]);
		values[d] = MemoryContextAllocHuge(context, nrows * sizeof(DimValue));
	}
	for (int r = 0; r < nrows; r++)
	{
		uint32		mask;

		CHECK_FOR_INTERRUPTS();
		count[r] = read_count(window, arg->count, r, -1);
		persons[r] = arg->persons < 0 ? count[r] :
			read_count(window, arg->persons, r, count[r]);
		status[r] = arg->status < 0 ? BESKYT_FREE :
			read_status(window, arg->status, r);
		mask = read_mask(window, arg->mask, r, ndims);
		for (int d = 0; d < ndims; d++)
		{
			Datum		datum;
			DimValue   *value = &values[d][n[d]];
			bool		isnull;
			bool		isout;

			code[(Size) r * ndims + d] = BESKYT_TOTAL;
			if (mask >> (ndims - 1 - d) & 1)
				continue;
			datum = WinGetFuncArgInPartition(window, arg->first_dim + d, r,
											 WINDOW_SEEK_HEAD, false, &isnull,
											 &isout);
			value->row = r;
			value->text = isnull ? NULL : OutputFunctionCall(&output[d], datum);
			n[d]++;
		}
	}

	partition->rule.k = text.k;
	partition->rule.zero_sensitive = text.zero_sensitive;

	partition->rule.group_dim = -1;
	partition->rule.code_numerator = partition->rule.code_rest = -2;
	if (text.group)
	{
		partition->rule.group_dim = find_group_dim(&text, values, n, ndims);
		partition->rule.group_rest = text.group_rest;
	}
	for (int d = 0; d < ndims; d++)
		number_values(values[d], n[d], ndims, d, code, partition);
	partition->input.nrows = nrows;
	partition->input.ndims = ndims;
	partition->input.count = count;
	partition->input.persons = persons;
	partition->input.status = status;
	partition->input.code = code;
}

/* A cell's codes as a person would write them; * is a total. */
char	   *
beskyt_cell_name(const BeskytPartition *partition, const int32 *code)
{
	StringInfoData name;

	initStringInfo(&name);
	for (int d = 0; d < partition->input.ndims; d++)
	{
		const char *label = code[d] == BESKYT_TOTAL ? "*" :
		partition->label[d][code[d]];

		appendStringInfo(&name, "%s%s", d == 0 ? "(" : ", ",
						 label == NULL ? "NULL" : udsatte_citat(label));
	}
	appendStringInfoChar(&name, ')');
	return name.data;
}
