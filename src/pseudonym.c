/*-------------------------------------------------------------------------
 *
 * pseudonym.c
 *	  The type pseudonym, and the keyed function that makes one of a person
 *	  number.
 *
 * K_domain = HMAC-SHA-256(K_master, "udsatte/pseudonym/1" 0x00 domain), and a
 * pseudonym is the first 128 bits of HMAC-SHA-256(K_domain, "cpr" 0x00
 * digits).  K_master lies in a file outside the database, so that a dump, a
 * replica or a reader of every table cannot make or undo a pseudonym.
 *
 * The file is read once a statement: all rows of a statement get the
 * same key, and a million of them are quick.  Comparison, hashing and
 * sorting of the 16 bytes are bound to the server's functions for uuid.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <ctype.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "access/xact.h"
#include "common/hmac.h"
#include "common/sha2.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "storage/fd.h"
#include "utils/builtins.h"
#include "utils/guc.h"

#include "core/noeglefil.h"
#include "cpr.h"
#include "pseudonym.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(pseudonym_in);
PG_FUNCTION_INFO_V1(pseudonym_out);
PG_FUNCTION_INFO_V1(pseudonym_cpr);
PG_FUNCTION_INFO_V1(pseudonym_cpr_formaal);
PG_FUNCTION_INFO_V1(pseudonymnoegle_version);

#define KEY_FILE_MAX			65536
#define DOMAIN_MAX				63
#define DOMAIN_REGISTER			"register"
#define DERIVATION_LABEL		"udsatte/pseudonym/1"

static char *noegle_fil_guc = NULL;

/*
 * The key in use, and the domain key derived last.  Both count as long as
 * the statement that read the file runs.
 */
static struct
{
	bool		loaded;
	TimestampTz checked_in;		/* start of the statement that read it */
	PseudonymKey key;
	int			domain_length;	/* 0: no domain key */
	char		domain[DOMAIN_MAX];
	uint8		domain_key[PG_SHA256_DIGEST_LENGTH];
}			cache;

void
udsatte_pseudonym_init(void)
{
	DefineCustomStringVariable("udsatte.pseudonymnoegle_fil",
							   "File with the keys that pseudonyms are made with.",
							   "Lines \"version hexkey\"; the newest version is used.",
							   &noegle_fil_guc,
							   "",
							   PGC_SIGHUP,
							   GUC_SUPERUSER_ONLY | GUC_DISALLOW_IN_AUTO_FILE,
							   NULL,
							   NULL,
							   NULL);
}

/*
 * Reads 32 hexadecimal digits; white space only around them.
 */
bool
pseudonym_parse(const char *str, uint8 *bytes)
{
	while (isspace((unsigned char) *str))
		str++;

	for (int i = 0; i < PSEUDONYM_BYTES; i++)
	{
		int			high = hex_value(*str);
		int			low;

		if (high < 0)
			return false;
		low = hex_value(str[1]);
		if (low < 0)
			return false;
		bytes[i] = (uint8) (high << 4 | low);
		str += 2;
	}
	while (isspace((unsigned char) *str))
		str++;

	return *str == '\0';
}

Datum
pseudonym_in(PG_FUNCTION_ARGS)
{
	uint8	   *result = palloc(PSEUDONYM_BYTES);

	/* what was given may be a person number in the wrong column: no echo */
	if (!pseudonym_parse(PG_GETARG_CSTRING(0), result))
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", "pseudonym"),
				 errdetail("A pseudonym is %d hexadecimal digits.",
						   2 * PSEUDONYM_BYTES)));
	PG_RETURN_POINTER(result);
}

Datum
pseudonym_out(PG_FUNCTION_ARGS)
{
	static const char digits[] = "0123456789abcdef";
	uint8	   *bytes = (uint8 *) PG_GETARG_POINTER(0);
	char	   *str = palloc(2 * PSEUDONYM_BYTES + 1);

	for (int i = 0; i < PSEUDONYM_BYTES; i++)
	{
		str[2 * i] = digits[bytes[i] >> 4];
		str[2 * i + 1] = digits[bytes[i] & 0xF];
	}
	str[2 * PSEUDONYM_BYTES] = '\0';

	PG_RETURN_CSTRING(str);
}

