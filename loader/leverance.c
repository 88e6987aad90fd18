/*-------------------------------------------------------------------------
 *
 * leverance.c
 *	  The files of the delivery, in the order they are loaded.
 *
 *-------------------------------------------------------------------------
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "indlaes.h"

File	   *files;
int			nfiles;

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

void
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

/*
 * Puts the files in the order of the server, which also knows the tables.  A
 * register of an earlier version must be able to say it.
 */
void
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
