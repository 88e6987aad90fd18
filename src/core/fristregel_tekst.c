/*-------------------------------------------------------------------------
 *
 * fristregel_tekst.c
 *	  Reads and writes time limits as Danes write them.
 *
 *	  rule     = span { word }
 *	  span     = number unit | ISO 8601 duration of one part
 *	  word     = "derefter" span | "inkl" | "rul" | "ultimo" | "før"
 *
 * The text is first folded to lower case ASCII with æ, ø, å as ae, oe, aa, so
 * that every word has one spelling to compare with.
 *
 *-------------------------------------------------------------------------
 */
#include "fristregel_tekst.h"

#include <stdio.h>
#include <string.h>

#define FOLD_MAKS	128

typedef struct EnhedsOrd
{
	const char *ord;
	FristEnhed	enhed;
} EnhedsOrd;

static const EnhedsOrd enhedsord[] = {
	{"t", FRIST_TIMER},
	{"time", FRIST_TIMER},
	{"timer", FRIST_TIMER},
	{"dag", FRIST_DAGE},
	{"dage", FRIST_DAGE},
	{"kalenderdag", FRIST_DAGE},
	{"kalenderdage", FRIST_DAGE},
	{"hverdag", FRIST_HVERDAGE},
	{"hverdage", FRIST_HVERDAGE},
	{"arbejdsdag", FRIST_ARBEJDSDAGE},
	{"arbejdsdage", FRIST_ARBEJDSDAGE},
	{"uge", FRIST_UGER},
	{"uger", FRIST_UGER},
	{"md", FRIST_MDR},
	{"mdr", FRIST_MDR},
	{"maaned", FRIST_MDR},
	{"maaneder", FRIST_MDR},
	{"aar", FRIST_AAR},
};

static const char *const enhed_ental[] = {
	"", "time", "dag", "hverdag", "arbejdsdag", "uge", "md", "år"
};
static const char *const enhed_flertal[] = {
	"", "timer", "dage", "hverdage", "arbejdsdage", "uger", "mdr", "år"
};
static const char *const enhed_kode[] = {
	"", "timer", "dage", "hverdage", "arbejdsdage", "uger", "mdr", "aar"
};

/*
 * Folds UTF-8 text into out; false if it is too long to be a rule.  Letters
 * other than æ, ø, å (also a with a combining ring) go through unchanged and
 * then match no word.
 */
static bool
fold(const char *tekst, char *out)
{
	const unsigned char *p = (const unsigned char *) tekst;
	int			n = 0;

	while (*p)
	{
		if (n >= FOLD_MAKS - 3)
			return false;
		if ((*p == 'a' || *p == 'A') && p[1] == 0xCC && p[2] == 0x8A)
		{
			out[n++] = 'a';
			out[n++] = 'a';
			p += 3;
		}
		else if (*p >= 'A' && *p <= 'Z')
			out[n++] = (char) (*p++ - 'A' + 'a');
		else if (*p == 0xC3 && (p[1] == 0x85 || p[1] == 0xA5))
		{
			out[n++] = 'a';
			out[n++] = 'a';
			p += 2;
		}
		else if (*p == 0xC3 && (p[1] == 0x98 || p[1] == 0xB8))
		{
			out[n++] = 'o';
			out[n++] = 'e';
			p += 2;
		}
		else if (*p == 0xC2 && p[1] == 0xA0)
		{
			out[n++] = ' ';
			p += 2;
		}
		else if (*p == '\t' || *p == '\n' || *p == '\r')
		{
			out[n++] = ' ';
			p++;
		}
		else
			out[n++] = (char) *p++;
	}
	out[n] = '\0';
	return true;
}

static bool
er_ciffer(char c)
{
	return c >= '0' && c <= '9';
}

static bool
er_bogstav(char c)
{
	return c >= 'a' && c <= 'z';
}

static const char *
spring_blanke(const char *p)
{
	while (*p == ' ')
		p++;
	return p;
}

/*
 * Takes one word of letters, with at most one full stop after it, off *p.
 * Returns its length, 0 if no word is there or something is stuck to its end.
 */
static int
tag_ord(const char **p, const char **ord)
{
	const char *q = *p;
	int			n;

	*ord = q;
	while (er_bogstav(*q))
		q++;
	n = (int) (q - *ord);
	if (n > 0 && *q == '.')
		q++;
	if (n == 0 || (*q != ' ' && *q != '\0'))
		return 0;
	*p = spring_blanke(q);
	return n;
}

static bool
samme_ord(const char *ord, int n, const char *kendt)
{
	return strlen(kendt) == (size_t) n && memcmp(ord, kendt, (size_t) n) == 0;
}

static bool
find_enhed(const char *ord, int n, FristEnhed *enhed)
{
	for (size_t i = 0; i < sizeof(enhedsord) / sizeof(enhedsord[0]); i++)
	{
		if (samme_ord(ord, n, enhedsord[i].ord))
		{
			*enhed = enhedsord[i].enhed;
			return true;
		}
	}
	return false;
}

