#!/usr/bin/env bash
# What a role may not see, and tries to: every table and view through cheap
# functions, operators with a selectivity, casts, error messages, EXPLAIN,
# statistics, COPY, prepared statements, temporary objects and a search path of
# its own, as each of the five levels and as nobody. And traps on the loader's
# path. Prints TAP. The person numbers are replacement numbers.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op -c jit=off >&2
export PGOPTIONS='-c client_min_messages=warning -c udsatte.opgoerelsesdato=2014-12-31'
q() { psql -XAtq -F ' ' -v ON_ERROR_STOP=1 -d angreb "$@"; }
som() { psql -XAtq -F ' ' -U "$1" -d angreb -c "$2"; }
# kode ROLE STATEMENT: the SQLSTATE it ends with, or nothing
kode() { psql -XAtq -v VERBOSITY=sqlstate -U "$1" -d angreb -c "$2" 2>&1 >/dev/null | sed -n 's/^ERROR:  //p' | head -n 1; }

/usr/bin/python3 demo/generer.py --ud "$KLYNGE/levering" --boern 120 --fra 2014 --til 2014 >/dev/null 2>&1
createdb angreb
q -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'

# traps on the path of whoever loads
q <<-'SQL'
	CREATE SCHEMA plantet;
	CREATE TABLE plantet.kald (hvad text);
	DO $$
	DECLARE
		t text;
		o text;
	BEGIN
		FOREACH t IN ARRAY '{text,name,integer,bigint,date,oid,boolean,smallint,regclass,"char"}'::text[] LOOP
			EXECUTE format('CREATE FUNCTION plantet.fang(%1$s, %1$s) RETURNS boolean LANGUAGE plpgsql AS $f$BEGIN INSERT INTO plantet.kald VALUES (%1$L); RETURN true; END$f$', t);
			FOREACH o IN ARRAY '{=,<>,<,>,<=,>=,~,||}'::text[] LOOP
				EXECUTE format('CREATE OPERATOR plantet.%2$s (LEFTARG = %1$s, RIGHTARG = %1$s, FUNCTION = plantet.fang)', t, o);
			END LOOP;
		END LOOP;
		FOREACH t IN ARRAY '{lower,btrim,format,md5,to_regclass,set_config,current_setting,hashtext,pseudonym,csv_felter,indlaes_start,indlaes_slut,indlaes_tabel}'::text[] LOOP
			EXECUTE format('CREATE FUNCTION plantet.%I(text) RETURNS text LANGUAGE plpgsql AS $f$BEGIN INSERT INTO plantet.kald VALUES (%L); RETURN $1; END$f$', t, t);
		END LOOP;
	END
	$$;
	CREATE TABLE plantet.borger (LIKE udsatte_register.borger);
	CREATE TABLE plantet.indlaes_linje (nr bigint, tekst text);
	ALTER DATABASE angreb SET search_path = plantet, pg_catalog;
SQL
loader/udsatte-indlaes -d angreb "$KLYNGE/levering" >&2
ok "a load springs no trap and fills the register" "$(PGOPTIONS='-c search_path=public' q -c "SELECT (SELECT count(*) FROM plantet.kald), (SELECT count(*) FROM plantet.borger), (SELECT count(*) > 100 FROM udsatte_register.borger)")" "0 0 t"
q -c 'ALTER DATABASE angreb RESET search_path' 2>/dev/null

