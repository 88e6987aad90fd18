/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  The only place that knows which server version this is built for.
 *
 * Elsewhere only the feature macros defined here are used, so that support
 * for a new major version means reading one file.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_COMPAT_H
#define UDSATTE_COMPAT_H

#include "postgres.h"

/* 16 moved the varlena macros out of postgres.h */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

#include "fmgr.h"

/*
 * Soft input errors came with 16.  On 15 there is never an error context, so
 * that every error is thrown.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#else
#define ereturn(context, dummy_value, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value; \
	} while (0)
#define SOFT_ERROR_OCCURRED(escontext) false
#endif

/* 16 asks for ownership with one function for all catalogues */
#if PG_VERSION_NUM >= 160000
#define UDSATTE_OWNS_RELATION(relid, roleid) \
	object_ownercheck(RelationRelationId, relid, roleid)
#else
#define UDSATTE_OWNS_RELATION(relid, roleid) pg_class_ownercheck(relid, roleid)
#endif

/* 18 says it with the standard's word, which stands first */
#if PG_VERSION_NUM >= 180000
#define UDSATTE_NORETURN pg_noreturn
#else
#define UDSATTE_NORETURN pg_attribute_noreturn()
#endif

/* 18 lets a module tell its name and version */
#ifdef PG_MODULE_MAGIC_EXT
#define UDSATTE_MODULE_MAGIC \
	PG_MODULE_MAGIC_EXT(.name = "udsatte", .version = UDSATTE_VERSION)
#else
#define UDSATTE_MODULE_MAGIC PG_MODULE_MAGIC
#endif

#endif							/* UDSATTE_COMPAT_H */
