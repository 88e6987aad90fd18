/*-------------------------------------------------------------------------
 *
 * cpr_tal.h
 *	  Danish person numbers as ten digit numbers DDMMYYSSSS.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CPR_TAL_H
#define UDSATTE_CPR_TAL_H

#include <stdbool.h>
#include <stdint.h>

#define CPR_DIGITS			10

/* "010203-4567" and its terminator */
#define CPR_TEXT_SIZE		12

/* What can be wrong with a text. */
typedef enum CprError
{
	CPR_OK = 0,
	CPR_CHARACTER,				/* something else than a digit */
	CPR_SHORT,					/* the text ends too early */
	CPR_LONG,					/* something after the tenth digit */
	CPR_DATE					/* the first six digits are not a date */
} CprError;

/* 'at' becomes the position, from 1, of the offending character. */
extern CprError cpr_parse(const char *str, int64_t *cpr, int *at);
extern bool cpr_is_valid(int64_t cpr);

/* Writes CPR_TEXT_SIZE bytes. */
extern void cpr_print(int64_t cpr, char *str);

/* Writes the ten digits, without hyphen and terminator. */
extern void cpr_print_digits(int64_t cpr, char *digits);

extern bool cpr_birth_date(int64_t cpr, int *year, int *month, int *day);
extern bool cpr_is_replacement(int64_t cpr);
extern bool cpr_checks_modulus11(int64_t cpr);

#endif							/* UDSATTE_CPR_TAL_H */
