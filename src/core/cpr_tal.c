/*-------------------------------------------------------------------------
 *
 * cpr_tal.c
 *	  Reads, writes and interprets Danish person numbers.
 *
 * The date must exist in the century that the seventh digit gives, whereas
 * the check sum is only reported: since 1 October 2007 numbers that fail it
 * are given out.  Nothing here looks at today's date.
 *
 *-------------------------------------------------------------------------
 */
#include "cpr_tal.h"

/* Added to the day of a replacement number (erstatningspersonnummer). */
#define REPLACEMENT_DAYS 60

static bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/*
 * Ten digits, with a hyphen after the sixth or without; white space around
 * them, but not between them.
 */
CprError
cpr_parse(const char *str, int64_t *cpr, int *at)
{
	const char *p = str;
	int64_t		number = 0;

	while (is_space(*p))
		p++;
	for (int i = 0; i < CPR_DIGITS; i++, p++)
	{
		if (i == 6 && *p == '-')
			p++;
		*at = (int) (p - str) + 1;
		if (*p == '\0')
			return CPR_SHORT;
		if (*p < '0' || *p > '9')
			return CPR_CHARACTER;
		number = number * 10 + (*p - '0');
	}
	while (is_space(*p))
		p++;
	*at = (int) (p - str) + 1;
	if (*p != '\0')
		return CPR_LONG;
	*at = 0;
	*cpr = number;
	return cpr_is_valid(number) ? CPR_OK : CPR_DATE;
}

bool
cpr_is_valid(int64_t cpr)
{
	int			year,
				month,
				day;

	return cpr >= 0 && cpr <= INT64_C(9999999999) &&
		cpr_birth_date(cpr, &year, &month, &day);
}

void
cpr_print_digits(int64_t cpr, char *digits)
{
	for (int i = CPR_DIGITS - 1; i >= 0; i--)
	{
		digits[i] = (char) ('0' + cpr % 10);
		cpr /= 10;
	}
}

void
cpr_print(int64_t cpr, char *str)
{
	cpr_print_digits(cpr, str);
	for (int i = CPR_DIGITS; i > 6; i--)
		str[i] = str[i - 1];
	str[6] = '-';
	str[CPR_TEXT_SIZE - 1] = '\0';
}

/*
 * The century by the seventh digit and the year's two digits:
 *
 *	seventh digit	00-36	37-57	58-99
 *	0-3				19		19		19
 *	4, 9			20		19		19
 *	5-8				20		20		18
 */
static int
full_year(int seventh, int yy)
{
	if (seventh <= 3)
		return 1900 + yy;
	if (seventh == 4 || seventh == 9)
		return (yy <= 36 ? 2000 : 1900) + yy;
	return (yy <= 57 ? 2000 : 1800) + yy;
}

static int
days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

/* False where the number holds no date. */
bool
cpr_birth_date(int64_t cpr, int *year, int *month, int *day)
{
	*day = (int) (cpr / 100000000);
	*month = (int) (cpr / 1000000 % 100);
	*year = full_year((int) (cpr / 1000 % 10), (int) (cpr / 10000 % 100));
	if (*day > REPLACEMENT_DAYS)
		*day -= REPLACEMENT_DAYS;
	return *month >= 1 && *month <= 12 && *day >= 1 &&
		*day <= days_in_month(*year, *month);
}

bool
cpr_is_replacement(int64_t cpr)
{
	return cpr / 100000000 > REPLACEMENT_DAYS;
}

bool
cpr_checks_modulus11(int64_t cpr)
{
	static const int weights[CPR_DIGITS] = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
	int			sum = 0;

	for (int i = CPR_DIGITS - 1; i >= 0; i--)
	{
		sum += weights[i] * (int) (cpr % 10);
		cpr /= 10;
	}
	return sum % 11 == 0;
}
