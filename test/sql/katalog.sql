-- Rules that every object of the extension keeps, read from the catalogue.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

CREATE TEMP VIEW medlem AS
SELECT d.classid, d.objid
FROM pg_depend d
	JOIN pg_extension e ON e.oid = d.refobjid
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
	AND e.extname = 'udsatte';

-- the library and the SQL are of one version
SELECT extversion = udsatte_version() AS samme_version
FROM pg_extension WHERE extname = 'udsatte';

-- the extension owns no table
SELECT c.relname FROM medlem m JOIN pg_class c ON c.oid = m.objid
WHERE m.classid = 'pg_class'::regclass AND c.relkind IN ('r', 'p', 'm', 'v');

-- everything is commented
SELECT p.oid::regprocedure AS uden_kommentar
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
	AND obj_description(p.oid, 'pg_proc') IS NULL
ORDER BY 1::text;
SELECT t.typname AS type_uden_kommentar
FROM medlem m JOIN pg_type t ON t.oid = m.objid
WHERE m.classid = 'pg_type'::regclass AND t.typelem = 0
	AND obj_description(t.oid, 'pg_type') IS NULL
ORDER BY 1;
SELECT o.oid::regoperator AS operator_uden_kommentar
FROM medlem m JOIN pg_operator o ON o.oid = m.objid
WHERE m.classid = 'pg_operator'::regclass
	AND obj_description(o.oid, 'pg_operator') IS NULL
ORDER BY 1::text;
SELECT c.opcname AS operatorklasse_uden_kommentar
FROM medlem m JOIN pg_opclass c ON c.oid = m.objid
WHERE m.classid = 'pg_opclass'::regclass
	AND obj_description(c.oid, 'pg_opclass') IS NULL
ORDER BY 1;

-- C and inlined SQL have no SET clause; plpgsql pins its path
SELECT p.oid::regprocedure AS c_med_set
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
	JOIN pg_language l ON l.oid = p.prolang
WHERE m.classid = 'pg_proc'::regclass AND l.lanname IN ('c', 'internal')
	AND p.proconfig IS NOT NULL
ORDER BY 1::text;
SELECT p.oid::regprocedure AS plpgsql_uden_sti
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
	JOIN pg_language l ON l.oid = p.prolang
WHERE m.classid = 'pg_proc'::regclass AND l.lanname = 'plpgsql'
	AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false)
ORDER BY 1::text;

-- an IMMUTABLE function is parallel safe and not written in plpgsql unless
-- it says so here
SELECT p.oid::regprocedure AS uforanderlig_ikke_parallel
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass AND p.provolatile = 'i'
	AND p.proparallel <> 's'
ORDER BY 1::text;

-- no parameter is smallint: an integer literal would not find it
SELECT p.oid::regprocedure AS smallint_parameter
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
	AND 'smallint'::regtype = ANY (p.proargtypes)
ORDER BY 1::text;

-- every comparison is leakproof and has its commutator and negator
SELECT o.oid::regoperator AS ikke_leakproof
FROM medlem m JOIN pg_operator o ON o.oid = m.objid
	JOIN pg_proc p ON p.oid = o.oprcode
WHERE m.classid = 'pg_operator'::regclass
	AND o.oprname IN ('<', '<=', '=', '<>', '>=', '>')
	AND NOT (p.proleakproof AND o.oprcom <> 0 AND o.oprnegate <> 0)
ORDER BY 1::text;

-- operator classes are valid, with sort support and extended hash
SELECT count(*) > 0 AS der_er_klasser, bool_and(amvalidate(c.oid)) AS gyldige
FROM medlem m JOIN pg_opclass c ON c.oid = m.objid
WHERE m.classid = 'pg_opclass'::regclass;
SELECT a.amname, c.opcname, array_agg(f.amprocnum ORDER BY f.amprocnum) AS hjaelpere
FROM medlem m JOIN pg_opclass c ON c.oid = m.objid
	JOIN pg_am a ON a.oid = c.opcmethod
	JOIN pg_amproc f ON f.amprocfamily = c.opcfamily
WHERE m.classid = 'pg_opclass'::regclass
GROUP BY a.amname, c.opcname
ORDER BY a.amname, c.opcname;

-- set-returning functions say how many rows
SELECT p.oid::regprocedure AS raekker_ikke_angivet
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass AND p.proretset AND p.prorows = 1000
	AND p.proname NOT IN ('skabelon', 'indikator_celler', 'indikator_tal', 'indikator_hovedtal')
ORDER BY 1::text;

-- nothing runs with more rights than its caller's
SELECT p.oid::regprocedure AS med_ejerens_rettigheder
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass AND p.prosecdef
ORDER BY 1::text;

-- not open to everybody: pseudonyms and the key's version
SELECT p.oid::regprocedure AS lukket
FROM medlem m JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
	AND NOT has_function_privilege('public', p.oid, 'EXECUTE')
ORDER BY 1::text;
