/*-------------------------------------------------------------------------
 *
 * afvist.c
 *	  The rows that were rejected: written to a file, and counted by reason.
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>
#include <string.h>

#include "indlaes.h"

/* Finds the rejected lines again in the file, and writes them blanked. */
void
write_rejects(const File *file, const PGresult *result, FILE *rejects)
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

void
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
