/*-------------------------------------------------------------------------
 *
 * kompas_json.h
 *	  A compass reading as a JSON object with a key for each dimension.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_KOMPAS_JSON_H
#define UDSATTE_KOMPAS_JSON_H

#include <stddef.h>

#include "kompas_tekst.h"

#define KOMPAS_JSON_IRRELEVANT	"ikke_relevant"

/* The longest key that can be a dimension's */
#define KOMPAS_JSON_KEY_MAX		64

/* What can be wrong with an object. */
typedef enum KompasJsonError
{
	KOMPAS_JSON_OK = 0,
	KOMPAS_JSON_OBJECT,			/* not an object */
	KOMPAS_JSON_SYNTAX,			/* not JSON */
	KOMPAS_JSON_KEY,			/* a key that is no dimension's */
	KOMPAS_JSON_REPEATED,		/* a key for the second time */
	KOMPAS_JSON_VALUE,			/* a value that is no score and no mark */
	KOMPAS_JSON_RANGE			/* a whole number outside the scale */
}			KompasJsonError;

/*
 * Reads an object.  'codes' are the keys in order of dimension, or NULL for
 * "1" to "10".  'key' becomes the offending key as far as it fits.
 */
extern KompasJsonError kompas_json_parse(const char *str, size_t length,
										 const char *const *codes,
										 uint64_t *kompas,
										 char key[KOMPAS_JSON_KEY_MAX + 1]);

#endif							/* UDSATTE_KOMPAS_JSON_H */
