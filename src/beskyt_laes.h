/*-------------------------------------------------------------------------
 *
 * beskyt_laes.h
 *	  Reading the partition of a protecting window function.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_BESKYT_LAES_H
#define UDSATTE_BESKYT_LAES_H

#include "windowapi.h"

#include "core/beskyt_model.h"
#include "core/beskyt_regel.h"

#define BESKYT_RULE_HINT \
	"Use dst3, dst5, stil, trivsel, acro10 or k=7, and after it nul_er_foelsom or gruppe=0."

/* Which argument is which; -1: the function has no such argument. */
typedef struct BeskytArguments
{
	int			count;
	int			persons;
	int			status;
	int			mask;
	int			rule;
	int			first_dim;
} BeskytArguments;

typedef struct BeskytPartition
{
	BeskytInput input;
	BeskytRule	rule;
	char	  **label[BESKYT_MAX_DIMS]; /* texts of a dimension's codes */
} BeskytPartition;

extern bool beskyt_read_rule(const char *text, BeskytRuleText *rule,
							 char **detail);
extern Size beskyt_partition_size(FunctionCallInfo fcinfo, int nrows);
extern void beskyt_read_partition(FunctionCallInfo fcinfo,
								  WindowObject window,
								  const BeskytArguments *arg, int nrows,
								  BeskytPartition *partition);
extern char *beskyt_cell_name(const BeskytPartition *partition,
							  const int32 *code);

/* beskyt.c */
extern const char *udsatte_beskyt_regel(void);

#endif							/* UDSATTE_BESKYT_LAES_H */