static void
forget_key(void)
{
	explicit_bzero(&cache, sizeof(cache));
}

/*
 * A file below the data directory is copied by every base backup, together
 * with what it is to protect.
 */
static void
check_outside_data_directory(const char *path)
{
	char		file[PATH_MAX];
	char		data[PATH_MAX];
	size_t		length;

	if (realpath(path, file) == NULL || realpath(DataDir, data) == NULL)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not resolve path \"%s\": %m", path)));
	length = strlen(data);
	if (strncmp(file, data, length) == 0 && file[length] == '/')
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("key file \"%s\" is inside the data directory", path),
				 errhint("Move it where backups of the database do not reach it.")));
}

/* Says what is wrong with the file's text; never what stands in it. */
static void
report_key_file(const char *path, KeyFileError error, int line)
{
	switch (error)
	{
		case KEYFILE_OK:
			return;
		case KEYFILE_EMPTY:
			ereport(ERROR,
					(errcode(ERRCODE_CONFIG_FILE_ERROR),
					 errmsg("key file \"%s\" holds no key", path),
					 errhint("Write a line with a version number and at least %d hexadecimal digits.",
							 2 * KEY_MIN_BYTES)));
			break;
		case KEYFILE_LINE:
			ereport(ERROR,
					(errcode(ERRCODE_CONFIG_FILE_ERROR),
					 errmsg("line %d of key file \"%s\" is not a version and a key",
							line, path),
					 errhint("A line is a version number from 1, a space, and an even number of hexadecimal digits.")));
			break;
		case KEYFILE_SHORT:
		case KEYFILE_LONG:
			ereport(ERROR,
					(errcode(ERRCODE_CONFIG_FILE_ERROR),
					 errmsg("key in line %d of key file \"%s\" is too %s",
							line, path,
							error == KEYFILE_SHORT ? "short" : "long"),
					 errdetail("A key has %d to %d bytes, two hexadecimal digits each.",
							   KEY_MIN_BYTES, KEY_MAX_BYTES)));
			break;
		case KEYFILE_REPEATED:
			ereport(ERROR,
					(errcode(ERRCODE_CONFIG_FILE_ERROR),
					 errmsg("key file \"%s\" holds the newest version more than once",
							path)));
			break;
	}
}

/* Only the server's own user may read the file. */
static void
check_file(const char *path, const struct stat *st)
{
	if (!S_ISREG(st->st_mode))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("key file \"%s\" is not a regular file", path)));
	if (st->st_uid != geteuid())
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("key file \"%s\" is not owned by the server's user",
						path)));
	if ((st->st_mode & (S_IRWXG | S_IRWXO)) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("key file \"%s\" is open to others than its owner",
						path),
				 errhint("Give it the mode 0600 or stricter.")));
	if (st->st_size > KEY_FILE_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("key file \"%s\" is too large", path),
				 errdetail("It may have %d bytes.", KEY_FILE_MAX)));
}

/* Reads, checks and parses the file into the cache. */
static void
read_key_file(const char *path)
{
	int			fd;
	struct stat st;
	char	   *str;
	ssize_t		n;
	KeyFileError error;
	int			line = 0;

	/* without O_NONBLOCK a pipe under this name would hang the session */
	fd = OpenTransientFile(path, O_RDONLY | O_NONBLOCK | PG_BINARY);
	if (fd < 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not open key file \"%s\": %m", path)));
	if (fstat(fd, &st) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not stat file \"%s\": %m", path)));
	check_file(path, &st);
	check_outside_data_directory(path);

	str = palloc(KEY_FILE_MAX);

	n = read(fd, str, KEY_FILE_MAX);
	if (n < 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read file \"%s\": %m", path)));
	CloseTransientFile(fd);
	error = keyfile_parse(str, n, &cache.key, &line);
	explicit_bzero(str, KEY_FILE_MAX);
	pfree(str);
	if (error != KEYFILE_OK)
		forget_key();
	report_key_file(path, error, line);

	cache.loaded = true;
}