# two units with every other case, stored numbers, and the five levels
q <<-'SQL'
	INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
	VALUES ('EGEN', 101, 'Egen', 'boernefamilieenhed', '2000-01-01'), ('ANDEN', 101, 'Anden', 'boernefamilieenhed', '2000-01-01');
	UPDATE udsatte_register.sag SET enhed_kode = CASE WHEN borger_id % 2 = 0 THEN 'EGEN' ELSE 'ANDEN' END;
	INSERT INTO udsatte_register.identitet (borger_id, cpr) SELECT min(borger_id), '610203-4567' FROM udsatte_register.borger;
	CREATE STATISTICS udsatte_register.egen_statistik ON enhed_kode, aabnet, (lukket - aabnet) FROM udsatte_register.sag;
	CREATE SCHEMA angreb;
	CREATE TABLE angreb.hoert (hvor text, hvad text);
	CREATE ROLE jensen LOGIN;
	CREATE ROLE leder LOGIN;
	CREATE ROLE tavle LOGIN;
	CREATE ROLE nat LOGIN;
	CREATE ROLE chef LOGIN;
	CREATE ROLE fremmed LOGIN;
	GRANT ALL ON SCHEMA angreb TO PUBLIC;
	GRANT INSERT ON angreb.hoert TO PUBLIC;
	CALL udsatte.giv_adgang('jensen', 'sagsbehandler', '{EGEN}');
	CALL udsatte.giv_adgang('leder', 'analytiker');
	CALL udsatte.giv_adgang('tavle', 'bi');
	CALL udsatte.giv_adgang('nat', 'indlaeser');
	CALL udsatte.giv_adgang('chef', 'ansvarlig');
	CALL udsatte.opdater_lager();
	CALL udsatte.offentliggoer('Status 2014', '2014-12-31', kryds => 'ingen');
	VACUUM (ANALYZE);
	-- whose they are, written down by the owner
	CREATE TABLE angreb.egne AS
	SELECT 'sag_id' AS hvad, s.sag_id AS nr FROM udsatte_register.sag s WHERE s.enhed_kode = 'EGEN'
	UNION ALL SELECT DISTINCT 'borger_id', s.borger_id FROM udsatte_register.sag s WHERE s.enhed_kode = 'EGEN';
SQL
ok "there is something to find" "$(q -c "SELECT (SELECT count(*) > 50 FROM angreb.egne WHERE hvad = 'sag_id'), (SELECT count(*) > 50 FROM udsatte_register.sag WHERE enhed_kode = 'ANDEN'),
	(SELECT count(*) > 100 FROM udsatte_register.visning_lager), (SELECT count(*) > 0 FROM pg_stats WHERE tablename = 'sag' AND schemaname = 'udsatte_register')")" "t t t t"

# functions and operators of one's own that tell what they are given
som jensen "$(
	cat <<-'SQL'
		CREATE FUNCTION angreb.lyt(hvor text, hvad text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
			$$BEGIN INSERT INTO angreb.hoert VALUES (hvor, hvad); RETURN true; END$$;
		CREATE FUNCTION angreb.lig(bigint, bigint) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 0.0000001 AS
			$$BEGIN RAISE WARNING 'heard % %', $1, $2; RETURN $1 = $2; END$$;
		CREATE FUNCTION angreb.lig(text, text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 0.0000001 AS
			$$BEGIN RAISE WARNING 'heard % %', $1, $2; RETURN $1 = $2; END$$;
		CREATE OPERATOR angreb.=== (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = angreb.lig, RESTRICT = eqsel, JOIN = eqjoinsel);
		CREATE OPERATOR angreb.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = angreb.lig, RESTRICT = eqsel, JOIN = eqjoinsel);
	SQL
)"
q -A -c "SELECT c.oid::regclass, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('sag_id', 'borger_id') AND NOT a.attisdropped
	WHERE c.relnamespace IN ('udsatte_register'::regnamespace, 'udsatte_maal'::regnamespace) AND c.relkind IN ('r', 'v') AND c.relname <> 'identitet' ORDER BY 1, 2" >"$KLYNGE/relationer"
{
	while read -r rel kolonne; do
		echo "SELECT count(*) FROM $rel x WHERE angreb.lyt('$rel $kolonne', x.$kolonne::text);"
	done <"$KLYNGE/relationer"
} >"$KLYNGE/lyt.sql"
psql -XAtq -U jensen -d angreb -v ON_ERROR_STOP=1 -f "$KLYNGE/lyt.sql" >/dev/null
ok "a caseworker's cheap functions hear of own cases alone, in every table and view" \
	"$(q -c "SELECT string_agg(DISTINCT h.hvor, ',') FROM angreb.hoert h WHERE h.hvad IS NOT NULL
		AND NOT EXISTS (SELECT FROM angreb.egne e WHERE e.nr::text = h.hvad AND e.hvad = split_part(h.hvor, ' ', 2))" -c 'SELECT count(DISTINCT hvor) > 50 FROM angreb.hoert')" \
	"
t"
# with an analyst it would have heard the rest
q -c 'TRUNCATE angreb.hoert' -c "GRANT EXECUTE ON FUNCTION angreb.lyt TO leder"
som leder "SELECT count(*) FROM udsatte_register.sag x WHERE angreb.lyt('udsatte_register.sag sag_id', x.sag_id::text)" >/dev/null
ok "which an analyst's does not" "$(q -c "SELECT count(*) > 50 FROM angreb.hoert h WHERE NOT EXISTS (SELECT FROM angreb.egne e WHERE e.nr::text = h.hvad AND e.hvad = 'sag_id')")" t

