/*-------------------------------------------------------------------------
 *
 * indlaes_samlet.c
 *	  Many rows into a table at once, its indexes built afterwards.
 *
 * A first delivery fills empty tables.  Row by row, nine tenths of that goes to
 * the indexes and to foreign keys that the delivery has already looked up; an
 * index built once over all rows costs a fifth.  So rows are written as COPY
 * writes them, without indexes, and the table is reindexed in the same call:
 * an error in between takes the rows with it.
 *
 * Constraints and BEFORE ROW triggers hold as in an INSERT.  What must be done
 * by the caller: the table locked against other writers, triggers FOR EACH
 * STATEMENT, and that foreign keys hold (intern_indlaes_samlet() in SQL).
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "access/heapam.h"
#include "access/table.h"
#include "access/tableam.h"
#include "catalog/catalog.h"
#include "catalog/pg_class.h"
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

PG_FUNCTION_INFO_V1(intern_indlaes_indsaet);

/* Rows that are written to the table in one go, as COPY does */
#define BATCH_ROWS 1000

typedef struct Inserter
{
	DestReceiver pub;
	Relation	rel;
	EState	   *estate;
	ResultRelInfo *result_rel;
	BulkInsertState bulk;
	TupleTableSlot *rows[BATCH_ROWS];
	int			nrows;
	int			nslots;			/* of the rows, those made so far */
	int			source[MaxHeapAttributeNumber]; /* field of the query, or -1 */
	int64		inserted;
} Inserter;

static void
refuse(Relation rel, int code, const char *detail)
{
	ereport(ERROR,
			(errcode(code),
			 errmsg("rows cannot be put into \"%s\" all at once",
					RelationGetRelationName(rel)),
			 errdetail_internal("%s", detail)));
}

/*
 * Indexes and foreign keys are what this leaves to others.  A trigger that
 * fires after each row would have to be queued.
 */
static void
check_table(Relation rel)
{
	TriggerDesc *triggers = rel->trigdesc;

	if (!UDSATTE_OWNS_RELATION(RelationGetRelid(rel), GetUserId()))
		refuse(rel, ERRCODE_INSUFFICIENT_PRIVILEGE,
			   "Only the table's owner may.");
	if (rel->rd_rel->relkind != RELKIND_RELATION || IsSystemRelation(rel) ||
		rel->rd_rel->relispartition || rel->rd_rel->relrowsecurity ||
		(rel->rd_att->constr && rel->rd_att->constr->has_generated_stored))
		refuse(rel, ERRCODE_FEATURE_NOT_SUPPORTED,
			   "It is not a plain table, or it has row security or generated columns.");
	for (int i = 0; triggers != NULL && i < triggers->numtriggers; i++)
	{
		Trigger    *t = &triggers->triggers[i];

		if (t->tgenabled != TRIGGER_DISABLED &&
			TRIGGER_FOR_ROW(t->tgtype) && TRIGGER_FOR_AFTER(t->tgtype) &&
			TRIGGER_FOR_INSERT(t->tgtype) &&
			RI_FKey_trigger_type(t->tgfoid) == RI_TRIGGER_NONE)
			refuse(rel, ERRCODE_FEATURE_NOT_SUPPORTED,
				   "It has a trigger that fires after each row.");
	}
}

static void
flush_rows(Inserter *in)
{
	MemoryContext old = MemoryContextSwitchTo(GetPerTupleMemoryContext(in->estate));

	CHECK_FOR_INTERRUPTS();
	table_multi_insert(in->rel, in->rows, in->nrows,
					   GetCurrentCommandId(true), 0, in->bulk);
	MemoryContextSwitchTo(old);
	for (int i = 0; i < in->nrows; i++)
		ExecClearTuple(in->rows[i]);
	in->inserted += in->nrows;
	in->nrows = 0;
	ResetPerTupleExprContext(in->estate);
}

