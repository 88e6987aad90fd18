/*-------------------------------------------------------------------------
 *
 * valg.c
 *	  The options, and the help.
 *
 *-------------------------------------------------------------------------
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "indlaes.h"

Options		options = {.parallel = 1};

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

void
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
