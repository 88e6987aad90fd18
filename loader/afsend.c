/*-------------------------------------------------------------------------
 *
 * afsend.c
 *	  The lines of a file into the server, as they stand; with threads that
 *	  read and unpack the files that come next.
 *
 *-------------------------------------------------------------------------
 */
#include <pthread.h>

#include "indlaes.h"

#define SEND_BYTES		(256 * 1024)

/* A file this large or larger is not prepared in memory ahead of its turn. */
#define AHEAD_BYTES		(64 * 1024 * 1024)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int	current;			/* the file that is being sent */

/* Reads a file into its rows; false if it cannot be read to its end. */
static bool
read_rows(File *file, Reader *reader, bool (*full) (File *file, Reader *reader))
{
	char	   *line;
	size_t		length;
	bool		too_long;

	while (reader_line(reader, &line, &length, &too_long))
	{
		add_copy_row(&file->rows, line, length, !too_long, options.latin1);
		if (full != NULL && file->rows.length >= SEND_BYTES &&
			!full(file, reader))
			return false;
	}
	return sha256_end(&reader->sum, file->sum) && !reader->failed;
}

/* A thread that prepares files ahead of the one that is being sent. */
void	   *
prepare_files(void *unused)
{
	(void) unused;
	pthread_mutex_lock(&lock);
	for (int i = 0; i < nfiles; i++)
	{
		Reader		reader;

		while (i > current + options.parallel)
			pthread_cond_wait(&changed, &lock);
		if (files[i].state != WAITING || i <= current ||
			files[i].size >= AHEAD_BYTES)
			continue;
		files[i].state = TAKEN;
		pthread_mutex_unlock(&lock);
		files[i].failed = !reader_open(&reader, files[i].path);
		if (!files[i].failed)
		{
			files[i].failed = !read_rows(&files[i], &reader, NULL);
			reader_close(&reader);
		}
		pthread_mutex_lock(&lock);
		files[i].state = READY;
		pthread_cond_broadcast(&changed);
	}
	pthread_mutex_unlock(&lock);
	return NULL;
}

static bool
send_rows(File *file, Reader *reader)
{
	if (PQputCopyData(conn, file->rows.data, (int) file->rows.length) != 1)
		return false;
	file->rows.length = 0;
	progress(file->table, reader == NULL ? file->size :
			 (off_t) gzoffset(reader->file));
	return true;
}

/* The lines of a file into the server's table of lines. */
void
send_file(File *file)
{
	bool		prepared;
	bool		readable = true;
	PGresult   *result;

	pthread_mutex_lock(&lock);
	current = (int) (file - files);
	prepared = file->state != WAITING;
	if (!prepared)
		file->state = TAKEN;
	pthread_cond_broadcast(&changed);
	while (prepared && file->state != READY)
		pthread_cond_wait(&changed, &lock);
	pthread_mutex_unlock(&lock);

	result = PQexec(conn, "COPY pg_temp.indlaes_linje (tekst) FROM STDIN");
	if (PQresultStatus(result) != PGRES_COPY_IN)
		server_error(EXIT_SERVER);
	PQclear(result);
	if (prepared)
		readable = !file->failed;
	else
	{
		Reader		reader;

		readable = reader_open(&reader, file->path);
		if (readable)
		{
			readable = read_rows(file, &reader, send_rows);
			reader_close(&reader);
		}
	}
	if (readable)
	{
		/* libpq takes no more than an int at a time */
		for (size_t at = 0; at < file->rows.length; at += SEND_BYTES)
		{
			size_t		n = file->rows.length - at;

			if (PQputCopyData(conn, file->rows.data + at,
							  (int) (n < SEND_BYTES ? n : SEND_BYTES)) != 1)
				server_error(EXIT_SERVER);
		}
		progress(file->table, file->size);
	}
	text_free(&file->rows);
	if (PQputCopyEnd(conn, readable ? NULL : "the file cannot be read") != 1)
		server_error(EXIT_SERVER);
	result = PQgetResult(conn);
	if (PQstatus(conn) != CONNECTION_OK)
		server_error(EXIT_SERVER);
	if (!readable)
	{
		file_problem(file->path, "cannot be read to its end; nothing is loaded");
		finish(EXIT_REJECTED);
	}
	if (PQresultStatus(result) != PGRES_COMMAND_OK)
		server_error(EXIT_SERVER);
	PQclear(result);
	while ((result = PQgetResult(conn)) != NULL)
		PQclear(result);
}
