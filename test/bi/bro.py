"""Lets clients that know TCP only reach a server that listens on a socket.

bro.py SOCKET: prints the port of 127.0.0.1 it listens on.
"""
import socket
import sys
import threading


def pump(fra, til):
    try:
        while data := fra.recv(1 << 16):
            til.sendall(data)
    except OSError:
        pass
    finally:
        try:
            til.shutdown(socket.SHUT_WR)
        except OSError:
            pass


lytter = socket.create_server(("127.0.0.1", 0))
print(lytter.getsockname()[1], flush=True)
while True:
    klient, _ = lytter.accept()
    server = socket.socket(socket.AF_UNIX)
    server.connect(sys.argv[1])
    for a, b in ((klient, server), (server, klient)):
        threading.Thread(target=pump, args=(a, b), daemon=True).start()
