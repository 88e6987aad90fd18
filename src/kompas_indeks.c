/*-------------------------------------------------------------------------
 *
 * kompas_indeks.c
 *	  Subscripts: kompas[3] for reading and assignment, and
 *	  kompasforandring[3] for reading.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "executor/execExpr.h"
#include "nodes/nodeFuncs.h"
#include "nodes/subscripting.h"
#include "parser/parse_coerce.h"
#include "parser/parse_expr.h"

#include "kompas.h"

PG_FUNCTION_INFO_V1(kompas_subscript);
PG_FUNCTION_INFO_V1(kompasforandring_subscript);

/*
 * Both types take exactly one subscript, an integer, and give an integer.
 */
static void
transform_subscript(SubscriptingRef *sbsref, List *indirection,
					ParseState *pstate, bool isSlice, const char *type)
{
	A_Indices  *ai = linitial_node(A_Indices, indirection);
	Node	   *given;
	Node	   *subscript;

	if (isSlice || list_length(indirection) != 1)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("type %s allows only one subscript and no slices",
						type),
				 parser_errposition(pstate,
									exprLocation((Node *) indirection))));
	given = transformExpr(pstate, ai->uidx, pstate->p_expr_kind);
	subscript = coerce_to_target_type(pstate, given, exprType(given),
									  INT4OID, -1, COERCION_ASSIGNMENT,
									  COERCE_IMPLICIT_CAST, -1);
	if (subscript == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("subscript of type %s must have type integer", type),
				 parser_errposition(pstate, exprLocation(ai->uidx))));
	sbsref->refupperindexpr = list_make1(subscript);
	sbsref->reflowerindexpr = NIL;
	sbsref->refrestype = INT4OID;
	sbsref->reftypmod = -1;
}

static void
kompas_transform(SubscriptingRef *sbsref, List *indirection,
				 ParseState *pstate, bool isSlice, bool isAssignment)
{
	transform_subscript(sbsref, indirection, pstate, isSlice, "kompas");
}

static void
forandring_transform(SubscriptingRef *sbsref, List *indirection,
					 ParseState *pstate, bool isSlice, bool isAssignment)
{
	if (isAssignment)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("cannot assign to a dimension of type %s",
						"kompasforandring"),
				 errhint("A change is computed: change one of the two readings."),
				 parser_errposition(pstate,
									exprLocation((Node *) indirection))));
	transform_subscript(sbsref, indirection, pstate, isSlice,
						"kompasforandring");
}

/*
 * The subscript as a dimension counted from 0; false where it is NULL or
 * outside the ten.
 */
static bool
get_dimension(SubscriptingRefState *state, int *dimension)
{
	int32		subscript = DatumGetInt32(state->upperindex[0]);

	if (state->upperindexnull[0] || subscript < 1 ||
		subscript > KOMPAS_DIMENSIONS)
		return false;
	*dimension = subscript - 1;
	return true;
}

static void
kompas_fetch(ExprState *state, ExprEvalStep *op, ExprContext *econtext)
{
	int			dimension;
	int			value;

	if (get_dimension(op->d.sbsref.state, &dimension))
	{
		value = kompas_get(DatumGetKompas(*op->resvalue), dimension);
		if (kompas_is_score(value))
		{
			*op->resvalue = Int32GetDatum(value);
			return;
		}
	}
	*op->resnull = true;
}

static void
forandring_fetch(ExprState *state, ExprEvalStep *op, ExprContext *econtext)
{
	int			dimension;
	int			stored;

	if (get_dimension(op->d.sbsref.state, &dimension))
	{
		stored = forandring_get(DatumGetForandring(*op->resvalue), dimension);
		if (stored != FORANDRING_NONE)
		{
			*op->resvalue = Int32GetDatum(stored - FORANDRING_OFFSET);
			return;
		}
	}
	*op->resnull = true;
}

/* Assignment to a dimension of a reading that is NULL starts an empty one. */
static void
kompas_assign(ExprState *state, ExprEvalStep *op, ExprContext *econtext)
{
	SubscriptingRefState *sbs = op->d.sbsref.state;
	uint64_t	kompas = *op->resnull ? 0 : DatumGetKompas(*op->resvalue);
	int			dimension;

	if (!get_dimension(sbs, &dimension))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("subscript of type %s is out of range", "kompas"),
				 errdetail("The dimensions are 1 to %d.",
						   KOMPAS_DIMENSIONS)));
	kompas = kompas_set_integer(kompas, dimension, sbs->replacenull,
								DatumGetInt32(sbs->replacevalue));
	*op->resvalue = KompasGetDatum(kompas);
	*op->resnull = false;
}

static void
kompas_exec_setup(const SubscriptingRef *sbsref, SubscriptingRefState *state,
				  SubscriptExecSteps *methods)
{
	methods->sbs_check_subscripts = NULL;
	methods->sbs_fetch = kompas_fetch;
	methods->sbs_assign = kompas_assign;
	methods->sbs_fetch_old = NULL;
}

static void
forandring_exec_setup(const SubscriptingRef *sbsref,
					  SubscriptingRefState *state,
					  SubscriptExecSteps *methods)
{
	methods->sbs_check_subscripts = NULL;
	methods->sbs_fetch = forandring_fetch;
	methods->sbs_assign = NULL;
	methods->sbs_fetch_old = NULL;
}

Datum
kompas_subscript(PG_FUNCTION_ARGS)
{
	static const SubscriptRoutines routines = {
		.transform = kompas_transform,
		.exec_setup = kompas_exec_setup,
		.fetch_strict = true,
		.fetch_leakproof = true,
		.store_leakproof = false
	};

	PG_RETURN_POINTER(&routines);
}

Datum
kompasforandring_subscript(PG_FUNCTION_ARGS)
{
	static const SubscriptRoutines routines = {
		.transform = forandring_transform,
		.exec_setup = forandring_exec_setup,
		.fetch_strict = true,
		.fetch_leakproof = true,
		.store_leakproof = false
	};

	PG_RETURN_POINTER(&routines);
}
