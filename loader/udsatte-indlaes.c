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
#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <libpq-fe.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "fil.h"

#define EXIT_USAGE		1
#define EXIT_CONNECTION	2
#define EXIT_REJECTED	3
#define EXIT_SERVER		4
#define EXIT_STORE		5

#define SEND_BYTES		(256 * 1024)

/* A file this large or larger is not prepared in memory ahead of its turn. */
#define AHEAD_BYTES		(64 * 1024 * 1024)

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

static struct
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
}			options = {.parallel = 1};

static File *files;
static int	nfiles;
static PGconn *conn;
static FILE *rejects;
static off_t total_bytes;
static off_t done_bytes;
static long long done_rows;
static double started;
static bool on_terminal;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int	current;			/* the file that is being sent */

static void
usage(void)
{
	puts("udsatte-indlaes loads a delivery into the register of udsatte.\n\n"
		 "Usage:\n"
		 "  udsatte-indlaes [OPTION]... [CONNECTION] FOLDER|FILE...\n\n"
		 "CONNECTION is a connection string (key=value pairs or a postgresql:// URI).\n"
		 "A folder's files are TABLE.csv and TABLE.csv.gz.\n\n"
		 "Options:\n"
		 "  --tegnsaet=NAME      character set of the files: utf8 (default) or latin1\n"
		 "  --proeve             try: check and report, and leave the register as it was\n"
		 "  --streng             strict: one rejected row, and nothing is loaded\n"
		 "  --afvist=FILE        write rejected rows to FILE, without person numbers\n"
		 "  --identitet          store the person numbers too\n"
		 "  --parallel=N         threads that read and unpack files (default 1);\n"
		 "                       the server loads them one by one in any case\n"
		 "  --uden-lager         do not store the numbers after loading\n"
		 "  -h, --host=HOST      server or socket folder\n"
		 "  -p, --port=PORT      port\n"
		 "  -U, --username=USER  role\n"
		 "  -d, --dbname=NAME    database, or a connection string\n"
		 "  -V, --version        show the version\n"
		 "  -?, --help           show this help\n\n"
		 "Exit status: 0 loaded, 1 wrong use, 2 no connection or a lost one,\n"
		 "3 rejected rows under --streng, or a file that could not be used,\n"
		 "4 an error in the server, 5 loaded, but the numbers are not stored.");
}

