/*-------------------------------------------------------------------------
 *
 * fremdrift.c
 *	  The progress bar, and messages that do not collide with it.
 *
 *-------------------------------------------------------------------------
 */
#include <time.h>
#include <unistd.h>

#include "indlaes.h"

off_t		total_bytes;
off_t		done_bytes;
long long	done_rows;
static double started;
static bool on_terminal;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

void
progress_start(void)
{
	on_terminal = isatty(STDERR_FILENO) && isatty(STDOUT_FILENO);
	started = now();
}

/* Seconds since progress_start(). */
double
elapsed(void)
{
	return now() - started;
}

void
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

/* Takes the bar away. */
void
progress_end(void)
{
	if (on_terminal)
		fputs("\r\033[K", stderr);
}

void
file_problem(const char *path, const char *problem)
{
	progress_end();
	fprintf(stderr, "udsatte-indlaes: %s: %s\n", path, problem);
}