/* The query's fields by the names of the table's columns */
static void
startup(DestReceiver * self, int operation, TupleDesc fields)
{
	Inserter   *in = (Inserter *) self;
	TupleDesc	columns = RelationGetDescr(in->rel);

	for (int i = 0; i < columns->natts; i++)
	{
		Form_pg_attribute column = TupleDescAttr(columns, i);
		int			field = column->attisdropped ? 0 :
		SPI_fnumber(fields, NameStr(column->attname));

		in->source[i] = field - 1;
		if (column->attisdropped)
			continue;
		if (field <= 0 ||
			TupleDescAttr(fields, field - 1)->atttypid != column->atttypid)
			refuse(in->rel, ERRCODE_DATATYPE_MISMATCH,
				   "The query does not give each of its columns with its type.");
	}
}

static bool
receive(TupleTableSlot *slot, DestReceiver * self)
{
	Inserter   *in = (Inserter *) self;
	TupleTableSlot *row;

	if (in->nrows == in->nslots)
	{
		MemoryContext old = MemoryContextSwitchTo(in->estate->es_query_cxt);

		in->rows[in->nslots++] = table_slot_create(in->rel, NULL);
		MemoryContextSwitchTo(old);
	}
	row = in->rows[in->nrows];
	slot_getallattrs(slot);
	for (int i = 0; i < RelationGetDescr(in->rel)->natts; i++)
	{
		int			field = in->source[i];

		row->tts_isnull[i] = field < 0 || slot->tts_isnull[field];
		row->tts_values[i] = field < 0 ? (Datum) 0 : slot->tts_values[field];
	}
	ExecStoreVirtualTuple(row);
	row->tts_tableOid = RelationGetRelid(in->rel);
	ExecMaterializeSlot(row);
	if (in->result_rel->ri_TrigDesc != NULL &&
		in->result_rel->ri_TrigDesc->trig_insert_before_row &&
		!ExecBRInsertTriggers(in->estate, in->result_rel, row))
	{
		ExecClearTuple(row);	/* the trigger would not have it */
		return true;
	}
	if (in->rel->rd_att->constr != NULL)
		ExecConstraints(in->result_rel, row, in->estate);
	ResetPerTupleExprContext(in->estate);
	if (++in->nrows == BATCH_ROWS)
		flush_rows(in);
	return true;
}

static void
finish(DestReceiver * self)
{
	Inserter   *in = (Inserter *) self;

	if (in->nrows > 0)
		flush_rows(in);
}

static void
destroy(DestReceiver * self)
{
}

/*
 * Puts the rows of a query into a table and rebuilds its indexes; returns how
 * many there were.
 */
Datum
intern_indlaes_indsaet(PG_FUNCTION_ARGS)
{
	Oid			relid = PG_GETARG_OID(0);
	char	   *query = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Inserter   *in = palloc0(sizeof(Inserter));
	SPIExecuteOptions options = {0};
	char	   *reindex;

	in->pub.receiveSlot = receive;
	in->pub.rStartup = startup;
	in->pub.rShutdown = finish;
	in->pub.rDestroy = destroy;
	in->pub.mydest = DestTransientRel;
	in->rel = table_open(relid, ShareRowExclusiveLock);
	check_table(in->rel);
	in->estate = CreateExecutorState();
	in->result_rel = makeNode(ResultRelInfo);
	InitResultRelInfo(in->result_rel, in->rel, 0, NULL, 0);
	in->bulk = GetBulkInsertState();

	options.dest = &in->pub;
	SPI_connect();
	if (SPI_execute_extended(query, &options) < 0)
		elog(ERROR, "the query could not be run");

	FreeBulkInsertState(in->bulk);
	table_finish_bulk_insert(in->rel, 0);
	for (int i = 0; i < in->nslots; i++)
		ExecDropSingleTupleTableSlot(in->rows[i]);
	FreeExecutorState(in->estate);
	table_close(in->rel, NoLock);

	reindex = psprintf("REINDEX TABLE %s",
					   quote_qualified_identifier(get_namespace_name(get_rel_namespace(relid)),
												  get_rel_name(relid)));
	if (SPI_execute(reindex, false, 0) < 0)
		elog(ERROR, "the table could not be reindexed");
	SPI_finish();
	PG_RETURN_INT64(in->inserted);
}
