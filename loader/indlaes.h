/*-------------------------------------------------------------------------
 *
 * indlaes.h
 *	  What the parts of udsatte-indlaes share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_INDLAES_H
#define UDSATTE_INDLAES_H

#include <libpq-fe.h>
#include <stdio.h>
#include <sys/types.h>

#include "fil.h"

#define EXIT_USAGE		1
#define EXIT_CONNECTION	2
#define EXIT_REJECTED	3
#define EXIT_SERVER		4
#define EXIT_STORE		5

/* valg.c: what the user asked for */
typedef struct Options
{
	const char *host;
	const char *port;
	const char *user;
	const char *database;
	bool		latin1;
	bool		trial;
	bool		strict;
	bool		identity;
	bool		no_store;
	const char *rejects;
	int			parallel;
} Options;

extern Options options;
extern void parse_options(int argc, char **argv);

/* leverance.c: the files of the delivery */
typedef enum Prepared
{
	WAITING,
	TAKEN,
	READY
} Prepared;

typedef struct File
{
	char	   *path;
	char	   *table;
	int			order;			/* 0: not a table of a delivery */
	off_t		size;
	Prepared	state;
	Text		rows;			/* the prepared rows */
	bool		failed;
	char		sum[SHA256_HEX_LENGTH + 1];
} File;

extern File *files;
extern int	nfiles;
extern void add_argument(const char *path);
extern void sort_files(void);

/* afsend.c: the lines of a file to the server */
extern void *prepare_files(void *unused);
extern void send_file(File *file);

/* afvist.c: the rows that were rejected */
extern void write_rejects(const File *file, const PGresult *result,
						  FILE *rejects);
extern void print_reasons(void);

/* fremdrift.c: how far it is, and what is wrong */
extern off_t total_bytes;
extern off_t done_bytes;
extern long long done_rows;
extern void progress_start(void);
extern void progress(const char *table, off_t bytes);
extern void progress_end(void);
extern double elapsed(void);
extern void file_problem(const char *path, const char *problem);

/* forbindelse.c: the server */
extern PGconn *conn;
extern void connect_server(void);
extern PGresult *query(const char *statement, int n,
					   const char *const *values);
extern void command(const char *statement);
extern void server_error(int status) __attribute__((noreturn));
extern void finish(int status) __attribute__((noreturn));

#endif							/* UDSATTE_INDLAES_H */
