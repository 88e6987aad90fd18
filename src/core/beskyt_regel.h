/*-------------------------------------------------------------------------
 *
 * beskyt_regel.h
 *	  The text of a protection rule.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_REGEL_H
#define UDSATTE_BESKYT_REGEL_H

#include <stdbool.h>
#include <stdint.h>

#define BESKYT_MIN_K		2
#define BESKYT_MAX_K		1000000

/* What can be wrong with a text. */
typedef enum BeskytRuleError
{
	BESKYT_RULE_OK = 0,
	BESKYT_RULE_WORD,			/* a word that is none of the rule's */
	BESKYT_RULE_NUMBER,			/* a number is missing or out of range */
	BESKYT_RULE_TWICE,			/* something is said twice */
	BESKYT_RULE_NO_K			/* no threshold */
} BeskytRuleError;

typedef struct BeskytRuleText
{
	int64_t		k;
	bool		zero_sensitive;
	bool		group;
	int64_t		group_rest;
	int			group_position; /* from 1; 0: the one with the two codes */
} BeskytRuleText;

/* 'at' and 'length' become the word that is wrong. */
extern BeskytRuleError beskyt_rule_parse(const char *str, BeskytRuleText *rule,
										 int *at, int *length);

#endif							/* UDSATTE_BESKYT_REGEL_H */
