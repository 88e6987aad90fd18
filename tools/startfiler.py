#!/usr/bin/python3
"""Writes dashboard/start/ from the catalogue: files with which Grafana, Metabase
and dbt begin on udsatte_bi.

    tools/startfiler.py FOLDER

in a database with a register: PGHOST, PGPORT, PGUSER, PGDATABASE, as for psql.
"""
import json
import pathlib
import subprocess
import sys

KILDE = "udsatte-bi"


def psql(sql):
    """The rows of a query, as dictionaries."""
    svar = subprocess.run(
        ["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c",
         f"SET search_path = pg_catalog; SELECT coalesce(json_agg(x), '[]') FROM ({sql}) x"],
        check=True, capture_output=True, text=True)
    return json.loads(svar.stdout)


def visninger():
    """Views of udsatte_bi: name, comment and columns with type and comment."""
    return psql("""
        SELECT c.relname AS navn, obj_description(c.oid, 'pg_class') AS tekst,
            (SELECT json_agg(json_build_object('navn', a.attname,
                'type', format_type(a.atttypid, a.atttypmod),
                'tekst', col_description(c.oid, a.attnum)) ORDER BY a.attnum)
            FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS kolonner
        FROM pg_class c
        WHERE c.relnamespace = 'udsatte_bi'::regnamespace AND c.relkind = 'v'
        ORDER BY c.relname COLLATE "C\"""")


def hovedindikatorer():
    return psql("""
        SELECT i.indikator, i.navn, i.maal, i.art, i.enhed_tekst, m.fokusomraade
        FROM udsatte_register.indikator i
            JOIN udsatte_register.maal m ON m.maal = i.maal
        WHERE i.hovedindikator AND i.indbygget
        ORDER BY m.raekkefoelge, i.raekkefoelge, i.indikator""")



def som_json(indhold):
    return json.dumps(indhold, ensure_ascii=False, indent=2) + "\n"


def tekst(s):
    """A string of YAML: JSON's form of it is one."""
    return json.dumps(s, ensure_ascii=False)


# Grafana: a data source and a dashboard, put there by its own provisioning.

GRAFANA_KILDE = f"""# Copy to provisioning/datasources/ of Grafana. The password comes from the
# environment; the role has access "bi" and sees published numbers only.
apiVersion: 1
datasources:
  - name: udsatte
    uid: {KILDE}
    type: grafana-postgresql-datasource
    access: proxy
    url: $UDSATTE_HOST:5432
    user: dashboard
    jsonData:
      database: $UDSATTE_DATABASE
      sslmode: require
      postgresVersion: 1500
      timescaledb: false
    secureJsonData:
      password: $UDSATTE_PASSWORD
    editable: false
"""

GRAFANA_MAPPE = """# Copy to provisioning/dashboards/ of Grafana, with dashboard.json in the folder
# that path names.
apiVersion: 1
providers:
  - name: udsatte
    type: file
    allowUiUpdates: false
    options:
      path: /var/lib/grafana/dashboards/udsatte
"""