static void
finish(int status)
{
	if (on_terminal)
		fputs("\r\033[K", stderr);
	if (conn != NULL)
		PQfinish(conn);
	exit(status);
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

static void
progress(const char *table, off_t bytes)
{
	static double last;
	double		t = now();
	double		share;
	double		left;

	if (!on_terminal || t - last < 0.1)
		return;
	last = t;
	share = total_bytes > 0 ?
		(double) (done_bytes + bytes) / (double) total_bytes : 1;
	if (share > 1)
		share = 1;
	left = share > 0.01 ? (t - started) * (1 - share) / share : 0;
	fprintf(stderr, "\r\033[K[%-30.*s] %3.0f %%  %8.0f rows/s  %2.0f:%02.0f left  %s",
			(int) (share * 30), "##############################", share * 100,
			(double) done_rows / (t - started), (double) ((int) left / 60),
			(double) ((int) left % 60), table);
	fflush(stderr);
}

/* Ends the program with what the server says. */
static void
server_error(int status)
{
	bool		lost = PQstatus(conn) != CONNECTION_OK;
	const char *message = PQerrorMessage(conn);

	if (on_terminal)
		fputs("\r\033[K", stderr);
	fprintf(stderr, "udsatte-indlaes: %s", message);
	if (*message == '\0' || message[strlen(message) - 1] != '\n')
		fputc('\n', stderr);
	fputs("udsatte-indlaes: nothing is loaded\n", stderr);
	finish(lost ? EXIT_CONNECTION : status);
}

static PGresult *
query(const char *command, int n, const char *const *values)
{
	PGresult   *result = PQexecParams(conn, command, n, NULL, values, NULL,
									  NULL, 0);
	ExecStatusType status = PQresultStatus(result);

	if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
		server_error(EXIT_SERVER);
	return result;
}

static void
command(const char *statement)
{
	PQclear(query(statement, 0, NULL));
}

static void
file_problem(const char *path, const char *problem)
{
	if (on_terminal)
		fputs("\r\033[K", stderr);
	fprintf(stderr, "udsatte-indlaes: %s: %s\n", path, problem);
}

/* The table a file is for; NULL if the name is not TABLE.csv[.gz]. */
static char *
table_of(const char *path)
{
	const char *name = strrchr(path, '/');
	size_t		length;

	name = name == NULL ? path : name + 1;
	length = strlen(name);
	if (length > 3 && strcmp(name + length - 3, ".gz") == 0)
		length -= 3;
	if (length <= 4 || strncmp(name + length - 4, ".csv", 4) != 0)
		return NULL;
	return strndup(name, length - 4);
}

static void
add_file(const char *path, bool from_folder)
{
	struct stat st;
	char	   *table = table_of(path);

	if (table == NULL)
	{
		if (from_folder)
			return;
		file_problem(path, "the name is not TABLE.csv or TABLE.csv.gz");
		finish(EXIT_USAGE);
	}
	if (stat(path, &st) != 0 || access(path, R_OK) != 0)
	{
		file_problem(path, strerror(errno));
		finish(EXIT_REJECTED);
	}
	for (int i = 0; i < nfiles; i++)
		if (strcmp(files[i].table, table) == 0)
		{
			file_problem(path, "the delivery has two files for this table");
			finish(EXIT_REJECTED);
		}
	files = realloc(files, (size_t) (nfiles + 1) * sizeof(File));
	if (files == NULL)
		finish(EXIT_SERVER);
	memset(&files[nfiles], 0, sizeof(File));
	files[nfiles].path = strdup(path);
	files[nfiles].table = table;
	files[nfiles++].size = st.st_size;
	total_bytes += st.st_size;
}

static void
add_argument(const char *path)
{
	DIR		   *dir = opendir(path);
	struct dirent *entry;

	if (dir == NULL)
	{
		if (errno == ENOTDIR)
		{
			add_file(path, false);
			return;
		}
		file_problem(path, strerror(errno));
		finish(EXIT_REJECTED);
	}
	while ((entry = readdir(dir)) != NULL)
	{
		char		full[4096];

		if (entry->d_name[0] == '.')
			continue;
		snprintf(full, sizeof(full), "%s/%s", path, entry->d_name);
		add_file(full, true);
	}
	closedir(dir);
}

static int
by_order(const void *a, const void *b)
{
	return ((const File *) a)->order - ((const File *) b)->order;
}

/* Puts the files in the order of the server, which also knows the tables. */
static void
sort_files(void)
{
	PGresult   *result = query("SELECT nr, tabel FROM udsatte.indlaes_raekkefoelge()",
							   0, NULL);

	for (int i = 0; i < nfiles; i++)
		for (int row = 0; row < PQntuples(result); row++)
			if (strcmp(files[i].table, PQgetvalue(result, row, 1)) == 0)
				files[i].order = atoi(PQgetvalue(result, row, 0));
	PQclear(result);
	/* those it does not know come first, so that it says why at once */
	qsort(files, (size_t) nfiles, sizeof(File), by_order);
}

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
	sha256_end(&reader->sum, file->sum);
	return !reader->failed;
}

/* A thread that prepares files ahead of the one that is being sent. */
static void *
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
static void
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