# planning calls an operator's function with what statistics hold ('ukendt' is
# a constant of the views)
for rolle in jensen tavle fremmed; do
	for s in "udsatte_register.sag WHERE enhed_kode OPERATOR(angreb.===) 'x'" 'udsatte_register.sag WHERE borger_id OPERATOR(angreb.===) 1' \
		"udsatte_register.visning_lager WHERE raekke::text OPERATOR(angreb.===) 'x'" "udsatte_maal.sagsfrist WHERE enhed_kode OPERATOR(angreb.===) 'x'" \
		"udsatte_bi.noegletal WHERE enhed_kode OPERATOR(angreb.===) 'x'"; do
		psql -XAtq -U "$rolle" -d angreb -c "EXPLAIN SELECT FROM $s" 2>&1 | grep heard | grep -v 'heard ukendt x$' || true
	done
done >"$KLYNGE/plan"
ok "a plan gives an operator of one's own nothing of the statistics" "$(head -n 3 "$KLYNGE/plan")" ""
som leder "EXPLAIN SELECT FROM udsatte_register.enhed WHERE type OPERATOR(angreb.===) 'x'" >"$KLYNGE/plan" 2>&1
ok "though of a table without row security it does" "$(grep -c heard "$KLYNGE/plan" | awk '{ print ($1 > 0) }')" 1

# error messages
for s in 'SELECT kilde_id::date FROM udsatte_register.sag' 'SELECT FROM udsatte_register.sag WHERE kilde_id::inet IS NULL' \
	'SELECT (kilde_id || enhed_kode)::interval FROM udsatte_register.sag ORDER BY enhed_kode' 'SELECT to_jsonb(s)::text::integer FROM udsatte_register.sag s ORDER BY enhed_kode' \
	'SELECT s.kilde_id::uuid FROM udsatte_register.sag s JOIN udsatte_register.borger b USING (borger_id) ORDER BY s.enhed_kode'; do
	som jensen "$s" 2>&1 | grep '^ERROR' || true
done >"$KLYNGE/fejl"
q -c "SELECT kilde_id FROM udsatte_register.sag WHERE enhed_kode = 'ANDEN'" >"$KLYNGE/andre"
ok "error messages name own cases alone" "$(wc -l <"$KLYNGE/fejl") $(grep -cwFf "$KLYNGE/andre" "$KLYNGE/fejl") $(grep -c ANDEN "$KLYNGE/fejl")" "5 0 0"
ok "a division by zero tells of no other case" "$(som jensen "SELECT count(1 / (CASE enhed_kode WHEN 'EGEN' THEN 1 ELSE 0 END)) > 50 FROM udsatte_register.sag")" t

# statistics
for rolle in jensen tavle fremmed; do
	ok "$rolle: statistics of no table with cases" "$(som $rolle "SELECT count(*) FROM pg_stats s WHERE schemaname = 'udsatte_register' AND (s.tablename IN ('sag', 'borger', 'visning_lager', 'celle_lager_tal', 'sagsfrist_lager', 'identitet')
		OR s.attname IN ('sag_id', 'borger_id'))" -c '') $(som $rolle 'SELECT (SELECT count(*) FROM pg_stats_ext), (SELECT count(*) FROM pg_stats_ext_exprs)')" "0 0 0"