/* Makes sure that the cache holds the key of this statement. */
static void
load_key(void)
{
	TimestampTz now = GetCurrentStatementStartTimestamp();

	if (cache.loaded && cache.checked_in == now)
		return;
	forget_key();
	if (noegle_fil_guc == NULL || noegle_fil_guc[0] == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("no key for pseudonyms"),
				 errhint("Set udsatte.pseudonymnoegle_fil in the server's configuration file.")));
	if (!is_absolute_path(noegle_fil_guc))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("path \"%s\" of the key file is not absolute",
						noegle_fil_guc)));
	read_key_file(noegle_fil_guc);
	cache.checked_in = now;
}

/*
 * HMAC-SHA-256 of three parts joined with a zero byte between the first two.
 */
static void
hmac_of(const uint8 *key, size_t key_length, const char *label,
		const char *data, size_t data_length, uint8 *result)
{
	pg_hmac_ctx *ctx = pg_hmac_create(PG_SHA256);

	if (ctx == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_OUT_OF_MEMORY),
				 errmsg("out of memory")));
	/* the label's terminator is the zero byte */
	if (pg_hmac_init(ctx, key, key_length) < 0 ||
		pg_hmac_update(ctx, (const uint8 *) label, strlen(label) + 1) < 0 ||
		pg_hmac_update(ctx, (const uint8 *) data, data_length) < 0 ||
		pg_hmac_final(ctx, result, PG_SHA256_DIGEST_LENGTH) < 0)
	{
		pg_hmac_free(ctx);
		elog(ERROR, "could not compute HMAC");
	}
	pg_hmac_free(ctx);
}

static Datum
make_pseudonym(int64_t cpr, const char *domain, int domain_length)
{
	char		digits[CPR_DIGITS];
	uint8		digest[PG_SHA256_DIGEST_LENGTH];
	uint8	   *result;

	load_key();
	if (cache.domain_length != domain_length ||
		memcmp(cache.domain, domain, domain_length) != 0)
	{
		cache.domain_length = 0;
		hmac_of(cache.key.key, cache.key.length, DERIVATION_LABEL,
				domain, domain_length, cache.domain_key);
		memcpy(cache.domain, domain, domain_length);
		cache.domain_length = domain_length;
	}
	cpr_print_digits(cpr, digits);
	hmac_of(cache.domain_key, sizeof(cache.domain_key), "cpr",
			digits, CPR_DIGITS, digest);
	result = palloc(PSEUDONYM_BYTES);
	memcpy(result, digest, PSEUDONYM_BYTES);
	explicit_bzero(digits, sizeof(digits));
	explicit_bzero(digest, sizeof(digest));
	PG_RETURN_POINTER(result);
}

/* pseudonym(cpr): the register's own domain */
Datum
pseudonym_cpr(PG_FUNCTION_ARGS)
{
	return make_pseudonym(PG_GETARG_CPR(0), DOMAIN_REGISTER,
						  strlen(DOMAIN_REGISTER));
}

/* pseudonym(cpr, formaal): another domain, not linkable to the register's */
Datum
pseudonym_cpr_formaal(PG_FUNCTION_ARGS)
{
	text	   *formaal = PG_GETARG_TEXT_PP(1);
	int			length = VARSIZE_ANY_EXHDR(formaal);

	if (length < 1 || length > DOMAIN_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid purpose for pseudonyms"),
				 errdetail("A purpose has 1 to %d bytes, not %d.",
						   DOMAIN_MAX, length)));
	return make_pseudonym(PG_GETARG_CPR(0), VARDATA_ANY(formaal), length);
}

Datum
pseudonymnoegle_version(PG_FUNCTION_ARGS)
{
	load_key();
	PG_RETURN_INT32(cache.key.version);
}
