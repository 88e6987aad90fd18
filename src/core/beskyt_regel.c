/*-------------------------------------------------------------------------
 *
 * beskyt_regel.c
 *	  Reads the text of a protection rule.
 *
 * Words separated by spaces: one of the presets or k=7, and after it
 * nul_er_foelsom and gruppe=0, gruppe=del:0 or gruppe=3:0.  The dimension of
 * a group is found by its codes taeller and rest; a name before the colon is
 * for the human reader, a number is the dimension's position.
 *
 *-------------------------------------------------------------------------
 */
#include "beskyt_regel.h"

#include <string.h>

static const struct
{
	const char *name;
	int			k;
}			presets[] =

{
	{"dst3", 3},				/* Statistics Denmark, the least */
	{"dst5", 5},				/* Statistics Denmark, sensitive subjects */
	{"stil", 4},				/* the Agency for IT and Learning */
	{"trivsel", 6},				/* the national well-being surveys */
	{"acro10", 10}				/* research machines */
};

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A whole number up to BESKYT_MAX_K; false if the text is none. */
static bool
read_number(const char *str, int length, int64_t *number)
{
	*number = 0;
	for (int i = 0; i < length; i++)
	{
		if (str[i] < '0' || str[i] > '9')
			return false;
		*number = *number * 10 + (str[i] - '0');
		if (*number > BESKYT_MAX_K)
			return false;
	}
	return length > 0;
}

static bool
is_name(const char *str, int length)
{
	for (int i = 0; i < length; i++)
		if (str[i] == '=' || str[i] == ':')
			return false;
	return length > 0;
}

static BeskytRuleError
read_group(const char *str, int length, BeskytRuleText *rule)
{
	const char *colon = memchr(str, ':', length);
	int64_t		position;

	if (rule->group)
		return BESKYT_RULE_TWICE;
	rule->group = true;
	if (colon != NULL)
	{
		int			before = (int) (colon - str);

		if (read_number(str, before, &position))
		{
			if (position < 1)
				return BESKYT_RULE_NUMBER;
			rule->group_position = (int) position;
		}
		else if (!is_name(str, before))
			return BESKYT_RULE_WORD;
		str = colon + 1;
		length -= before + 1;
	}
	return read_number(str, length, &rule->group_rest) ?
		BESKYT_RULE_OK : BESKYT_RULE_NUMBER;
}

static BeskytRuleError
read_word(const char *str, int length, BeskytRuleText *rule)
{
	int64_t		k = 0;

	for (int i = 0; i < (int) (sizeof(presets) / sizeof(presets[0])); i++)
		if ((int) strlen(presets[i].name) == length &&
			memcmp(presets[i].name, str, length) == 0)
			k = presets[i].k;
	if (length >= 2 && memcmp(str, "k=", 2) == 0 &&
		(!read_number(str + 2, length - 2, &k) || k < BESKYT_MIN_K))
		return BESKYT_RULE_NUMBER;
	if (k > 0)
	{
		if (rule->k > 0)
			return BESKYT_RULE_TWICE;
		rule->k = k;
		return BESKYT_RULE_OK;
	}
	if (length == 14 && memcmp(str, "nul_er_foelsom", 14) == 0)
	{
		if (rule->zero_sensitive)
			return BESKYT_RULE_TWICE;
		rule->zero_sensitive = true;
		return BESKYT_RULE_OK;
	}
	if (length >= 7 && memcmp(str, "gruppe=", 7) == 0)
		return read_group(str + 7, length - 7, rule);
	return BESKYT_RULE_WORD;
}

BeskytRuleError
beskyt_rule_parse(const char *str, BeskytRuleText *rule, int *at, int *length)
{
	const char *p = str;

	memset(rule, 0, sizeof(*rule));
	for (;;)
	{
		const char *word;
		BeskytRuleError error;

		while (is_space(*p))
			p++;
		word = p;
		while (*p != '\0' && !is_space(*p))
			p++;
		*at = (int) (word - str);
		*length = (int) (p - word);
		if (*length == 0)
			return rule->k > 0 ? BESKYT_RULE_OK : BESKYT_RULE_NO_K;
		error = read_word(word, *length, rule);
		if (error != BESKYT_RULE_OK)
			return error;
	}
}
