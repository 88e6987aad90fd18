/*-------------------------------------------------------------------------
 *
 * kompas_tilstand.c
 *	  Text and binary form of the compass aggregates' states, and their sum.
 *
 * Both states are arrays of whole numbers, so that one set of helpers reads,
 * writes and adds them.  The text form is the numbers in order, in parentheses.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "common/int.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"

#include "kompas_tilstand.h"

PG_FUNCTION_INFO_V1(kompas_tilstand_in);
PG_FUNCTION_INFO_V1(kompas_tilstand_out);
PG_FUNCTION_INFO_V1(kompas_tilstand_recv);
PG_FUNCTION_INFO_V1(kompas_tilstand_send);
PG_FUNCTION_INFO_V1(kompas_tilstand_saml);
PG_FUNCTION_INFO_V1(kompas_partilstand_in);
PG_FUNCTION_INFO_V1(kompas_partilstand_out);
PG_FUNCTION_INFO_V1(kompas_partilstand_recv);
PG_FUNCTION_INFO_V1(kompas_partilstand_send);
PG_FUNCTION_INFO_V1(kompas_partilstand_saml);

/* The largest count: sums of a thousand of them still fit in a bigint. */
#define TAL_MAKS	(PG_INT64_MAX / 1024)

/* Reads exactly n numbers, none negative, or reports what is wrong. */
static int64 *
tal_in(FunctionCallInfo fcinfo, const char *type, int n)
{
	const char *s = PG_GETARG_CSTRING(0);
	int64	   *tal = palloc(n * sizeof(int64));
	int			i = 0;
	char		slut = '(';

	while (isspace((unsigned char) *s))
		s++;
	for (; *s == slut && i < n; i++)
	{
		char	   *efter;

		errno = 0;
		tal[i] = strtoll(s + 1, &efter, 10);
		if (efter == s + 1 || errno != 0 || tal[i] < 0 ||
			tal[i] > TAL_MAKS)
			break;
		s = efter;
		slut = ',';
	}
	if (i == n && *s == ')')
	{
		s++;
		while (isspace((unsigned char) *s))
			s++;
		if (*s == '\0')
			return tal;
	}
	ereturn(fcinfo->context, NULL,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s", type),
			 errdetail("Expected %d whole numbers in parentheses, none negative or above %lld.",
					   n, (long long) TAL_MAKS)));
}

static Datum
tal_out(const int64 * tal, int n)
{
	StringInfoData buf;

	initStringInfo(&buf);
	for (int i = 0; i < n; i++)
		appendStringInfo(&buf, "%c" INT64_FORMAT, i == 0 ? '(' : ',', tal[i]);
	appendStringInfoChar(&buf, ')');
	PG_RETURN_CSTRING(buf.data);
}

static int64 *
tal_recv(StringInfo buf, const char *type, int n)
{
	int64	   *tal = palloc(n * sizeof(int64));

	for (int i = 0; i < n; i++)
	{
		tal[i] = pq_getmsgint64(buf);
		if (tal[i] < 0 || tal[i] > TAL_MAKS)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
					 errmsg("invalid external \"%s\" value", type),
					 errdetail("A count is negative or too large.")));
	}
	return tal;
}

static Datum
tal_send(const int64 * tal, int n)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	for (int i = 0; i < n; i++)
		pq_sendint64(&buf, tal[i]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* The sum of two states, made in the first where it is the aggregate's own. */
static Datum
tal_saml(FunctionCallInfo fcinfo, int n)
{
	int64	   *a = (int64 *) PG_GETARG_POINTER(0);
	int64	   *b = (int64 *) PG_GETARG_POINTER(1);

	if (!AggCheckCallContext(fcinfo, NULL))
	{
		int64	   *kopi = palloc(n * sizeof(int64));

		memcpy(kopi, a, n * sizeof(int64));
		a = kopi;
	}
	for (int i = 0; i < n; i++)
		if (unlikely(pg_add_s64_overflow(a[i], b[i], &a[i]) ||
					 a[i] > TAL_MAKS))
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("bigint out of range")));
	PG_RETURN_POINTER(a);
}

Datum
kompas_tilstand_in(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(tal_in(fcinfo, "kompas_tilstand", KOMPAS_TILSTAND_TAL));
}

Datum
kompas_tilstand_out(PG_FUNCTION_ARGS)
{
	return tal_out((int64 *) PG_GETARG_POINTER(0), KOMPAS_TILSTAND_TAL);
}

Datum
kompas_tilstand_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(tal_recv((StringInfo) PG_GETARG_POINTER(0),
							   "kompas_tilstand", KOMPAS_TILSTAND_TAL));
}

Datum
kompas_tilstand_send(PG_FUNCTION_ARGS)
{
	return tal_send((int64 *) PG_GETARG_POINTER(0), KOMPAS_TILSTAND_TAL);
}

Datum
kompas_tilstand_saml(PG_FUNCTION_ARGS)
{
	return tal_saml(fcinfo, KOMPAS_TILSTAND_TAL);
}

Datum
kompas_partilstand_in(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(tal_in(fcinfo, "kompas_partilstand",
							 KOMPAS_PARTILSTAND_TAL));
}

Datum
kompas_partilstand_out(PG_FUNCTION_ARGS)
{
	return tal_out((int64 *) PG_GETARG_POINTER(0), KOMPAS_PARTILSTAND_TAL);
}

Datum
kompas_partilstand_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(tal_recv((StringInfo) PG_GETARG_POINTER(0),
							   "kompas_partilstand", KOMPAS_PARTILSTAND_TAL));
}

Datum
kompas_partilstand_send(PG_FUNCTION_ARGS)
{
	return tal_send((int64 *) PG_GETARG_POINTER(0), KOMPAS_PARTILSTAND_TAL);
}

Datum
kompas_partilstand_saml(PG_FUNCTION_ARGS)
{
	return tal_saml(fcinfo, KOMPAS_PARTILSTAND_TAL);
}