done
ok "nor the person numbers of an analyst or of who is responsible" "$(for r in leder chef; do som $r "SELECT count(*) FROM pg_stats WHERE tablename = 'identitet'"; done | tr '\n' ' ')" "0 0 "
ok "the tables of them are closed" "$(for r in jensen leder chef tavle nat; do kode $r 'TABLE pg_statistic'; kode $r 'SELECT stxdmcv FROM pg_statistic_ext_data'; done | sort | uniq -c | tr -s ' ')" " 10 42501"
PGAPPNAME=hemmelig psql -XAtqd angreb -c "SELECT pg_sleep(20), 'sag ANDEN-17'" >/dev/null 2>&1 &
soever=$!
for _ in $(seq 100); do
	[ "$(q -c "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hemmelig' AND wait_event = 'PgSleep'")" = 0 ] || break
	sleep 0.1
done
ok "nor what others are asking" "$(for r in jensen leder chef tavle nat fremmed; do som $r "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query ~ 'ANDEN-1[7]'"; done | tr -d '\n')" 000000
q -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hemmelig'" >/dev/null
wait $soever || true

# COPY
ok "COPY gives a caseworker the own cases" "$(som jensen 'COPY udsatte_register.sag (sag_id) TO STDOUT' | sort | diff - <(q -c "SELECT nr FROM angreb.egne WHERE hvad = 'sag_id'" | sort) | head -n 3)" ""
ok "and a query in it too" "$(som jensen "COPY (SELECT count(*) FROM udsatte_register.sag WHERE enhed_kode = 'ANDEN') TO STDOUT")" 0
for r in jensen leder chef tavle nat fremmed; do
	ok "$r: no COPY of person numbers, to a file, a program, or into the register" \
		"$([ $r = nat ] && echo 42501 || kode $r 'COPY udsatte_register.identitet TO STDOUT') $(kode $r "COPY (SELECT 1) TO '/tmp/udsatte_angreb'") $(kode $r "COPY (SELECT 1) TO PROGRAM 'cat'") $([ $r = nat ] && echo 42501 || kode $r 'COPY udsatte_register.sag FROM STDIN')" \
		"42501 42501 42501 42501"
done
ok "COPY of what a bi role or nobody may not read" "$(for r in tavle fremmed; do for t in udsatte_register.sag udsatte_register.udgivet_celle udsatte_register.visning_lager '(SELECT * FROM udsatte_maal.noegletal)'; do kode $r "COPY $t TO STDOUT"; done; done | sort | uniq -c | tr -s ' ')" " 8 42501"

# prepared statements, planned as somebody else
q -c 'GRANT leder, jensen TO fremmed'
q -c 'ALTER ROLE fremmed NOINHERIT' >/dev/null
[ "$(q -c "SELECT current_setting('server_version_num')::integer >= 160000")" = f ] || q -c 'GRANT leder, jensen TO fremmed WITH INHERIT FALSE'
alle=$(q -c 'SELECT count(*) FROM udsatte_register.sag')
egne=$(q -c "SELECT count(*) FROM angreb.egne WHERE hvad = 'sag_id'")
psql -XAtq -U fremmed -d angreb >"$KLYNGE/forberedt" 2>&1 <<-'SQL'
	SET plan_cache_mode = force_generic_plan;
	SET ROLE leder;
	PREPARE a AS SELECT count(*) FROM udsatte_register.sag;
	PREPARE f AS SELECT count(DISTINCT sag_id) FROM udsatte_maal.sagsfrist;
	PREPARE n AS SELECT count(*) > 0 FROM udsatte_maal.maal_6b WHERE enhed_kode = 'ANDEN';
	EXECUTE a;
	EXECUTE f \g /dev/null
	EXECUTE n;
	SET ROLE jensen;
	EXECUTE a;
	SELECT count(*) FROM udsatte_maal.sagsfrist f WHERE NOT EXISTS (SELECT FROM angreb.egne e WHERE e.hvad = 'sag_id' AND e.nr = f.sag_id);
	EXECUTE n;
	PREPARE b AS SELECT count(*) FROM udsatte_register.sag;
	EXECUTE b;
	RESET ROLE;
	EXECUTE a;
	SET ROLE leder;
	EXECUTE b;
SQL
q -c 'GRANT SELECT ON angreb.egne TO jensen'
sed -i '/egne/d' "$KLYNGE/forberedt"
ok "a statement prepared as an analyst is a caseworker's when he runs it, and the other way" "$(grep -v '^ERROR\|DETAIL' "$KLYNGE/forberedt" | tr '\n' ' ')$(grep -c '^ERROR.*permission denied' "$KLYNGE/forberedt")" \
	"$alle t $egne f $egne $alle 1"
ok "deadlines prepared by the one, run by the other" "$(psql -XAtq -U fremmed -d angreb <<-'SQL'
	SET plan_cache_mode = force_generic_plan;
	SET ROLE leder;
	PREPARE f AS SELECT count(*) > 0 FROM udsatte_maal.sagsfrist WHERE enhed_kode = 'ANDEN';
	EXECUTE f;
	SET ROLE jensen;
	EXECUTE f;
SQL
)" "t
f"

# what a caseworker may not turn off, make, or become
while IFS='|' read -r sqlstate saetning; do
	ok "a caseworker: $saetning" "$(kode jensen "$saetning")" "$sqlstate"
