/*-------------------------------------------------------------------------
 *
 * csv.c
 *	  One line of CSV as an array of its fields.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "core/csv_linje.h"

PG_FUNCTION_INFO_V1(csv_felter);

static char
get_delimiter(text *skilletegn)
{
	const char *str = VARDATA_ANY(skilletegn);

	if (VARSIZE_ANY_EXHDR(skilletegn) != 1 || strchr("\"\r\n", *str) != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid delimiter"),
				 errdetail("A delimiter is one ASCII character other than a quote or a line end.")));
	return *str;
}

/*
 * The fields: NULL where nothing stands, '' where nothing stands in quotes.
 * NULL for the whole where the quotes do not add up.
 */
Datum
csv_felter(PG_FUNCTION_ARGS)
{
	text	   *linje = PG_GETARG_TEXT_PP(0);
	CsvLine		line;
	CsvField	field;
	CsvResult	result;
	size_t		count;
	Datum	   *values;
	bool	   *nulls;
	char	   *room;
	int			dims[1] = {0};
	int			lbs[1] = {1};

	csv_begin(&line, VARDATA_ANY(linje), VARSIZE_ANY_EXHDR(linje),
			  get_delimiter(PG_GETARG_TEXT_PP(1)));
	count = csv_count(&line);
	if (!AllocSizeIsValid(count * (VARHDRSZ + ALIGNOF_INT) +
						  (line.end - line.next)))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many fields in a line")));
	values = palloc(count * sizeof(Datum));
	nulls = palloc(count * sizeof(bool));
	/* all values side by side, each with its header and aligned */
	room = palloc(count * (VARHDRSZ + ALIGNOF_INT) + (line.end - line.next));

	while ((result = csv_next(&line, &field)) == CSV_FIELD)
	{
		int			i = dims[0]++;

		nulls[i] = field.length == 0 && !field.quoted;
		values[i] = PointerGetDatum(room);
		if (!nulls[i])
		{
			SET_VARSIZE(room, VARHDRSZ + csv_copy(&field, VARDATA(room)));
			room += INTALIGN(VARSIZE(room));
		}
	}
	if (result == CSV_BAD)
		PG_RETURN_NULL();
	PG_RETURN_ARRAYTYPE_P(construct_md_array(values, nulls, 1, dims, lbs,
											 TEXTOID, -1, false,
											 TYPALIGN_INT));
}
