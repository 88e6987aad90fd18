-- Writes docs/maal.md from the catalogue. Run with psql -XqAt in a database
-- with a register: psql -XqAt -f tools/maal_md.sql > docs/maal.md
\pset format unaligned
\pset tuples_only on
SELECT '# The goals and their indicators

Written by `tools/maal_md.sql` from the catalogue `udsatte_register.indikator`;
change the catalogue, not this page. Texts are the Danish ones the views carry as
comments. Provenance `kilde` means that the strategy says so; `antagelse` is our
choice, to be corrected in the catalogue row by the municipality. Every number
comes with its numerator, denominator, distinct persons, 95 and 99.8 % interval,
the same period the year before, a verdict on the difference, a trend over five
closed periods and, where it is known, a target.

| kind | value | interval | compared with last year by |
|---|---|---|---|
| `andel` | numerator / denominator, 0-1 | Wilson | Newcombe, method 10 |
| `rate` | numerator / denominator times the factor | exact Poisson below 10 events, Byar above | conditional test of two rates |
| `antal` | count | as a rate | as a rate |
| `gennemsnit` | sum / weight | t | Welch |
| `median` | median | none | not compared |';
CREATE TEMP VIEW indikator_tekst AS
SELECT i.maal, i.indikator, i.indbygget, i.grundlag, i.raekkefoelge, format(E'- **`%s`** %s%s\n  - %s\n  - tæller: %s; nævner: %s\n  - %s%s\n  - %s%s%s; opdelt på %s; grundlag `%s`; *%s*',
	i.indikator, i.navn, CASE WHEN i.hovedindikator THEN ' **(hovedindikator)**' ELSE '' END,
	i.definition, i.taeller_tekst, i.naevner_tekst, i.kohorte,
	coalesce(' Alder ' || i.alder_fra || '-' || i.alder_til || '.', '')
		|| coalesce(' Tærskel ' || i.taerskel || '.', '')
		|| coalesce(' Vindue ' || i.vindue_mdr || ' mdr.', ''),
	i.art, CASE WHEN i.art = 'rate' THEN ' ' || i.enhed_tekst ELSE '' END,
	CASE i.retning WHEN 'op' THEN ', højere er bedre'
		WHEN 'ned' THEN ', lavere er bedre' ELSE ', ingen retning er bedre' END,
	coalesce(nullif(array_to_string(i.opdelinger, ', '), ''), 'intet'),
	i.grundlag, i.proveniens) AS tekst
FROM udsatte_register.indikator i;
WITH m AS (
	SELECT m.maal, m.raekkefoelge, m.tekst, m.maales, m.side, m.proveniens, f.nr, f.navn,
		row_number() OVER (PARTITION BY f.nr ORDER BY m.raekkefoelge) AS foerste
	FROM udsatte_register.maal m
		JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade)
SELECT CASE WHEN m.foerste = 1 THEN E'\n## ' || CASE WHEN m.nr > 6 THEN '' ELSE m.nr || '. ' END
		|| m.navn || E'\n' ELSE '' END
	|| E'\n### ' || m.maal || ' ' || m.tekst || E'\n\n'
	|| m.maales || coalesce(' (s. ' || m.side || ')', '') || ' *' || m.proveniens || E'*\n\n'
	|| string_agg(i.tekst, E'\n' ORDER BY i.raekkefoelge, i.indikator)
FROM m JOIN indikator_tekst i ON i.maal = m.maal
WHERE i.indbygget
GROUP BY m.maal, m.raekkefoelge, m.tekst, m.maales, m.side, m.proveniens, m.nr, m.navn, m.foerste
ORDER BY m.raekkefoelge;
SELECT E'\n## The other systems\n\nIndicators by the rules of other documents than the strategy; they belong to no goal.'
	|| ' Each system has its own page.';
SELECT E'\n### `' || i.grundlag || E'`\n\n'
	|| obj_description(format('udsatte_maal.%I', i.grundlag)::regclass, 'pg_class') || E'\n\n'
	|| string_agg(i.tekst, E'\n' ORDER BY i.raekkefoelge, i.indikator)
FROM indikator_tekst i
WHERE i.indbygget AND i.maal IS NULL
GROUP BY i.grundlag
ORDER BY min(i.raekkefoelge);
