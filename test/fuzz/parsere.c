/*-------------------------------------------------------------------------
 *
 * parsere.c
 *	  The parsers that read what others wrote, as fuzz targets.
 *
 * Each is given a copy of exactly the bytes at hand, so that a sanitizer sees
 * every step outside them, and what was read must survive being written and
 * read again.
 *
 *-------------------------------------------------------------------------
 */
#include "parsere.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpr_tal.h"
#include "csv_linje.h"
#include "dato_tekst.h"
#include "frist_regn.h"
#include "fristregel_tekst.h"
#include "kalender.h"
#include "kompas_json.h"
#include "kompas_tekst.h"
#include "noeglefil.h"

/* The bytes with or without a terminator, to be freed. */
static char *
copy(const uint8_t *data, size_t size, bool terminated)
{
	char	   *str = malloc(size + terminated + (size + terminated == 0));

	CHECK(str != NULL);
	if (size > 0)
		memcpy(str, data, size);
	if (terminated)
		str[size] = '\0';
	return str;
}

static void
run_kompas(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, true);
	char		text[KOMPAS_TEXT_SIZE];
	uint64_t	value;
	uint64_t	again;
	int			at;

	if (kompas_parse(str, &value, &at) == KOMPAS_OK)
	{
		CHECK(kompas_is_valid(value));
		kompas_print(value, text);
		CHECK(kompas_parse(text, &again, &at) == KOMPAS_OK);
		CHECK(again == value);
	}
	free(str);
}

static void
run_forandring(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, true);
	char		text[KOMPAS_TEXT_SIZE];
	uint64_t	value;
	uint64_t	again;
	int			at;

	if (forandring_parse(str, &value, &at) == KOMPAS_OK)
	{
		CHECK(forandring_is_valid(value));
		forandring_print(value, text);
		CHECK(forandring_parse(text, &again, &at) == KOMPAS_OK);
		CHECK(again == value);
	}
	free(str);
}

/* The binary forms: eight bytes each, and what comes after is not read. */
static void
run_modtag(const uint8_t *data, size_t size)
{
	char		text[FRIST_TEKST_MAKS];
	uint64_t	value;
	uint64_t	again;
	FristDele	dele;
	FristDele	igen;
	int			at;

	if (size < sizeof(value))
		return;
	memcpy(&value, data, sizeof(value));
	if (kompas_is_valid(value))
	{
		kompas_print(value, text);
		CHECK(kompas_parse(text, &again, &at) == KOMPAS_OK && again == value);
	}
	if (forandring_is_valid(value))
	{
		forandring_print(value, text);
		CHECK(forandring_parse(text, &again, &at) == KOMPAS_OK &&
			  again == value);
	}
	if (cpr_is_valid((int64_t) value))
	{
		int64_t		cpr;

		cpr_print((int64_t) value, text);
		CHECK(cpr_parse(text, &cpr, &at) == CPR_OK);
		CHECK(cpr == (int64_t) value);
	}
	if (fristregel_fra_bytes((int64_t) value, &dele) == FRISTREGEL_OK)
	{
		fristregel_skriv(&dele, text);
		CHECK(fristregel_laes(text, &igen) == FRISTREGEL_OK);
		CHECK(fristregel_pak(&igen) == (int64_t) value);
	}
}

static void
run_kompas_json(const uint8_t *data, size_t size)
{
	static const char *const codes[KOMPAS_DIMENSIONS] = {
		"trivsel", "sundhed", "relationer", "laering", "fritid",
		"selvstaendighed", "foraeldre", "netvaerk", "adfaerd", "risiko"
	};
	char	   *str = copy(data, size, false);
	char		key[KOMPAS_JSON_KEY_MAX + 1];
	uint64_t	value;

	memset(key, 'x', sizeof(key));
	for (int i = 0; i < 2; i++)
	{
		if (kompas_json_parse(str, size, i == 0 ? NULL : codes, &value,
							  key) == KOMPAS_JSON_OK)
			CHECK(kompas_is_valid(value));
		CHECK(memchr(key, '\0', sizeof(key)) != NULL);
	}
	free(str);
}

