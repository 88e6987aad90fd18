-- The catalogue of the extension and of the three rooms, one line a fact: what
-- an upgrade or a restore must give back. Run with psql -XAt and the variable
-- visninger: 'ja' takes the text of views too, which a restore may write in
-- other words (a constant's cast) though it means the same.
SET search_path = pg_catalog;
SET client_min_messages = error;
SELECT l FROM (
	SELECT format('function %s %s %s strict=%s %s %s cost=%s rows=%s config=%s %s src=%s acl=%s',
		p.oid::regprocedure, pg_get_function_result(p.oid), p.provolatile, p.proisstrict,
		p.proparallel, p.prokind, p.procost, p.prorows, p.proconfig, p.prosecdef,
		md5(coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '') || coalesce(p.proargnames::text, '')
			|| coalesce(pg_get_function_arguments(p.oid), '')), p.proacl) AS l
	FROM pg_proc p WHERE p.pronamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('aggregate %s %s %s %s %s %s', a.aggfnoid::regprocedure, a.aggtransfn, a.aggfinalfn, a.aggcombinefn,
		a.aggtranstype::regtype, a.agginitval)
	FROM pg_aggregate a JOIN pg_proc p ON p.oid = a.aggfnoid WHERE p.pronamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('type %s %s %s %s %s %s %s', t.oid::regtype, t.typlen, t.typbyval, t.typalign, t.typinput, t.typoutput, t.typacl)
	FROM pg_type t WHERE t.typnamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('operator %s %s commutator=%s negator=%s %s %s', o.oid::regoperator, o.oprcode, o.oprcom::regoperator,
		o.oprnegate::regoperator, o.oprrest, o.oprjoin)
	FROM pg_operator o WHERE o.oprnamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('opclass %s %s %s default=%s', c.opcname, m.amname, c.opcintype::regtype, c.opcdefault)
	FROM pg_opclass c JOIN pg_am m ON m.oid = c.opcmethod WHERE c.opcnamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('opclass member %s %s %s', f.opfname, a.amopstrategy, a.amopopr::regoperator)
	FROM pg_amop a JOIN pg_opfamily f ON f.oid = a.amopfamily WHERE f.opfnamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('opclass function %s %s %s', f.opfname, a.amprocnum, a.amproc::regprocedure)
	FROM pg_amproc a JOIN pg_opfamily f ON f.oid = a.amprocfamily WHERE f.opfnamespace = 'udsatte'::regnamespace
	UNION ALL
	SELECT format('cast %s %s %s %s', c.castsource::regtype, c.casttarget::regtype, c.castfunc::regprocedure, c.castcontext)
	FROM pg_cast c JOIN pg_depend d ON d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'e'
		AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'udsatte')
	UNION ALL
	SELECT format('member %s', pg_describe_object(d.classid, d.objid, d.objsubid))
	FROM pg_depend d WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
		AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'udsatte')
	UNION ALL
	SELECT format('comment %s: %s', pg_describe_object(d.classoid, d.objoid, d.objsubid), md5(d.description))
	FROM pg_description d
	WHERE d.classoid = 'pg_proc'::regclass AND d.objoid IN (SELECT oid FROM pg_proc WHERE pronamespace = 'udsatte'::regnamespace)
		OR d.classoid = 'pg_type'::regclass AND d.objoid IN (SELECT oid FROM pg_type WHERE typnamespace = 'udsatte'::regnamespace)
		OR d.classoid = 'pg_class'::regclass AND d.objoid IN (SELECT oid FROM pg_class
			WHERE relnamespace::regnamespace::text LIKE 'udsatte%')
	UNION ALL
	SELECT format('relation %s %s %s acl=%s %s', c.oid::regclass, c.relkind, c.reloptions, c.relacl,
		CASE WHEN c.relkind = 'v' AND :'visninger' = 'ja' THEN md5(pg_get_viewdef(c.oid)) END)
	FROM pg_class c WHERE c.relnamespace::regnamespace::text LIKE 'udsatte\_%' AND c.relkind IN ('r', 'p', 'v')
	UNION ALL
	SELECT format('column %s.%I %s %s %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
		pg_get_expr(d.adbin, d.adrelid))
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
	WHERE c.relnamespace::regnamespace::text LIKE 'udsatte\_%' AND c.relkind IN ('r', 'p', 'v')
	UNION ALL
	SELECT format('constraint %s %s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
	FROM pg_constraint c WHERE c.connamespace::regnamespace::text LIKE 'udsatte\_%'
	UNION ALL
	SELECT format('index %s', pg_get_indexdef(i.indexrelid))
	FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace::regnamespace::text LIKE 'udsatte\_%'
	UNION ALL
	SELECT format('trigger %s', pg_get_triggerdef(t.oid))
	FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
	WHERE c.relnamespace::regnamespace::text LIKE 'udsatte\_%' AND NOT t.tgisinternal
	UNION ALL
	SELECT format('policy %s %s %s %s', p.polrelid::regclass, p.polname, p.polcmd, pg_get_expr(p.polqual, p.polrelid))
	FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
	WHERE c.relnamespace::regnamespace::text LIKE 'udsatte\_%') x
ORDER BY l COLLATE "C";
