/*-------------------------------------------------------------------------
 *
 * fil.c
 *	  Reads plain and gzip files line by line and writes the lines as COPY
 *	  wants them.
 *
 *-------------------------------------------------------------------------
 */
#include "fil.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUFFER_BYTES	(2 * LINE_MAX_BYTES)

static void *
must(void *p)
{
	if (p == NULL)
	{
		fputs("udsatte-indlaes: out of memory\n", stderr);
		exit(4);
	}
	return p;
}

bool
reader_open(Reader *reader, const char *path)
{
	memset(reader, 0, sizeof(*reader));
	reader->file = gzopen(path, "rb");
	if (reader->file == NULL)
		return false;
	gzbuffer(reader->file, 256 * 1024);
	reader->buffer = must(malloc(BUFFER_BYTES));
	sha256_begin(&reader->sum);
	return true;
}

/* Moves what is left to the front and fills up. */
static void
fill(Reader *reader)
{
	int			n;

	memmove(reader->buffer, reader->buffer + reader->start,
			reader->end - reader->start);
	reader->end -= reader->start;
	reader->start = 0;
	n = gzread(reader->file, reader->buffer + reader->end,
			   (unsigned) (BUFFER_BYTES - reader->end));
	if (n < 0)
		reader->failed = true;
	if (n <= 0)
	{
		int			error = Z_OK;

		/* a gzip file cut short ends without a word */
		gzerror(reader->file, &error);
		if (error != Z_OK && error != Z_STREAM_END)
			reader->failed = true;
		reader->at_end = true;
		return;
	}
	sha256_add(&reader->sum, reader->buffer + reader->end, (size_t) n);
	reader->end += (size_t) n;
}

/*
 * The next line without its line feed; false when there is none.  Of a line
 * that is too long only the fact is told.
 */
bool
reader_line(Reader *reader, char **line, size_t *length, bool *too_long)
{
	size_t		searched = 0;

	*too_long = false;
	for (;;)
	{
		char	   *from = reader->buffer + reader->start;
		size_t		held = reader->end - reader->start;
		char	   *stop = memchr(from + searched, '\n', held - searched);

		if (stop != NULL)
		{
			*line = from;
			*length = (size_t) (stop - from);
			reader->start += *length + 1;
			*too_long = *too_long || *length > LINE_MAX_BYTES;
			return true;
		}
		if (reader->at_end)
		{
			if (held == 0 && !*too_long)
				return false;
			*line = from;
			*length = held;
			reader->start = reader->end;
			return true;
		}
		if (held > LINE_MAX_BYTES)
		{
			*too_long = true;
			reader->start = reader->end;
			held = 0;
		}
		searched = held;
		fill(reader);
	}
}

void
reader_close(Reader *reader)
{
	sha256_drop(&reader->sum);
	if (reader->file != NULL)
		gzclose(reader->file);
	free(reader->buffer);
	memset(reader, 0, sizeof(*reader));
}

void
text_add(Text *to, const char *data, size_t length)
{
	if (to->length + length > to->room)
	{
		to->room = 2 * (to->length + length) + 1024;
		to->data = must(realloc(to->data, to->room));
	}
	memcpy(to->data + to->length, data, length);
	to->length += length;
}

void
text_free(Text *to)
{
	free(to->data);
	memset(to, 0, sizeof(*to));
}

bool
utf8_valid(const char *str, size_t length)
{
	const unsigned char *p = (const unsigned char *) str;
	const unsigned char *end = p + length;

	while (p < end)
	{
		int			more;
		uint32_t	c = *p++;

		if (c == 0)
			return false;
		if (c < 0x80)
			continue;
		if (c >= 0xC2 && c <= 0xDF)
			more = 1;
		else if (c >= 0xE0 && c <= 0xEF)
			more = 2;
		else if (c >= 0xF0 && c <= 0xF4)
			more = 3;
		else
			return false;
		if (end - p < more)
			return false;
		c &= 0x3F >> more;
		for (int i = 0; i < more; i++)
		{
			if ((p[i] & 0xC0) != 0x80)
				return false;
			c = c << 6 | (p[i] & 0x3F);
		}
		if ((more == 2 && c < 0x800) || (more == 3 && c < 0x10000) ||
			(c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF)
			return false;
		p += more;
	}
	return true;
}

/*
 * Backslash, tab and carriage return are escaped, so that the line comes
 * through as it stands; a line that is not text becomes NULL, which the
 * server rejects by its number.
 */
void
add_copy_row(Text *to, const char *line, size_t length, bool readable,
			 bool latin1)
{
	const char *end = line + length;

	if (!readable || (latin1 ? memchr(line, 0, length) != NULL :
					  !utf8_valid(line, length)))
	{
		text_add(to, "\\N\n", 3);
		return;
	}
	while (line < end)
	{
		const char *p = line;

		while (p < end && *p != '\\' && *p != '\t' && *p != '\r' &&
			   !(latin1 && (*p & 0x80)))
			p++;
		text_add(to, line, (size_t) (p - line));
		if (p == end)
			break;
		if (*p == '\\')
			text_add(to, "\\\\", 2);
		else if (*p == '\t')
			text_add(to, "\\t", 2);
		else if (*p == '\r')
			text_add(to, "\\r", 2);
		else
		{
			unsigned char c = (unsigned char) *p;
			char		utf8[2] = {(char) (0xC0 | c >> 6), (char) (0x80 | (c & 0x3F))};

			text_add(to, utf8, 2);
		}
		line = p + 1;
	}
	text_add(to, "\n", 1);
}
