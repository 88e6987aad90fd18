"""LibreOffice reads a view into a sheet: calc.py PORT FOLDER

Prints the number of rows and of values the sheet then has.
"""
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

port, mappe = sys.argv[1], sys.argv[2]
roer = "udsatte%d" % os.getpid()
kontor = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{mappe}/lo",
     f"--accept=pipe,name={roer};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    start_new_session=True)
try:
    lokal = uno.getComponentContext()
    find = lokal.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", lokal)
    for _ in range(100):
        try:
            kontekst = find.resolve(f"uno:pipe,name={roer};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    lav = kontekst.ServiceManager.createInstanceWithContext
    bruger = PropertyValue()
    bruger.Name, bruger.Value = "user", os.environ["PGUSER"]
    chauffoer = lav("com.sun.star.sdbc.DriverManager", kontekst)
    forbindelse = chauffoer.getConnectionWithInfo(
        f"sdbc:postgresql:host=127.0.0.1 port={port} dbname={os.environ['PGDATABASE']}", (bruger,))
    svar = forbindelse.createStatement().executeQuery(
        "SELECT indikator, aar, vaerdi FROM udsatte_bi.strategi_overblik")
    skjult = PropertyValue()
    skjult.Name, skjult.Value = "Hidden", True
    ark = lav("com.sun.star.frame.Desktop", kontekst).loadComponentFromURL(
        "private:factory/scalc", "_blank", 0, (skjult,))
    blad = ark.Sheets.getByIndex(0)
    raekke = 0
    while svar.next():
        blad.getCellByPosition(0, raekke).String = svar.getString(1)
        blad.getCellByPosition(1, raekke).Value = svar.getInt(2)
        vaerdi = svar.getDouble(3)
        if not svar.wasNull():
            blad.getCellByPosition(2, raekke).Value = vaerdi
        raekke += 1
    blad.getCellByPosition(4, 0).Formula = f"=COUNTA(A1:A{raekke})"
    blad.getCellByPosition(4, 1).Formula = f"=COUNT(C1:C{raekke})"
    print(int(blad.getCellByPosition(4, 0).Value), int(blad.getCellByPosition(4, 1).Value))
    ark.close(True)
finally:
    # soffice is a script; the office is its child
    os.killpg(kontor.pid, signal.SIGKILL)
