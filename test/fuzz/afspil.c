/*-------------------------------------------------------------------------
 *
 * afspil.c
 *	  Runs a parser on files, or on inputs made at random from files.
 *
 * Usage: afspil PARSER FILE...
 *		  afspil -t SEED FIRST NUMBER PARSER FILE...
 *
 * Input n of a seed is the same every time: some of the files, cut, joined
 * and changed, or nothing but random bytes.  When one goes wrong its number is
 * printed, and the same seed with FIRST n and NUMBER 1 repeats it.
 *
 *-------------------------------------------------------------------------
 */
#include "parsere.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#define MOST_FILES	1024
#define MOST_BYTES	65536		/* longer files are no part of the corpus */
#define MOST_MADE	512			/* bytes of a random input */
#define MOST_SECONDS	60		/* that one input may take */

typedef struct Example
{
	size_t		size;
	uint8_t    *data;
} Example;

static Example example[MOST_FILES];
static int	nexamples;
static uint64_t state;

static uint64_t seed;
static volatile unsigned long long current;

extern const char *__asan_default_options(void);
extern const char *__ubsan_default_options(void);

/* What a sanitizer finds ends in abort(), and so in report() below. */
const char *
__asan_default_options(void)
{
	return "abort_on_error=1:handle_abort=0";
}

const char *
__ubsan_default_options(void)
{
	return "abort_on_error=1:print_stacktrace=1";
}

static void
report(int signal_number)
{
	char		text[160];
	int			n = snprintf(text, sizeof(text),
							 "%s: seed %llu, input %llu\n",
							 signal_number == SIGALRM ? "no end" : "aborted",
							 (unsigned long long) seed, current);

	if (write(2, text, n) != n)
		_exit(2);
	_exit(1);
}

/* SplitMix64: any seed will do, and neighbours have nothing in common. */
static uint64_t
draw(uint64_t below)
{
	uint64_t	z = state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (z ^ (z >> 31)) % below;
}

/* A piece of an example, or random bytes, at the end of the input. */
static size_t
append(uint8_t *data, size_t size)
{
	size_t		room = MOST_MADE - size;
	size_t		n;

	if (nexamples == 0 || draw(8) == 0)
	{
		n = draw(room + 1);
		for (size_t i = 0; i < n; i++)
			data[size + i] = (uint8_t) draw(256);
	}
	else
	{
		const Example *from = &example[draw(nexamples)];
		size_t		start = draw(2) == 0 ? 0 : draw(from->size + 1);

		n = from->size - start;
		if (draw(2) == 0)
			n = draw(n + 1);
		if (n > room)
			n = room;
		memcpy(data + size, from->data + start, n);
	}
	return size + n;
}

/* One small change. */
static size_t
change(uint8_t *data, size_t size)
{
	static const uint8_t odd[] = "\0\xff\x7f\x80 \t\n\r,;:-+/.\"'\\(){}[]09";
	size_t		at = draw(size + 1);

	if (at == size)
		return append(data, size);
	switch (draw(5))
	{
		case 0:
			data[at] ^= 1 << draw(8);
			break;
		case 1:
			data[at] = (uint8_t) draw(256);
			break;
		case 2:
			data[at] = odd[draw(sizeof(odd) - 1)];
			break;
		case 3:
			memmove(data + at, data + at + 1, size - at - 1);
			size--;
			break;
		default:
			if (size < MOST_MADE)
			{
				memmove(data + at + 1, data + at, size - at);
				size++;
				data[at] = data[draw(size)];
			}
	}
	return size;
}

static size_t
make_input(uint8_t *data)
{
	size_t		size;

	state = seed * UINT64_C(0x2545f4914f6cdd1d) + current;
	draw(2);
	size = append(data, 0);
	if (draw(4) == 0)
		size = append(data, size);
	for (uint64_t n = draw(8); n > 0; n--)
		size = change(data, size);
	return size;
}

static void
read_example(const char *name)
{
	static uint8_t data[MOST_BYTES];
	FILE	   *file = fopen(name, "rb");
	Example    *to = &example[nexamples];

	if (file == NULL || nexamples + 1 == MOST_FILES)
	{
		perror(name);
		exit(2);
	}
	to->size = fread(data, 1, sizeof(data), file);
	fclose(file);
	to->data = malloc(to->size + 1);
	CHECK(to->data != NULL);
	memcpy(to->data, data, to->size);
	nexamples++;
}

int
main(int argc, char **argv)
{
	const Parser *parser = parsers;
	unsigned long long first = 0;
	unsigned long long number = 0;
	int			arg = 1;

	if (argc > 5 && strcmp(argv[1], "-t") == 0)
	{
		seed = strtoull(argv[2], NULL, 10);
		first = strtoull(argv[3], NULL, 10);
		number = strtoull(argv[4], NULL, 10);
		arg = 5;
	}
	if (arg >= argc || (number == 0 && arg + 1 == argc))
	{
		fprintf(stderr, "usage: afspil [-t SEED FIRST NUMBER] PARSER FILE...\n");
		return 2;
	}
	while (parser->name != NULL && strcmp(parser->name, argv[arg]) != 0)
		parser++;
	if (parser->name == NULL)
	{
		fprintf(stderr, "no such parser: %s\n", argv[arg]);
		return 2;
	}
	signal(SIGABRT, report);
	signal(SIGALRM, report);
	for (int i = arg + 1; i < argc; i++)
		read_example(argv[i]);
	if (number == 0)
		for (int i = 0; i < nexamples; i++)
		{
			current = i;
			alarm(MOST_SECONDS);
			parser->run(example[i].data, example[i].size);
		}
	for (current = first; current < first + number; current++)
	{
		uint8_t		data[MOST_MADE];
		size_t		size = make_input(data);

		if (current % 64 == 0)
			alarm(MOST_SECONDS);
		parser->run(data, size);
	}
	for (int i = 0; i < nexamples; i++)
		free(example[i].data);
	return 0;
}
