/*-------------------------------------------------------------------------
 *
 * udsatte-indlaes.c
 *	  Loads a delivery into the register, as one transaction.
 *
 * The lines are sent as they stand; the server reads, checks and merges them
 * (udsatte.indlaes_start, indlaes_tabel, indlaes_slut).  Whatever stops the
 * program leaves the register as it was, since the transaction then never
 * ends.  No message shows a value of a file.
 *
 *-------------------------------------------------------------------------
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "indlaes.h"

/*
 * Loads one file; returns the number of its rows that were rejected, or -1
 * if the file was rejected as a whole.
 */
static long long
load_file(File *file, FILE *rejects)
{
	char		sum[SHA256_HEX_LENGTH + 8];
	const char *name = strrchr(file->path, '/');
	const char *values[3];
	PGresult   *result;
	PGresult   *bad;
	long long	rejected;

	name = name == NULL ? file->path : name + 1;
	if (file->order == 0)
	{
		/* the server says why it cannot be loaded */
		values[0] = file->table;
		PQclear(PQexecParams(conn, "SELECT udsatte.indlaes_tabel($1)", 1,
							 NULL, values, NULL, NULL, 0));
		server_error(EXIT_REJECTED);
	}
	send_file(file);
	snprintf(sum, sizeof(sum), "sha256:%s", file->sum);
	values[0] = file->table;
	values[1] = name;
	values[2] = sum;
	result = query("SELECT laest, nye, aendrede, uaendrede, afviste "
				   "FROM udsatte.indlaes_tabel($1, $2, $3)", 3, values);
	rejected = atoll(PQgetvalue(result, 0, 4));
	done_bytes += file->size;
	done_rows += atoll(PQgetvalue(result, 0, 0));
	progress_end();
	printf("%-30s %9s %9s %9s %9s %9s\n", file->table,
		   PQgetvalue(result, 0, 0), PQgetvalue(result, 0, 1),
		   PQgetvalue(result, 0, 2), PQgetvalue(result, 0, 3),
		   PQgetvalue(result, 0, 4));
	fflush(stdout);
	PQclear(result);
	progress(file->table, 0);
	bad = query("SELECT linje, kolonne, kode, aarsag FROM pg_temp.indlaes_afvist "
				"WHERE fil = $1 ORDER BY linje, kolonne, kode", 1, values + 1);
	if (PQntuples(bad) > 0)
	{
		if (rejects != NULL)
			write_rejects(file, bad, rejects);
		/* reasons in the first line are about the file */
		if (atoll(PQgetvalue(bad, 0, 0)) == 1)
		{
			for (int i = 0; i < PQntuples(bad); i++)
				file_problem(file->path, PQgetvalue(bad, i, 3));
			rejected = -1;
		}
	}
	PQclear(bad);
	return rejected;
}

/*
 * Stores the numbers of the new register, in a transaction of their own: what
 * is loaded stays, and until they are stored they are computed when asked for.
 */
static bool
store_numbers(void)
{
	double		begun = elapsed();
	PGresult   *result = PQexec(conn, "CALL udsatte.opdater_lager()");
	bool		good = PQresultStatus(result) == PGRES_COMMAND_OK;

	if (good)
		printf("stored: all numbers and deadlines in %.1f seconds\n",
			   elapsed() - begun);
	else
		fprintf(stderr, "udsatte-indlaes: the numbers are not stored, and computed until CALL udsatte.opdater_lager() succeeds: %s",
				PQresultErrorMessage(result));
	PQclear(result);
	return good;
}

int
main(int argc, char **argv)
{
	long long	rejected = 0;
	bool		file_rejected = false;
	bool		stopped;
	FILE	   *rejects = NULL;

	signal(SIGPIPE, SIG_IGN);
	parse_options(argc, argv);
	progress_start();
	if (options.rejects != NULL)
	{
		rejects = fopen(options.rejects, "w");
		if (rejects == NULL)
		{
			file_problem(options.rejects, strerror(errno));
			finish(EXIT_USAGE);
		}
		fputs("fil,linje,kolonne,kode,aarsag,raekke\n", rejects);
	}
	connect_server();
	/* a file's lines stay in memory, where they fit */
	command("SET temp_buffers = '128MB'");
	command("BEGIN");
	command(options.identity ? "SELECT udsatte.indlaes_start(true)" :
			"SELECT udsatte.indlaes_start(false)");
	sort_files();
	for (int i = 1; i < options.parallel; i++)
	{
		pthread_t	thread;

		if (pthread_create(&thread, NULL, prepare_files, NULL) == 0)
			pthread_detach(thread);
	}
	printf("%-30s %9s %9s %9s %9s %9s\n", "table", "read", "new", "changed",
		   "unchanged", "rejected");
	for (int i = 0; i < nfiles; i++)
	{
		long long	n = load_file(&files[i], rejects);

		if (n < 0)
			file_rejected = true;
		else
			rejected += n;
	}
	print_reasons();
	if (rejects != NULL && (fflush(rejects) != 0 || fclose(rejects) != 0))
	{
		file_problem(options.rejects, strerror(errno));
		finish(EXIT_REJECTED);
	}
	stopped = options.strict && (rejected > 0 || file_rejected);
	if (stopped || options.trial)
		command("ROLLBACK");
	else
	{
		command("SELECT udsatte.indlaes_slut()");
		command("COMMIT");
	}
	progress_end();
	printf("\n%s: %lld rows in %.1f seconds\n",
		   stopped ? "nothing is loaded, since rows were rejected" :
		   options.trial ? "tried, nothing is loaded" : "loaded",
		   done_rows, elapsed());
	if (!stopped && !options.trial && !options.no_store && !store_numbers())
		finish(EXIT_STORE);
	finish(stopped || file_rejected ? EXIT_REJECTED : 0);
}
