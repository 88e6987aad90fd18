/*-------------------------------------------------------------------------
 *
 * fil.h
 *	  The files of a delivery, line by line.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_FIL_H
#define UDSATTE_FIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

#include "sha256.h"

/* A longer line is not a row of a delivery. */
#define LINE_MAX_BYTES	(1024 * 1024)

typedef struct Reader
{
	gzFile		file;
	Sha256		sum;			/* of what has been read, unpacked */
	char	   *buffer;
	size_t		start;			/* of what is not yet given out */
	size_t		end;
	bool		at_end;
	bool		failed;			/* the file could not be read to its end */
} Reader;

/* A growing piece of text. */
typedef struct Text
{
	char	   *data;
	size_t		length;
	size_t		room;
} Text;

extern bool reader_open(Reader *reader, const char *path);
extern bool reader_line(Reader *reader, char **line, size_t *length,
						bool *too_long);
extern void reader_close(Reader *reader);

extern void text_add(Text *to, const char *data, size_t length);
extern void text_free(Text *to);

/* Is it text in UTF-8, without a zero byte? */
extern bool utf8_valid(const char *str, size_t length);

/* A line as a row of COPY's text form. */
extern void add_copy_row(Text *to, const char *line, size_t length,
						 bool readable, bool latin1);

/* A line without person numbers: see blank.c. */
extern void add_blanked(Text *to, const char *line, size_t length,
						char delimiter, int cpr_field, bool broken);
extern int	find_cpr_field(const char *header, size_t length,
						   char *delimiter);
extern void add_csv_field(Text *to, const char *str, size_t length);

#endif							/* UDSATTE_FIL_H */