/* Takes an unsigned whole number off *p. */
static FristregelFejl
tag_tal(const char **p, int *tal)
{
	const char *q = *p;
	int			v = 0;

	if ((q[0] == '-' && er_ciffer(*spring_blanke(q + 1))) ||
		strncmp(q, "\xE2\x88\x92", 3) == 0)
		return FRISTREGEL_NEGATIV;
	if (!er_ciffer(*q))
		return FRISTREGEL_TAL;
	for (; er_ciffer(*q); q++)
	{
		v = v * 10 + (*q - '0');
		if (v > FRIST_ANTAL_MAKS)
			return FRISTREGEL_STOR;
	}
	*tal = v;
	*p = q;
	return FRISTREGEL_OK;
}

/* Takes "p4m", "pt24h" and the like off *p. */
static FristregelFejl
tag_iso(const char **p, int *antal, FristEnhed *enhed)
{
	const char *q = *p + 1;
	bool		klokke = (*q == 't');
	FristregelFejl fejl;

	if (klokke)
		q++;
	fejl = tag_tal(&q, antal);
	if (fejl != FRISTREGEL_OK)
		return fejl == FRISTREGEL_TAL ? FRISTREGEL_ISO : fejl;
	if (klokke && *q == 'h')
		*enhed = FRIST_TIMER;
	else if (!klokke && *q == 'd')
		*enhed = FRIST_DAGE;
	else if (!klokke && *q == 'w')
		*enhed = FRIST_UGER;
	else if (!klokke && *q == 'm')
		*enhed = FRIST_MDR;
	else if (!klokke && *q == 'y')
		*enhed = FRIST_AAR;
	else
		return FRISTREGEL_ISO;
	q++;
	if (*q != ' ' && *q != '\0')
		return FRISTREGEL_ISO;
	*p = spring_blanke(q);
	return FRISTREGEL_OK;
}

static FristregelFejl
tag_led(const char **p, int *antal, FristEnhed *enhed)
{
	const char *ord;
	int			n;
	FristregelFejl fejl;

	if (**p == 'p')
		return tag_iso(p, antal, enhed);
	fejl = tag_tal(p, antal);
	if (fejl != FRISTREGEL_OK)
		return fejl;
	*p = spring_blanke(*p);
	n = tag_ord(p, &ord);
	if (n == 0 || !find_enhed(ord, n, enhed))
		return FRISTREGEL_ENHED;
	return FRISTREGEL_OK;
}

/*
 * Reads a rule.  On anything but FRISTREGEL_OK the parts are not to be used.
 */
FristregelFejl
fristregel_laes(const char *tekst, FristDele *dele)
{
	char		buf[FOLD_MAKS];
	const char *p = buf;
	FristregelFejl fejl;

	memset(dele, 0, sizeof(*dele));
	if (!fold(tekst, buf))
		return FRISTREGEL_LANG;
	p = spring_blanke(p);
	fejl = tag_led(&p, &dele->antal, &dele->enhed);
	while (fejl == FRISTREGEL_OK && *p)
	{
		const char *ord;
		int			n = tag_ord(&p, &ord);
		int			flag;

		if (samme_ord(ord, n, "derefter"))
		{
			if (dele->derefter_enhed != FRIST_INGEN)
				return FRISTREGEL_DOBBELT;
			fejl = tag_led(&p, &dele->derefter_antal, &dele->derefter_enhed);
			continue;
		}
		if (samme_ord(ord, n, "inkl") || samme_ord(ord, n, "inklusive"))
			flag = FRIST_INKL;
		else if (samme_ord(ord, n, "rul"))
			flag = FRIST_RUL;
		else if (samme_ord(ord, n, "ultimo"))
			flag = FRIST_ULTIMO;
		else if (samme_ord(ord, n, "foer"))
			flag = FRIST_FOER;
		else
			return FRISTREGEL_ORD;
		if (dele->flag & flag)
			return FRISTREGEL_DOBBELT;
		dele->flag |= flag;
	}
	return fejl == FRISTREGEL_OK ? fristregel_kontrol(dele) : fejl;
}

static int
skriv_led(char *tekst, int antal, FristEnhed enhed)
{
	return sprintf(tekst, "%d %s", antal,
				   antal == 1 ? enhed_ental[enhed] : enhed_flertal[enhed]);
}

/* Writes a valid rule into tekst, which has room for FRIST_TEKST_MAKS bytes. */
void
fristregel_skriv(const FristDele *dele, char *tekst)
{
	char	   *p = tekst;

	p += skriv_led(p, dele->antal, dele->enhed);
	if (dele->derefter_enhed != FRIST_INGEN)
	{
		p += sprintf(p, " derefter ");
		p += skriv_led(p, dele->derefter_antal, dele->derefter_enhed);
	}
	sprintf(p, "%s%s%s%s",
			dele->flag & FRIST_ULTIMO ? " ultimo" : "",
			dele->flag & FRIST_FOER ? " før" : "",
			dele->flag & FRIST_INKL ? " inkl" : "",
			dele->flag & FRIST_RUL ? " rul" : "");
}

