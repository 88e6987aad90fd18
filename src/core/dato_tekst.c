/*-------------------------------------------------------------------------
 *
 * dato_tekst.c
 *	  Reads dates, times, numbers and truth values of deliveries.
 *
 *-------------------------------------------------------------------------
 */
#include "dato_tekst.h"

/* Offsets from Greenwich in use lie within this many hours. */
#define MAX_OFFSET_HOURS 15

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Reads exactly n digits and moves past them; false, and nothing moved,
 * where they are not there.
 */
static bool
take_digits(const char **str, const char *end, int n, int *number)
{
	int			value = 0;

	if (end - *str < n)
		return false;
	for (int i = 0; i < n; i++)
	{
		if (!is_digit((*str)[i]))
			return false;
		value = value * 10 + ((*str)[i] - '0');
	}
	*str += n;
	*number = value;
	return true;
}

static bool
take_char(const char **str, const char *end, char c)
{
	if (*str >= end || **str != c)
		return false;
	(*str)++;
	return true;
}

static bool
date_exists(int year, int month, int day)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return year >= FIRST_YEAR && year <= LAST_YEAR &&
		month >= 1 && month <= 12 && day >= 1 &&
		day <= (month == 2 && leap ? 29 : days[month - 1]);
}

static bool
take_date(const char **str, const char *end, int *year, int *month, int *day)
{
	return take_digits(str, end, 4, year) &&
		take_char(str, end, '-') &&
		take_digits(str, end, 2, month) &&
		take_char(str, end, '-') &&
		take_digits(str, end, 2, day) &&
		date_exists(*year, *month, *day);
}

/* yyyy-mm-dd, a date that exists, in the years of the calendar */
bool
iso_date_parse(const char *str, size_t length, int *year, int *month, int *day)
{
	const char *end = str + length;

	return length == 10 && take_date(&str, end, year, month, day);
}

/* .f to .ffffff */
static bool
take_fraction(const char **str, const char *end, int *microsecond)
{
	int			unit = 100000;

	*microsecond = 0;
	if (*str >= end || !is_digit(**str))
		return false;
	for (; *str < end && is_digit(**str); (*str)++)
	{
		if (unit == 0)
			return false;
		*microsecond += unit * (**str - '0');
		unit /= 10;
	}
	return true;
}

/* Z, +hh, +hhmm or +hh:mm; also with a minus */
static bool
take_offset(const char **str, const char *end, int *offset)
{
	int			sign;
	int			hours;
	int			minutes = 0;

	if (take_char(str, end, 'Z'))
	{
		*offset = 0;
		return true;
	}
	if (take_char(str, end, '+'))
		sign = 1;
	else if (take_char(str, end, '-'))
		sign = -1;
	else
		return false;
	if (!take_digits(str, end, 2, &hours) || hours > MAX_OFFSET_HOURS)
		return false;
	if (take_char(str, end, ':'))
	{
		if (!take_digits(str, end, 2, &minutes))
			return false;
	}
	else if (*str < end && !take_digits(str, end, 2, &minutes))
		return false;
	*offset = sign * (hours * 3600 + minutes * 60);
	return minutes < 60;
}

/*
 * yyyy-mm-ddThh:mm[:ss[.ffffff]][offset], or with a blank for the T.
 */
bool
iso_time_parse(const char *str, size_t length, IsoTime *time)
{
	const char *end = str + length;

	time->second = 0;
	time->microsecond = 0;
	time->has_offset = false;
	time->offset = 0;
	if (!take_date(&str, end, &time->year, &time->month, &time->day))
		return false;
	if (!take_char(&str, end, 'T') && !take_char(&str, end, ' '))
		return false;
	if (!take_digits(&str, end, 2, &time->hour) || time->hour > 23 ||
		!take_char(&str, end, ':') ||
		!take_digits(&str, end, 2, &time->minute) || time->minute > 59)
		return false;
	if (take_char(&str, end, ':'))
	{
		if (!take_digits(&str, end, 2, &time->second) || time->second > 59)
			return false;
		if (take_char(&str, end, '.') &&
			!take_fraction(&str, end, &time->microsecond))
			return false;
	}
	if (str < end)
	{
		time->has_offset = true;
		if (!take_offset(&str, end, &time->offset))
			return false;
	}
	return str == end;
}

/* A whole number between two bounds; minimum below and maximum above zero. */
bool
integer_parse(const char *str, size_t length, int64_t minimum,
			  int64_t maximum, int64_t *value)
{
	const char *end = str + length;
	bool		negative = false;
	int64_t		number = 0;

	if (str < end && (*str == '-' || *str == '+'))
		negative = *str++ == '-';
	if (str == end)
		return false;
	for (; str < end; str++)
	{
		int			digit = *str - '0';

		if (!is_digit(*str))
			return false;
		/* built downwards, as the least number has no positive counterpart */
		if (number < (INT64_MIN + digit) / 10)
			return false;
		number = number * 10 - digit;
	}
	if (!negative && number == INT64_MIN)
		return false;
	if (!negative)
		number = -number;
	*value = number;
	return number >= minimum && number <= maximum;
}

/* Digits, and optionally a point and more digits; a sign before them. */
bool
decimal_check(const char *str, size_t length)
{
	const char *end = str + length;
	const char *start;

	if (length > DECIMAL_MAX_LENGTH)
		return false;
	if (str < end && (*str == '-' || *str == '+'))
		str++;
	for (start = str; str < end && is_digit(*str);)
		str++;
	if (str == start)
		return false;
	if (str == end)
		return true;
	if (*str++ != '.')
		return false;
	for (start = str; str < end && is_digit(*str);)
		str++;
	return str == end && str > start;
}

/* Whether the text is the word, which is in lower case. */
static bool
is_word(const char *str, size_t length, const char *word)
{
	for (size_t i = 0; i < length; i++)
	{
		char		c = str[i];

		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if (word[i] == '\0' || c != word[i])
			return false;
	}
	return word[length] == '\0';
}

bool
boolean_parse(const char *str, size_t length, bool *value)
{
	static const struct
	{
		const char *word;
		bool		value;
	}			words[] =
	{
		{"ja", true}, {"nej", false}, {"true", true}, {"false", false},
		{"t", true}, {"f", false}, {"1", true}, {"0", false}
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (is_word(str, length, words[i].word))
		{
			*value = words[i].value;
			return true;
		}
	return false;
}