done <<-'LISTE'
	42501|SET row_security = off; SELECT count(*) FROM udsatte_register.sag
	42501|ALTER TABLE udsatte_register.sag DISABLE ROW LEVEL SECURITY
	42501|ALTER POLICY udsatte_enhed ON udsatte_register.sag USING (true)
	42501|CREATE POLICY x ON udsatte_register.sag USING (true)
	42501|DROP POLICY udsatte_begraenset ON udsatte_register.adgang
	42501|CREATE TRIGGER x BEFORE INSERT ON udsatte_register.sag EXECUTE FUNCTION suppress_redundant_updates_trigger()
	42501|CREATE RULE x AS ON SELECT TO udsatte_register.sag DO INSTEAD NOTHING
	42501|CREATE INDEX ON udsatte_register.sag (angreb.lyt('', kilde_id))
	42501|CREATE STATISTICS angreb.s ON enhed_kode, aabnet FROM udsatte_register.sag
	42501|CREATE TABLE angreb.t (sag_id bigint REFERENCES udsatte_register.sag)
	42501|CREATE TEMP TABLE t () INHERITS (udsatte_register.sag)
	42501|CREATE FUNCTION angreb.u(bigint) RETURNS boolean LANGUAGE sql LEAKPROOF AS 'SELECT true'
	42501|ALTER FUNCTION angreb.lig(bigint, bigint) LEAKPROOF
	42501|CREATE CAST (udsatte.kompas AS integer) WITH INOUT
	42501|CREATE OR REPLACE FUNCTION udsatte.intern_egne_enheder() RETURNS text[] LANGUAGE sql AS 'SELECT NULL'
	42501|UPDATE udsatte_register.adgang SET enheder = '{ANDEN}'
	42501|SELECT FROM udsatte_register.sag FOR UPDATE
	42501|BEGIN; LOCK udsatte_register.sag IN EXCLUSIVE MODE
	42501|TRUNCATE udsatte_register.sag
	42501|SELECT last_value FROM udsatte_register.sag_sag_id_seq
	42501|SET ROLE leder
	42501|SET SESSION AUTHORIZATION leder
	42501|CALL udsatte.giv_adgang('jensen', 'analytiker')
	42501|CALL udsatte.fratag_adgang('jensen')
	42501|SELECT udsatte.intern_begraens('{}')
	42501|CALL udsatte.offentliggoer('x', '2014-12-31')
	42501|SELECT udsatte.udgiv('x', 'SELECT enhed_kode, count(*) AS antal FROM udsatte_register.sag GROUP BY 1')
	42501|CALL udsatte.opdater_lager()
	42501|SELECT udsatte.pseudonym('610203-4567'::udsatte.cpr)
	42501|SELECT pg_read_file('postgresql.conf')
	42501|SELECT lo_import('/etc/passwd')
LISTE
ok "a sample, an address and a cursor give own cases alone" "$(som jensen "BEGIN; SELECT count(*) FILTER (WHERE enhed_kode = 'ANDEN') FROM udsatte_register.sag TABLESAMPLE SYSTEM (100);
	SELECT count(*) FILTER (WHERE enhed_kode = 'ANDEN') FROM udsatte_register.sag WHERE ctid = ANY (ARRAY(SELECT format('(%s,%s)', p, n)::tid FROM generate_series(0, 20) p, generate_series(1, 200) n));
	DECLARE c SCROLL CURSOR WITH HOLD FOR SELECT count(*) FROM udsatte_register.sag; COMMIT; FETCH ABSOLUTE 1 FROM c" | tr '\n' ' ')" "0 0 $egne "
ok "temporary objects and a path of one's own change nothing" "$(psql -XAtq -U jensen -d angreb <<-'SQL'
	CREATE TEMP TABLE adgang AS SELECT 'jensen'::name AS rolle, 'analytiker' AS adgang, NULL::text[] AS enheder;
	CREATE TEMP TABLE pg_policy (polrelid oid);
	CREATE TEMP VIEW pg_roles AS SELECT * FROM pg_catalog.pg_roles WHERE false;
	CREATE TEMP TABLE enhed AS SELECT 'ANDEN' AS enhed_kode, 'EGEN' AS overordnet;
	CREATE FUNCTION angreb.pg_has_role(oid, text) RETURNS boolean LANGUAGE sql AS 'SELECT false';
	CREATE FUNCTION angreb.intern_egne_enheder() RETURNS text[] LANGUAGE sql AS 'SELECT NULL::text[]';
	SET search_path = pg_temp, angreb, pg_catalog;
	SELECT pg_catalog.count(*) FROM udsatte_register.sag;
	SELECT pg_catalog.count(*) FROM udsatte_maal.sagsfrist WHERE enhed_kode OPERATOR(pg_catalog.=) 'ANDEN';
	CREATE TEMP VIEW v AS SELECT * FROM udsatte_register.sag;
	SELECT pg_catalog.count(*) FROM v;