/* Finds the rejected lines again in the file, and writes them blanked. */
static void
write_rejects(const File *file, const PGresult *result)
{
	Reader		reader;
	Text		out = {0};
	Text		utf8 = {0};
	char	   *line;
	size_t		length;
	bool		too_long;
	char		delimiter = ',';
	int			cpr_field = -1;
	long long	nr = 0;
	int			row = 0;

	if (!reader_open(&reader, file->path))
		return;
	while (row < PQntuples(result) &&
		   reader_line(&reader, &line, &length, &too_long))
	{
		if (++nr == 1)
			cpr_field = find_cpr_field(line, length, &delimiter);
		for (; row < PQntuples(result) &&
			 atoll(PQgetvalue(result, row, 0)) <= nr; row++)
		{
			const char *code = PQgetvalue(result, row, 2);
			const char *name = strrchr(file->path, '/');
			char		digits[32];

			out.length = utf8.length = 0;
			name = name == NULL ? file->path : name + 1;
			add_csv_field(&out, name, strlen(name));
			text_add(&out, digits, (size_t) sprintf(digits, ",%lld,", nr));
			for (int i = 1; i <= 3; i++)
			{
				add_csv_field(&out, PQgetvalue(result, row, i),
							  (size_t) PQgetlength(result, row, i));
				text_add(&out, ",", 1);
			}
			if (!too_long && strcmp(code, "tegnsaet") != 0 &&
				(options.latin1 || utf8_valid(line, length)))
			{
				Text		blanked = {0};

				add_blanked(&blanked, line, length, delimiter, cpr_field,
							nr == 1 || strcmp(code, "antal_felter") == 0);
				for (size_t i = 0; i < blanked.length; i++)
				{
					unsigned char c = (unsigned char) blanked.data[i];
					char		two[2] = {(char) (0xC0 | c >> 6), (char) (0x80 | (c & 0x3F))};

					if (options.latin1 && c >= 0x80)
						text_add(&utf8, two, 2);
					else
						text_add(&utf8, blanked.data + i, 1);
				}
				text_free(&blanked);
			}
			add_csv_field(&out, utf8.data, utf8.length);
			text_add(&out, "\n", 1);
			fwrite(out.data, 1, out.length, rejects);
		}
	}
	text_free(&out);
	text_free(&utf8);
	reader_close(&reader);
}

/*
 * Loads one file; returns the number of its rows that were rejected, or -1
 * if the file was rejected as a whole.
 */
static long long
load_file(File *file)
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
	if (on_terminal)
		fputs("\r\033[K", stderr);
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
			write_rejects(file, bad);
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

static void
print_reasons(void)
{
	PGresult   *result = query("SELECT kode, count(*), count(DISTINCT fil) "
							   "FROM pg_temp.indlaes_afvist GROUP BY kode ORDER BY kode",
							   0, NULL);

	if (PQntuples(result) > 0)
		printf("\n%-30s %9s %9s\n", "rejected for", "rows", "files");
	for (int i = 0; i < PQntuples(result); i++)
		printf("%-30s %9s %9s\n", PQgetvalue(result, i, 0),
			   PQgetvalue(result, i, 1), PQgetvalue(result, i, 2));
	PQclear(result);
}

static void
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
}

/*
 * Stores the numbers of the new register, in a transaction of their own: what
 * is loaded stays, and until they are stored they are computed when asked for.
 */
static bool
store_numbers(void)
{
	double		begun = now();
	PGresult   *result = PQexec(conn, "CALL udsatte.opdater_lager()");
	bool		good = PQresultStatus(result) == PGRES_COMMAND_OK;

	if (good)
		printf("stored: all numbers and deadlines in %.1f seconds\n",
			   now() - begun);
	else
		fprintf(stderr, "udsatte-indlaes: the numbers are not stored, and computed until CALL udsatte.opdater_lager() succeeds: %s",
				PQresultErrorMessage(result));
	PQclear(result);
	return good;
}

