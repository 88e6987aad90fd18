"""The starter files have the form their tools publish, and every query in them
runs with the rights of a dashboard. Prints TAP.

startfiler.py FOLDER NEW: FOLDER as it is kept, and as it is written now.
"""
import filecmp
import json
import pathlib
import re
import subprocess
import sys

import yaml

mappe = pathlib.Path(sys.argv[1])
nr = 0


def ok(sandt, navn):
    global nr
    nr += 1
    print(f"{'ok' if sandt else 'not ok'} {nr} - {navn}")


def psql(sql):
    svar = subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", sql], capture_output=True, text=True)
    if svar.returncode:
        print("#", svar.stderr.strip().replace("\n", "\n# "))
    return svar.stdout.splitlines() if svar.returncode == 0 else None


UDEN = psql("""SELECT d.indikator FROM udsatte_bi.dim_indikator d WHERE d.hovedindikator
    AND NOT EXISTS (SELECT FROM udsatte_bi.strategi_overblik o WHERE o.indikator = d.indikator)""")


def svarer(sql):
    """The query gives rows, unless nothing is published of its indicator."""
    raekker = psql(sql)
    return raekker is not None and bool(raekker) != any(f"'{i}'" in sql for i in UDEN)


# Current
filer = sorted(f.relative_to(mappe) for f in mappe.rglob("*") if f.is_file())
nye = sorted(f.relative_to(sys.argv[2]) for f in pathlib.Path(sys.argv[2]).rglob("*") if f.is_file())
forskel = [str(f) for f in nye if f not in filer or not filecmp.cmp(mappe / f, sys.argv[2] / f, shallow=False)]
ok(filer == nye and not forskel, f"tools/startfiler.py writes dashboard/start as it is {forskel}")

# Grafana: provisioning files (apiVersion 1) and the dashboard JSON model
kilde = yaml.safe_load((mappe / "grafana/datasource.yml").read_text())
mapper = yaml.safe_load((mappe / "grafana/dashboards.yml").read_text())
ok(kilde["apiVersion"] == mapper["apiVersion"] == 1
   and {"name", "type", "url", "user", "jsonData", "secureJsonData"} <= kilde["datasources"][0].keys()
   and mapper["providers"][0]["type"] == "file" and "path" in mapper["providers"][0]["options"],
   "Grafana: provisioning of data source and dashboards")
tavle = json.loads((mappe / "grafana/dashboard.json").read_text())
felter = tavle["panels"]
kasser = [(f["gridPos"]["x"], f["gridPos"]["y"], f["gridPos"]["w"], f["gridPos"]["h"]) for f in felter]
overlap = [(a, b) for i, a in enumerate(kasser) for b in kasser[:i]
           if a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]]
ok({"uid", "title", "schemaVersion", "panels", "templating", "time", "annotations"} <= tavle.keys()
   and len({f["id"] for f in felter}) == len(felter) > 10 and not overlap
   and all(k[0] + k[2] <= 24 for k in kasser)
   and all(f["datasource"]["uid"] == kilde["datasources"][0]["uid"] == m["datasource"]["uid"]
           and f["datasource"]["type"] == kilde["datasources"][0]["type"] and m["format"] in ("table", "time_series")
           for f in felter for m in f["targets"]),
   "Grafana: the dashboard's panels have places, identifiers and the data source provisioned")
variable = {}
for v in tavle["templating"]["list"]:
    raekker = psql(v["query"])
    variable[v["name"]] = raekker[0].split("|")[-1] if raekker else None
ok(set(variable) == {"kommune", "aar"} and all(variable.values()), f"Grafana: its variables have values: {variable}")
sql = [re.sub(r"\$(\w+)", lambda m: variable[m.group(1)], m["rawSql"]) for f in felter for m in f["targets"]]
ok(all(svarer(s) for s in sql), f"Grafana: its {len(sql)} queries give rows")

# Metabase: what is sent to the API, each value asked for is one given before
kald = json.loads((mappe / "metabase/api.json").read_text())
givet, brugt = {"host", "dbname", "password"}, set()
forskud = False
for k in kald:
    brugt_her = set(re.findall(r'"\$(\w+)"', json.dumps(k["body"])))
    forskud |= not brugt_her <= givet
    brugt |= brugt_her
    givet |= k["save"].keys()
kort = [k["body"] for k in kald if k["path"] == "/api/card"]
ok(not forskud and brugt == givet and len(kort) > 10
   and all({"name", "display", "dataset_query", "visualization_settings"} <= k.keys() for k in kort)
   and {"name", "engine", "details"} <= kald[0]["body"].keys(), "Metabase: the requests have what the API requires, in order")
ok(all(svarer(k["dataset_query"]["native"]["query"]) for k in kort), f"Metabase: its {len(kort)} questions give rows")

# dbt: properties files, version 2
kilder = yaml.safe_load((mappe / "dbt/models/sources.yml").read_text())
udstilling = yaml.safe_load((mappe / "dbt/models/exposures.yml").read_text())["exposures"][0]
tabeller = {t["name"]: t for t in kilder["sources"][0]["tables"]}
ok(kilder["version"] == 2 and all(t["description"] and t["columns"] for t in tabeller.values()), "dbt: every source has a description and columns")
ok(udstilling["type"] == "dashboard" and udstilling["owner"]["name"]
   and {m for d in udstilling["depends_on"] for m in re.findall(r"source\('udsatte_bi', '(\w+)'\)", d)} <= tabeller.keys()
   and len(udstilling["depends_on"]) > 5, "dbt: the exposure depends on sources that are there")
ok(all(psql(f"SELECT {', '.join(k['name'] for k in t['columns'])} FROM udsatte_bi.{navn} LIMIT 0") is not None
       for navn, t in tabeller.items()), "dbt: every column of every source can be read")
fejl = [f"{navn}: {r}" for navn, t in tabeller.items() for k in t["columns"] if "data_tests" in k
        for r in psql(f"SELECT DISTINCT {k['name']} FROM udsatte_bi.{navn} WHERE {k['name']} IS NOT NULL")
        if r not in k["data_tests"][0]["accepted_values"]["values"]]
ok(not fejl, f"dbt: accepted values are those that occur {fejl}")
print(f"1..{nr}")