def grafana_felt(nr, i):
    andel = i["art"] == "andel"
    valg = "indikator = '%s' AND kommune_kode = $kommune" % i["indikator"]
    return {
        "id": nr,
        "type": "timeseries",
        "title": f"{i['maal']} {i['navn']}",
        "description": "Skjulte år er tomme af hensyn til genkendelse.",
        "datasource": {"type": "grafana-postgresql-datasource", "uid": KILDE},
        "gridPos": {"h": 8, "w": 12, "x": 12 * ((nr - 2) % 2), "y": 10 + 8 * ((nr - 2) // 2)},
        "fieldConfig": {
            "defaults": {
                "unit": "percentunit" if andel else "none", "decimals": 1,
                "custom": {"spanNulls": False, "showPoints": "always", "lineWidth": 2}},
            "overrides": []},
        "options": {"legend": {"displayMode": "list", "placement": "bottom", "showLegend": True},
                    "tooltip": {"mode": "multi", "sort": "none"}},
        "targets": [{
            "refId": "A", "format": "time_series", "rawQuery": True, "editorMode": "code",
            "datasource": {"type": "grafana-postgresql-datasource", "uid": KILDE},
            "rawSql": "SELECT make_date(aar, 12, 31)::timestamp AS time, vaerdi AS \"værdi\", nedre95 AS \"nedre 95 %\", "
                      "oevre95 AS \"øvre 95 %\", maaltal AS \"måltal\" FROM udsatte_bi.strategi_overblik "
                      f"WHERE {valg} ORDER BY 1"}],
    }


def grafana(indikatorer):
    overblik = {
        "id": 1, "type": "table", "title": "Strategien i overblik",
        "datasource": {"type": "grafana-postgresql-datasource", "uid": KILDE},
        "gridPos": {"h": 10, "w": 24, "x": 0, "y": 0},
        "fieldConfig": {"defaults": {"custom": {"align": "auto"}}, "overrides": []},
        "options": {"showHeader": True},
        "targets": [{
            "refId": "A", "format": "table", "rawQuery": True, "editorMode": "code",
            "datasource": {"type": "grafana-postgresql-datasource", "uid": KILDE},
            "rawSql": "SELECT maal AS \"Mål\", indikator_navn AS \"Indikator\", vaerdi AS \"Værdi\", "
                      "enhed_tekst AS \"Enhed\", forrige AS \"Året før\", vurdering_tekst AS \"Vurdering\", "
                      "maaltal AS \"Måltal\", CASE status WHEN 'skjult' THEN 'skjult af hensyn til genkendelse' "
                      "WHEN 'ingen' THEN 'ingen tal' END AS \"Bemærkning\" FROM udsatte_bi.strategi_overblik "
                      "WHERE aar = $aar AND kommune_kode = $kommune ORDER BY maal, indikator"}],
    }

    def variabel(navn, label, sql):
        return {"name": navn, "label": label, "type": "query", "query": sql,
                "datasource": {"type": "grafana-postgresql-datasource", "uid": KILDE},
                "refresh": 1, "multi": False, "includeAll": False, "hide": 0, "sort": 0,
                "options": []}

    return {
        "uid": "udsatte-strategi", "title": "Udsatte børn og unge", "tags": ["udsatte"],
        "schemaVersion": 39, "version": 1, "editable": True, "graphTooltip": 0,
        "timezone": "browser", "time": {"from": "now-12y", "to": "now"}, "refresh": "",
        "annotations": {"list": []}, "links": [],
        "templating": {"list": [
            variabel("kommune", "Kommune",
                     "SELECT DISTINCT kommune AS __text, kommune_kode AS __value FROM udsatte_bi.strategi_overblik "
                     "WHERE kommune_kode IS NOT NULL ORDER BY 1"),
            variabel("aar", "År", "SELECT DISTINCT aar FROM udsatte_bi.strategi_overblik WHERE status <> 'ingen' ORDER BY 1 DESC")]},
        "panels": [overblik] + [grafana_felt(n, i) for n, i in enumerate(indikatorer, 2)],
    }


# Metabase: requests to its API, in the order they are to be sent.

def metabase(indikatorer):
    def kort(navn, sql, visning, indstillinger):
        return {"name": navn, "display": visning, "collection_id": "$collection",
                "description": "Offentliggjorte tal. Tomme tal er skjult af hensyn til genkendelse.",
                "dataset_query": {"type": "native", "database": "$database", "native": {"query": sql}},
                "visualization_settings": indstillinger}

    kald = [
        {"method": "POST", "path": "/api/database", "save": {"database": "id"},
         "body": {"name": "udsatte", "engine": "postgres",
                  "details": {"host": "$host", "port": 5432, "dbname": "$dbname", "user": "dashboard",
                              "password": "$password", "ssl": True,
                              "schema-filters-type": "inclusion", "schema-filters-patterns": "udsatte_bi"}}},
        {"method": "POST", "path": "/api/collection", "save": {"collection": "id"},
         "body": {"name": "Udsatte børn og unge", "description": "Offentliggjorte tal fra udsatte_bi"}},
        {"method": "POST", "path": "/api/card", "save": {},
         "body": kort("Strategien i overblik",
                      "SELECT maal, indikator_navn, aar, kommune, vaerdi, enhed_tekst, forrige, vurdering_tekst, maaltal, "
                      "maalopfyldelse_tekst, status FROM udsatte_bi.strategi_overblik ORDER BY aar DESC, maal, indikator",
                      "table", {})}]
    for i in indikatorer:
        kald.append({"method": "POST", "path": "/api/card", "save": {}, "body": kort(
            f"{i['maal']} {i['navn']}",
            "SELECT make_date(aar, 12, 31) AS aar, vaerdi, nedre95, oevre95, maaltal FROM udsatte_bi.strategi_overblik "
            f"WHERE indikator = '{i['indikator']}' ORDER BY 1", "line",
            {"graph.dimensions": ["aar"], "graph.metrics": ["vaerdi", "nedre95", "oevre95", "maaltal"],
             "graph.x_axis.scale": "timeseries"})})
    return kald


# dbt: the views as sources, and the dashboard as what depends on them.

def dbt_kilder(vis):
    linjer = ["version: 2", "", "sources:", "  - name: udsatte_bi",
              "    description: " + tekst("Offentliggjorte tal om udsatte børn og unge. Skjulte tal er tomme, og status er skjult."),
              "    schema: udsatte_bi", "    tables:"]
    for v in vis:
        linjer += [f"      - name: {v['navn']}", "        description: " + tekst(v["tekst"]), "        columns:"]
        for k in v["kolonner"]:
            linjer += [f"          - name: {k['navn']}", f"            data_type: {k['type']}"]
            if k["tekst"]:
                linjer.append("            description: " + tekst(k["tekst"]))
            # a status of numbers; that of an activity is another matter
            if k["navn"] == "status" and "status er skjult" in v["tekst"]:
                linjer += ["            data_tests:", "              - accepted_values:",
                           "                  values: [vis, skjult, ingen]"]
    return "\n".join(linjer) + "\n"


def dbt_exposure(vis):
    brugt = [v["navn"] for v in vis if v["navn"] in (
        "strategi_overblik", "fokusomraade_overblik", "maal_alle", "kompas_radar", "kompas_omraade", "kompas_enhed",
        "kompas_daekning", "raadgivning_aarsstatus", "anonym_raadgivning", "koncept_opfyldelse", "udgivelser")]
    linjer = ["version: 2", "", "exposures:", "  - name: udsatte_dashboard", "    label: Udsatte børn og unge",
              "    type: dashboard", "    maturity: high",
              "    description: " + tekst("Kommunens dashboard over strategien for udsatte børn og unge."),
              "    depends_on:"]
    linjer += [f"      - source('udsatte_bi', '{n}')" for n in brugt]
    linjer += ["    owner:", "      name: Socialforvaltningen"]
    return "\n".join(linjer) + "\n"


def main():
    ud = pathlib.Path(sys.argv[1])
    vis, ind = visninger(), hovedindikatorer()
    for navn, indhold in (
            ("grafana/datasource.yml", GRAFANA_KILDE), ("grafana/dashboards.yml", GRAFANA_MAPPE),
            ("grafana/dashboard.json", som_json(grafana(ind))),
            ("metabase/api.json", som_json(metabase(ind))),
            ("dbt/models/sources.yml", dbt_kilder(vis)), ("dbt/models/exposures.yml", dbt_exposure(vis))):
        (ud / navn).parent.mkdir(parents=True, exist_ok=True)
        (ud / navn).write_text(indhold, encoding="utf-8")


main()