static void
parse_options(int argc, char **argv)
{
	enum
	{
		CHARSET = 256, TRIAL, STRICT, REJECTS, IDENTITY, PARALLEL, NO_STORE,
		HELP
	};
	static const struct option known[] = {
		{"tegnsaet", required_argument, NULL, CHARSET},
		{"proeve", no_argument, NULL, TRIAL},
		{"streng", no_argument, NULL, STRICT},
		{"afvist", required_argument, NULL, REJECTS},
		{"identitet", no_argument, NULL, IDENTITY},
		{"parallel", required_argument, NULL, PARALLEL},
		{"uden-lager", no_argument, NULL, NO_STORE},
		{"host", required_argument, NULL, 'h'},
		{"port", required_argument, NULL, 'p'},
		{"username", required_argument, NULL, 'U'},
		{"dbname", required_argument, NULL, 'd'},
		{"version", no_argument, NULL, 'V'},
		{"help", no_argument, NULL, HELP},
		{NULL, 0, NULL, 0}
	};
	int			c;

	/* getopt says '?' of what it does not know, too */
	if (argc > 1 && strcmp(argv[1], "-?") == 0)
	{
		usage();
		finish(0);
	}
	while ((c = getopt_long(argc, argv, "h:p:U:d:V", known, NULL)) != -1)
	{
		switch (c)
		{
			case CHARSET:
				options.latin1 = strcasecmp(optarg, "latin1") == 0 ||
					strcasecmp(optarg, "iso-8859-1") == 0;
				if (!options.latin1 && strcasecmp(optarg, "utf8") != 0 &&
					strcasecmp(optarg, "utf-8") != 0)
				{
					fprintf(stderr, "udsatte-indlaes: unknown character set \"%s\"\n", optarg);
					finish(EXIT_USAGE);
				}
				break;
			case TRIAL:
				options.trial = true;
				break;
			case STRICT:
				options.strict = true;
				break;
			case REJECTS:
				options.rejects = optarg;
				break;
			case IDENTITY:
				options.identity = true;
				break;
			case PARALLEL:
				options.parallel = atoi(optarg);
				if (options.parallel < 1 || options.parallel > 64)
				{
					fputs("udsatte-indlaes: --parallel is a number from 1 to 64\n", stderr);
					finish(EXIT_USAGE);
				}
				break;
			case NO_STORE:
				options.no_store = true;
				break;
			case 'h':
				options.host = optarg;
				break;
			case 'p':
				options.port = optarg;
				break;
			case 'U':
				options.user = optarg;
				break;
			case 'd':
				options.database = optarg;
				break;
			case 'V':
				puts("udsatte-indlaes " UDSATTE_VERSION);
				finish(0);
				break;
			case HELP:
				usage();
				finish(0);
				break;
			default:
				fputs("Try \"udsatte-indlaes --help\".\n", stderr);
				finish(EXIT_USAGE);
		}
	}
	if (optind < argc && options.database == NULL &&
		(strchr(argv[optind], '=') != NULL ||
		 strncmp(argv[optind], "postgresql://", 13) == 0 ||
		 strncmp(argv[optind], "postgres://", 11) == 0))
		options.database = argv[optind++];
	if (optind >= argc)
	{
		fputs("udsatte-indlaes: no folder or file given\n"
			  "Try \"udsatte-indlaes --help\".\n", stderr);
		finish(EXIT_USAGE);
	}
	for (; optind < argc; optind++)
		add_argument(argv[optind]);
	if (nfiles == 0)
	{
		fputs("udsatte-indlaes: there are no CSV files there\n", stderr);
		finish(EXIT_REJECTED);
	}
}

int
main(int argc, char **argv)
{
	long long	rejected = 0;
	bool		file_rejected = false;
	bool		stopped;

	signal(SIGPIPE, SIG_IGN);
	parse_options(argc, argv);
	on_terminal = isatty(STDERR_FILENO) && isatty(STDOUT_FILENO);
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
	started = now();
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
		long long	n = load_file(&files[i]);

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
	if (on_terminal)
		fputs("\r\033[K", stderr);
	printf("\n%s: %lld rows in %.1f seconds\n",
		   stopped ? "nothing is loaded, since rows were rejected" :
		   options.trial ? "tried, nothing is loaded" : "loaded",
		   done_rows, now() - started);
	if (!stopped && !options.trial && !options.no_store && !store_numbers())
		finish(EXIT_STORE);
	finish(stopped || file_rejected ? EXIT_REJECTED : 0);
}
