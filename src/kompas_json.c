/*-------------------------------------------------------------------------
 *
 * kompas_json.c
 *	  Compass readings from and to JSON.
 *
 * The keys are the numbers of the dimensions, or the codes of an edition,
 * given as an array of ten.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/json.h"

#include "core/kompas_json.h"
#include "kompas.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(kompas_af_json);
PG_FUNCTION_INFO_V1(kompas_af_json_koder);
PG_FUNCTION_INFO_V1(kompas_til_json);
PG_FUNCTION_INFO_V1(kompas_til_json_koder);

/* The ten codes of an edition, as C strings. */
static const char **
hent_koder(ArrayType *array)
{
	const char **koder = palloc(KOMPAS_DIMENSIONS * sizeof(char *));
	Datum	   *v;
	bool	   *null;
	int			n;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &v, &null, &n);
	if (n != KOMPAS_DIMENSIONS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("an edition of the compass has %d dimensions, not %d",
						KOMPAS_DIMENSIONS, n)));
	for (int i = 0; i < n; i++)
	{
		if (null[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("dimension %d has no code", i + 1)));
		koder[i] = TextDatumGetCString(v[i]);
	}
	return koder;
}

static Datum
laes(text *json, const char *const *koder)
{
	char		noegle[KOMPAS_JSON_KEY_MAX + 1];
	uint64		kompas;

	switch (kompas_json_parse(VARDATA_ANY(json), VARSIZE_ANY_EXHDR(json),
							  koder, &kompas, noegle))
	{
		case KOMPAS_JSON_OK:
			break;
		case KOMPAS_JSON_OBJECT:
		case KOMPAS_JSON_SYNTAX:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("a compass reading in JSON must be one flat object")));
			break;
		case KOMPAS_JSON_KEY:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unknown dimension \"%s\"",
							udsatte_citat(noegle)),
					 koder != NULL ?
					 errhint("The keys are the codes in kompas_dimension.kode.") :
					 errhint("The keys are \"1\" to \"10\"; for codes use kompas_fra_json(json, katalog).")));
			break;
		case KOMPAS_JSON_REPEATED:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("dimension \"%s\" occurs twice",
							udsatte_citat(noegle))));
			break;
		case KOMPAS_JSON_VALUE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("invalid value for dimension \"%s\"",
							udsatte_citat(noegle)),
					 errhint("A value is a whole number, null (not scored) or \"%s\".",
							 KOMPAS_JSON_IRRELEVANT)));
			break;
		case KOMPAS_JSON_RANGE:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("score for dimension \"%s\" out of range",
							udsatte_citat(noegle)),
					 errdetail("A score is %d to %d.", KOMPAS_MIN_SCORE,
							   KOMPAS_MAX_SCORE)));
			break;
	}
	return KompasGetDatum(kompas);
}

/* kompas(json) */
Datum
kompas_af_json(PG_FUNCTION_ARGS)
{
	return laes(PG_GETARG_TEXT_PP(0), NULL);
}

/* kompas_af_json(json, text[]) */
Datum
kompas_af_json_koder(PG_FUNCTION_ARGS)
{
	return laes(PG_GETARG_TEXT_PP(0),
				hent_koder(PG_GETARG_ARRAYTYPE_P(1)));
}

static Datum
skriv(uint64 kompas, const char *const *koder)
{
	StringInfoData buf;

	initStringInfo(&buf);
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			vaerdi = kompas_get(kompas, i);

		appendStringInfoString(&buf, i == 0 ? "{" : ", ");
		if (koder == NULL)
			appendStringInfo(&buf, "\"%d\"", i + 1);
		else
			escape_json(&buf, koder[i]);
		appendStringInfoString(&buf, ": ");
		if (vaerdi == KOMPAS_NOT_SCORED)
			appendStringInfoString(&buf, "null");
		else if (vaerdi == KOMPAS_NOT_RELEVANT)
			appendStringInfoString(&buf, "\"" KOMPAS_JSON_IRRELEVANT "\"");
		else
			appendStringInfo(&buf, "%d", vaerdi);
	}
	appendStringInfoChar(&buf, '}');
	return PointerGetDatum(cstring_to_text_with_len(buf.data, buf.len));
}

/* kompas_til_json(kompas), also the cast that to_json() uses */
Datum
kompas_til_json(PG_FUNCTION_ARGS)
{
	return skriv(PG_GETARG_KOMPAS(0), NULL);
}

/* kompas_til_json(kompas, text[]) */
Datum
kompas_til_json_koder(PG_FUNCTION_ARGS)
{
	return skriv(PG_GETARG_KOMPAS(0), hent_koder(PG_GETARG_ARRAYTYPE_P(1)));
}