static bool
er_maaneder(FristEnhed enhed)
{
	return enhed == FRIST_MDR || enhed == FRIST_AAR;
}

static bool
er_dage(FristEnhed enhed)
{
	return enhed == FRIST_DAGE || enhed == FRIST_HVERDAGE ||
		enhed == FRIST_ARBEJDSDAGE;
}

/* Says whether the parts make a rule that some date can be counted by. */
FristregelFejl
fristregel_kontrol(const FristDele *dele)
{
	bool		kaede = dele->derefter_enhed != FRIST_INGEN;

	if (dele->enhed < FRIST_TIMER || dele->enhed > FRIST_AAR ||
		dele->derefter_enhed < FRIST_INGEN ||
		dele->derefter_enhed > FRIST_AAR)
		return FRISTREGEL_ENHED;
	if (dele->antal < 0 || dele->derefter_antal < 0)
		return FRISTREGEL_NEGATIV;
	if (dele->antal > FRIST_ANTAL_MAKS ||
		dele->derefter_antal > FRIST_ANTAL_MAKS)
		return FRISTREGEL_STOR;
	if (dele->enhed == FRIST_TIMER && (kaede || dele->flag & ~FRIST_FOER))
		return FRISTREGEL_TIMER;
	if (dele->derefter_enhed == FRIST_TIMER)
		return FRISTREGEL_DEREFTER;
	if (kaede && dele->derefter_antal == 0)
		return FRISTREGEL_DEREFTER_NUL;
	if (dele->flag & FRIST_FOER &&
		(kaede || dele->flag & (FRIST_INKL | FRIST_RUL)))
		return FRISTREGEL_FOER;
	if (dele->flag & FRIST_INKL &&
		(!er_dage(dele->enhed) || (kaede && !er_dage(dele->derefter_enhed))))
		return FRISTREGEL_INKL;
	if (dele->flag & FRIST_INKL && dele->antal == 0)
		return FRISTREGEL_INKL_NUL;
	if (dele->flag & FRIST_ULTIMO &&
		(!er_maaneder(dele->enhed) ||
		 (kaede && !er_maaneder(dele->derefter_enhed))))
		return FRISTREGEL_ULTIMO;
	return FRISTREGEL_OK;
}

/* Takes 8 bytes from outside apart; reserved bits must be zero. */
FristregelFejl
fristregel_fra_bytes(int64_t bytes, FristDele *dele)
{
	*dele = fristregel_udpak(bytes);
	if (fristregel_pak(dele) != bytes ||
		(dele->derefter_enhed == FRIST_INGEN && dele->derefter_antal != 0))
		return FRISTREGEL_BYTES;
	return fristregel_kontrol(dele);
}

/* Finds the unit a single word stands for. */
bool
fristregel_enhed_find(const char *tekst, FristEnhed *enhed)
{
	char		buf[FOLD_MAKS];
	const char *p = buf;
	const char *ord;
	int			n;

	if (!fold(tekst, buf))
		return false;
	p = spring_blanke(p);
	n = tag_ord(&p, &ord);
	return n > 0 && *p == '\0' && find_enhed(ord, n, enhed);
}

const char *
fristregel_enhed_kode(FristEnhed enhed)
{
	return enhed_kode[enhed];
}

/* What is wrong, as one English sentence. */
const char *
fristregel_fejltekst(FristregelFejl fejl)
{
	switch (fejl)
	{
		case FRISTREGEL_OK:
			break;
		case FRISTREGEL_LANG:
			return "The text is too long to be a time limit.";
		case FRISTREGEL_TAL:
			return "An amount is missing where one is expected.";
		case FRISTREGEL_ENHED:
			return "The unit is missing or not known.";
		case FRISTREGEL_ISO:
			return "A duration has one part, such as P4M or PT24H.";
		case FRISTREGEL_ORD:
			return "A word after the unit is not known.";
		case FRISTREGEL_DOBBELT:
			return "A word is there twice.";
		case FRISTREGEL_NEGATIV:
			return "The amount is negative.";
		case FRISTREGEL_STOR:
			return "The amount is above 9999.";
		case FRISTREGEL_TIMER:
			return "Hours are elapsed hours: of the words only \"før\" goes with them.";
		case FRISTREGEL_INKL:
			return "The word \"inkl\" goes with days, hverdage and arbejdsdage only.";
		case FRISTREGEL_INKL_NUL:
			return "The word \"inkl\" needs an amount of at least 1.";
		case FRISTREGEL_ULTIMO:
			return "The word \"ultimo\" goes with months and years only.";
		case FRISTREGEL_FOER:
			return "A limit counted backward goes with neither \"derefter\", \"inkl\" nor \"rul\".";
		case FRISTREGEL_DEREFTER:
			return "A later interval cannot be in hours.";
		case FRISTREGEL_DEREFTER_NUL:
			return "A later interval needs an amount of at least 1.";
		case FRISTREGEL_BYTES:
			return "Bits that must be zero are set.";
	}
	return "";
}