static void
run_cpr(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, true);
	char		text[CPR_TEXT_SIZE];
	int64_t		value;
	int64_t		again;
	int			at,
				year,
				month,
				day;

	if (cpr_parse(str, &value, &at) == CPR_OK)
	{
		CHECK(cpr_is_valid(value));
		cpr_birth_date(value, &year, &month, &day);
		cpr_checks_modulus11(value);
		cpr_print(value, text);
		CHECK(cpr_parse(text, &again, &at) == CPR_OK);
		CHECK(again == value);
	}
	free(str);
}

static void
run_fristregel(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, true);
	char		text[FRIST_TEKST_MAKS];
	FristDele	dele;
	FristDele	igen;
	FristregelFejl fejl = fristregel_laes(str, &dele);

	if (fejl == FRISTREGEL_OK)
	{
		int32_t		frist;

		fristregel_skriv(&dele, text);
		CHECK(fristregel_laes(text, &igen) == FRISTREGEL_OK);
		CHECK(fristregel_pak(&igen) == fristregel_pak(&dele));
		CHECK(fristregel_fra_bytes(fristregel_pak(&dele), &igen) ==
			  FRISTREGEL_OK);
		if (dele.enhed != FRIST_TIMER && dele.derefter_enhed != FRIST_TIMER)
			for (int nr = 1; nr <= 3; nr++)
				if (frist_regn(5843, &dele, nr, NULL, &frist))
					CHECK(kalender_har(frist));
	}
	else
		CHECK(fristregel_fejltekst(fejl) != NULL);
	free(str);
}

static void
run_dato(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, false);
	IsoTime		time;
	int64_t		number;
	bool		truth;
	int			year,
				month,
				day;

	if (iso_date_parse(str, size, &year, &month, &day))
	{
		CHECK(year >= FIRST_YEAR && year <= LAST_YEAR);
		CHECK(month >= 1 && month <= 12);
		CHECK(day >= 1 && day <= kalender_md_laengde(year, month));
	}
	if (iso_time_parse(str, size, &time))
	{
		CHECK(time.hour >= 0 && time.hour <= 24);
		CHECK(time.microsecond >= 0 && time.microsecond < 1000000);
	}
	if (integer_parse(str, size, -100, 100, &number))
		CHECK(number >= -100 && number <= 100);
	integer_parse(str, size, INT64_MIN, INT64_MAX, &number);
	if (decimal_check(str, size))
		CHECK(size <= DECIMAL_MAX_LENGTH);
	boolean_parse(str, size, &truth);
	free(str);
}

static void
run_csv_linje(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, false);
	char	   *to = copy(data, size, true);
	CsvLine		line;
	CsvField	field;
	size_t		most;
	size_t		n = 0;

	csv_begin(&line, str, size, ';');
	most = csv_count(&line);
	while (csv_next(&line, &field) == CSV_FIELD)
	{
		CHECK(field.start >= str && field.start + field.length <= str + size);
		CHECK(csv_copy(&field, to) <= field.length);
		CHECK(++n <= most);
	}
	free(to);
	free(str);
}

static void
run_noeglefil(const uint8_t *data, size_t size)
{
	char	   *str = copy(data, size, false);
	PseudonymKey key;
	int			line;

	if (keyfile_parse(str, size, &key, &line) == KEYFILE_OK)
		CHECK(key.length >= KEY_MIN_BYTES && key.length <= KEY_MAX_BYTES);
	free(str);
}

/* One byte past the end: what the sanitizer must see, in a test of the tests. */
static void
step_outside(const uint8_t *data, size_t size)
{
	volatile char *str = copy(data, size, true);

	CHECK(str[size + 1] != str[size]);
}

const Parser parsers[] = {
	{"kompas", run_kompas},
	{"forandring", run_forandring},
	{"modtag", run_modtag},
	{"kompas_json", run_kompas_json},
	{"cpr", run_cpr},
	{"fristregel", run_fristregel},
	{"dato", run_dato},
	{"csv_linje", run_csv_linje},
	{"noeglefil", run_noeglefil},
	{"beskyt_regel", run_beskyt_regel},
	{"beskyttelse", run_beskyttelse},
	{"selvproeve", step_outside},
	{NULL, NULL}
};
