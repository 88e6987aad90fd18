/*-------------------------------------------------------------------------
 *
 * forbindelse.c
 *	  The connection: statements, and the end of the program.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>
#include <string.h>

#include "indlaes.h"

PGconn	   *conn;

void
finish(int status)
{
	progress_end();
	if (conn != NULL)
		PQfinish(conn);
	exit(status);
}

/* Ends the program with what the server says. */
void
server_error(int status)
{
	bool		lost = PQstatus(conn) != CONNECTION_OK;
	const char *message = PQerrorMessage(conn);

	progress_end();
	fprintf(stderr, "udsatte-indlaes: %s", message);
	if (*message == '\0' || message[strlen(message) - 1] != '\n')
		fputc('\n', stderr);
	fputs("udsatte-indlaes: nothing is loaded\n", stderr);
	finish(lost ? EXIT_CONNECTION : status);
}

PGresult   *
query(const char *statement, int n, const char *const *values)
{
	PGresult   *result = PQexecParams(conn, statement, n, NULL, values, NULL,
									  NULL, 0);
	ExecStatusType status = PQresultStatus(result);

	if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
		server_error(EXIT_SERVER);
	return result;
}

void
command(const char *statement)
{
	PQclear(query(statement, 0, NULL));
}

void
connect_server(void)
{
	const char *keywords[] = {"host", "port", "user", "dbname",
	"fallback_application_name", "client_encoding", NULL};
	const char *values[] = {options.host, options.port, options.user,
	options.database, "udsatte-indlaes", "UTF8", NULL};

	conn = PQconnectdbParams(keywords, values, 1);
	if (PQstatus(conn) != CONNECTION_OK)
	{
		fprintf(stderr, "udsatte-indlaes: %s", PQerrorMessage(conn));
		finish(EXIT_CONNECTION);
	}
	/* what others have put on the path is not for a loader to call */
	command("SELECT pg_catalog.set_config('search_path', "
			"'pg_catalog, pg_temp', false)");
}
