/*-------------------------------------------------------------------------
 *
 * dato_tekst.h
 *	  Dates, times, numbers and truth values as deliveries write them.
 *
 * Everything is read from a pointer and a length, nothing around the value
 * is skipped, and no setting of a session plays a part.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_DATO_TEKST_H
#define UDSATTE_DATO_TEKST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FIRST_YEAR	1900
#define LAST_YEAR	2199

typedef struct IsoTime
{
	int			year;
	int			month;
	int			day;
	int			hour;
	int			minute;
	int			second;
	int			microsecond;
	bool		has_offset;
	int			offset;			/* seconds east of Greenwich */
} IsoTime;

extern bool iso_date_parse(const char *str, size_t length, int *year,
						   int *month, int *day);
extern bool iso_time_parse(const char *str, size_t length, IsoTime *time);
extern bool integer_parse(const char *str, size_t length, int64_t minimum,
						  int64_t maximum, int64_t *value);
extern bool decimal_check(const char *str, size_t length);
extern bool boolean_parse(const char *str, size_t length, bool *value);

/* The longest text that decimal_check accepts */
#define DECIMAL_MAX_LENGTH	40

#endif							/* UDSATTE_DATO_TEKST_H */
