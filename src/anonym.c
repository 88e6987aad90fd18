/*-------------------------------------------------------------------------
 *
 * anonym.c
 *	  Guard of the tables that count anonymous advice: no day, no text.
 *
 * The tables have constraints that refuse both.  But a constraint's error shows
 * the whole row, so that a name typed into the wrong field would stand in the
 * server's log, and it does not say why.  This row trigger comes before them
 * with the same rules, read from the table's own constraints, and never repeats
 * a value.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datum.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/relcache.h"

#include "core/kalender.h"

PG_FUNCTION_INFO_V1(intern_kun_koder);

/* Codes of one foreign key that this statement has found, so many at most */
#define HUSKES 32

typedef struct AnonymFundne
{
	Oid			noegle;			/* the constraint */
	int			antal;
	Datum		vaerdi[HUSKES];
} AnonymFundne;

/*
 * What a statement needs of the table: its CHECK constraints, made ready once,
 * and the codes found so far.  A row is rarely the first with its codes.
 */
typedef struct AnonymVagt
{
	Oid			tabel;
	EState	   *estate;
	ExprState **regel;
	int			antal;
	List	   *fundne;			/* of AnonymFundne */
} AnonymVagt;

/* A plan that looks a code up, by the foreign key it belongs to */
typedef struct AnonymOpslag
{
	Oid			noegle;			/* hash key: the constraint */
	Oid			tabel;
	AttrNumber	kolonne;
	SPIPlanPtr	plan;
} AnonymOpslag;

static HTAB *opslag = NULL;

#define KUN_KODER "Who only seeks advice is not registered: codes are counted, and a text, a name or a number could point to a person."

static AnonymVagt *
vagt(FunctionCallInfo fcinfo, Relation rel)
{
	AnonymVagt *v = fcinfo->flinfo->fn_extra;
	TupleConstr *constr = RelationGetDescr(rel)->constr;
	MemoryContext gammel;

	if (v != NULL && v->tabel == RelationGetRelid(rel))
		return v;
	gammel = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	v = palloc0(sizeof(*v));
	v->tabel = RelationGetRelid(rel);
	v->estate = CreateExecutorState();
	v->antal = constr ? constr->num_check : 0;
	v->regel = palloc0(sizeof(ExprState *) * (v->antal + 1));
	MemoryContextSwitchTo(v->estate->es_query_cxt);
	for (int i = 0; i < v->antal; i++)
		v->regel[i] = ExecPrepareExpr(stringToNode(constr->check[i].ccbin), v->estate);
	MemoryContextSwitchTo(gammel);
	fcinfo->flinfo->fn_extra = v;
	return v;
}

static _Noreturn void
afvis(const char *besked, const char *detalje, const char *raad)
{
	ereport(ERROR,
			(errcode(ERRCODE_CHECK_VIOLATION),
			 errmsg("%s", besked),
			 errdetail("%s", detalje),
			 errhint("%s", raad)));
}

/* Months, quarters and weeks are given as their first day. */
static void
kontroller_dag(const char *kolonne, DateADT dag)
{
	bool		uge = strcmp(kolonne, "uge") == 0;
	bool		kvartal = strcmp(kolonne, "kvartal") == 0;
	int			aar,
				md,
				mdag;
	bool		ok = kalender_har(dag);

	if (ok && uge)
		ok = kalender_ugedag(dag) == 1;
	else if (ok)
	{
		kalender_aar_md_dag(dag, &aar, &md, &mdag);
		ok = mdag == 1 && (!kvartal || md % 3 == 1);
	}
	if (!ok)
		afvis(psprintf("the %s must be given as its first day",
					   uge ? "week" : kvartal ? "quarter" : "month"),
			  "A day could point to the person who came that day, so advice is counted per month, quarter or week only.",
			  uge ? "Give the Monday of the week." :
			  "Give the first day, as in date_trunc('month', day)::date.");
}