SQL
)" "$egne
0
$egne"
ok "stored numbers of all are not a caseworker's" "$(som jensen 'SELECT (SELECT count(*) FROM udsatte_register.visning_lager), (SELECT count(*) FROM udsatte_register.celle_lager_tal),
	(SELECT count(*) FROM udsatte_register.sagsfrist_lager f WHERE NOT EXISTS (SELECT FROM angreb.egne e WHERE e.nr = f.borger_id AND e.hvad = $$borger_id$$))')" "0 0 0"
ok "nor what functions count" "$(som jensen "SELECT count(*) FROM udsatte.indikator_celler('6b_undersoegelse_rettidig_andel', 101, '{enhed}') WHERE enhed_kode = 'ANDEN'")" 0
# a function of his that another calls has his rights, not hers
som jensen "CREATE FUNCTION angreb.laan() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM udsatte_register.sag'; GRANT EXECUTE ON FUNCTION angreb.laan() TO leder"
ok "a function with a caseworker's rights has them for an analyst too" "$(som leder 'SELECT angreb.laan()')" "$egne"

# what is run as whoever publishes or stores is the owner's to write
for r in nat chef; do
	ok "$r: no query into a publication, no view or function into the rooms" \
		"$(kode $r "UPDATE udsatte_register.bi_model SET forespoergsel = 'SELECT angreb.laan()'") $(kode $r "INSERT INTO udsatte_register.bi_model VALUES ('x', 'SELECT 1')") $(kode $r 'CREATE VIEW udsatte_maal.grundlag_egen AS SELECT 1') $(kode $r 'CREATE FUNCTION udsatte.x() RETURNS integer LANGUAGE sql RETURN 1')" \
		"42501 42501 42501 42501"
done
ok "who loads does not change what protects a publication" "$(for s in "UPDATE udsatte_register.bi_visning SET dele = '{}'" 'UPDATE udsatte_register.indikator_dominans SET procent = 1' "INSERT INTO udsatte_register.indikator_sum SELECT * FROM udsatte_register.indikator_sum" 'SELECT FROM udsatte_register.udgivet_celle'; do kode nat "$s"; done | tr '\n' ' ')" "42501 42501 42501 42501 "

# whom the owner renames
q -c 'ALTER ROLE jensen RENAME TO hansen'
ok "a caseworker under a new name sees no case until told which" "$(som hansen 'SELECT count(*) FROM udsatte_register.sag')" 0
q -c 'CALL udsatte.opdater_register()'
ok "an update does not open it" "$(som hansen 'SELECT count(*) FROM udsatte_register.sag')" 0
createdb genskabt
pg_dump angreb | psql -XAtqd genskabt >/dev/null 2>&1
ok "nor does a backup" "$(psql -XAtq -U hansen -d genskabt -c 'SELECT (SELECT count(*) FROM udsatte_register.sag), (SELECT count(*) > 5 FROM udsatte_register.enhed)')" "0|t"
ok "tilstand() says so" "$(q -c "SELECT status, besked ~ 'skiftet navn .*: hansen\.' FROM udsatte.tilstand() WHERE kontrol = 'adgang'")" "advarsel t"
q -c "CALL udsatte.giv_adgang('hansen', 'sagsbehandler', '{EGEN}')" -c "CALL udsatte.fratag_adgang('jensen')"
ok "given again, the same cases are seen" "$(som hansen 'SELECT count(*) FROM udsatte_register.sag') $(q -c "SELECT status FROM udsatte.tilstand() WHERE kontrol = 'adgang'")" "$egne ok"
ok "a name that was never given anything" "$(kode postgres "CALL udsatte.fratag_adgang('jensen')")" 42704
q -c "CALL udsatte.fratag_adgang('hansen')"
ok "taken away, nothing is remembered" "$(q -c "SELECT count(*) FROM pg_policy WHERE polname = 'udsatte_begraenset'") $(kode hansen 'SELECT FROM udsatte_register.sag')" "0 42501"

# the door to a pseudonym: whatever makes one of a person number asks for the right
ok "no function or cast from a person number to a pseudonym is everybody's" "$(q -c "SELECT p.oid::regprocedure FROM pg_proc p
	WHERE 'udsatte.cpr'::regtype = ANY (p.proargtypes::oid[]) AND p.prorettype = 'udsatte.pseudonym'::regtype AND has_function_privilege('fremmed', p.oid, 'EXECUTE')")" ""
slut