/* Whether a referenced table holds the code; asked as its owner, as the server asks. */
static bool
findes(ForeignKeyCacheInfo *fk, Oid type, Datum vaerdi)
{
	AnonymOpslag *o;
	bool		fundet;
	Oid			bruger;
	int			sikkerhed;
	Relation	rel;

	if (opslag == NULL)
	{
		HASHCTL		ctl = {.keysize = sizeof(Oid),.entrysize = sizeof(AnonymOpslag)};

		opslag = hash_create("udsatte code lookups", 16, &ctl,
							 HASH_ELEM | HASH_BLOBS);
	}
	o = hash_search(opslag, &fk->conoid, HASH_ENTER, &fundet);
	if (!fundet)
		o->plan = NULL;
	rel = table_open(fk->confrelid, AccessShareLock);
	GetUserIdAndSecContext(&bruger, &sikkerhed);
	SetUserIdAndSecContext(RelationGetForm(rel)->relowner,
						   sikkerhed | SECURITY_LOCAL_USERID_CHANGE |
						   SECURITY_NOFORCE_RLS);
	SPI_connect();
	if (o->plan == NULL || o->tabel != fk->confrelid || o->kolonne != fk->confkey[0])
	{
		char	   *spoergsmaal =
		psprintf("SELECT FROM ONLY %s x WHERE x.%s OPERATOR(pg_catalog.=) $1",
				 quote_qualified_identifier(get_namespace_name(RelationGetNamespace(rel)),
											RelationGetRelationName(rel)),
				 quote_identifier(get_attname(fk->confrelid, fk->confkey[0], false)));

		o->plan = SPI_prepare(spoergsmaal, 1, &type);
		if (o->plan == NULL || SPI_keepplan(o->plan) != 0)
			elog(ERROR, "a code lookup cannot be prepared");
		o->tabel = fk->confrelid;
		o->kolonne = fk->confkey[0];
	}
	if (SPI_execute_plan(o->plan, &vaerdi, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "a code lookup failed");
	fundet = SPI_processed > 0;
	SPI_finish();
	SetUserIdAndSecContext(bruger, sikkerhed);
	table_close(rel, AccessShareLock);
	return fundet;
}

static AnonymFundne *
fundne(AnonymVagt *v, Oid noegle)
{
	AnonymFundne *f;
	MemoryContext gammel;
	ListCell   *c;

	foreach(c, v->fundne)
	{
		f = lfirst(c);
		if (f->noegle == noegle)
			return f;
	}
	gammel = MemoryContextSwitchTo(v->estate->es_query_cxt);
	f = palloc0(sizeof(*f));
	f->noegle = noegle;
	v->fundne = lappend(v->fundne, f);
	MemoryContextSwitchTo(gammel);
	return f;
}

/*
 * Whether the code exists.  One found by the same statement is taken to be
 * there still: that it is there when the statement ends, the foreign key sees
 * to.
 */
static bool
kendt(AnonymVagt *v, ForeignKeyCacheInfo *fk, Form_pg_attribute a, Datum vaerdi)
{
	AnonymFundne *f = fundne(v, fk->conoid);

	for (int i = 0; i < f->antal; i++)
		if (datum_image_eq(f->vaerdi[i], vaerdi, a->attbyval, a->attlen))
			return true;
	if (!findes(fk, a->atttypid, vaerdi))
		return false;
	if (f->antal < HUSKES)
	{
		MemoryContext gammel = MemoryContextSwitchTo(v->estate->es_query_cxt);

		f->vaerdi[f->antal++] = datumCopy(vaerdi, a->attbyval, a->attlen);
		MemoryContextSwitchTo(gammel);
	}
	return true;
}

/* The CHECK constraints, each with the column its name ends on */
static void
kontroller_regler(AnonymVagt *v, Relation rel, TupleTableSlot *slot)
{
	ExprContext *econtext = GetPerTupleExprContext(v->estate);
	ConstrCheck *check = v->antal ? RelationGetDescr(rel)->constr->check : NULL;

	econtext->ecxt_scantuple = slot;
	for (int i = 0; i < v->antal; i++)
		if (!ExecCheck(v->regel[i], econtext))
			afvis(psprintf("a value that is not among the codes of \"%s\": constraint \"%s\"",
						   RelationGetRelationName(rel), check[i].ccname),
				  KUN_KODER,
				  "Give one of the codes that the constraint lists, and counts of at least 0.");
	ResetPerTupleExprContext(v->estate);
}

Datum
intern_kun_koder(PG_FUNCTION_ARGS)
{
	TriggerData *t = (TriggerData *) fcinfo->context;
	Relation	rel;
	TupleDesc	desc;
	TupleTableSlot *slot;
	AnonymVagt *v;
	ListCell   *c;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_BEFORE(t->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(t->tg_event) ||
		TRIGGER_FIRED_BY_DELETE(t->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("\"%s\" must be called by a trigger before insert or update of a row",
						"intern_kun_koder")));
	rel = t->tg_relation;
	desc = RelationGetDescr(rel);
	slot = TRIGGER_FIRED_BY_UPDATE(t->tg_event) ? t->tg_newslot : t->tg_trigslot;

	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute a = TupleDescAttr(desc, i);
		bool		null;
		Datum		d;

		if (a->attisdropped || a->atttypid != DATEOID)
			continue;
		d = slot_getattr(slot, a->attnum, &null);
		if (!null)
			kontroller_dag(NameStr(a->attname), DatumGetDateADT(d));
	}
	v = vagt(fcinfo, rel);
	kontroller_regler(v, rel, slot);
	foreach(c, RelationGetFKeyList(rel))
	{
		ForeignKeyCacheInfo *fk = lfirst(c);
		Form_pg_attribute a = TupleDescAttr(desc, fk->conkey[0] - 1);
		bool		null;
		Datum		d;

		if (fk->nkeys != 1)
			continue;
		d = slot_getattr(slot, a->attnum, &null);
		if (!null && !kendt(v, fk, a, d))
			afvis(psprintf("unknown code for \"%s\"", NameStr(a->attname)),
				  KUN_KODER,
				  psprintf("Give a code that stands in \"%s\".",
						   get_rel_name(fk->confrelid)));
	}
	return PointerGetDatum(TRIGGER_FIRED_BY_UPDATE(t->tg_event) ?
						   t->tg_newtuple : t->tg_trigtuple);
}
