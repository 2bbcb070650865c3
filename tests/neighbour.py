"""What a student tries from a terminal to get at another's work; runs inside his server, needs the library only.

Usage: python neighbour.py WHAT, where WHAT is a JSON file with the other's name, a word that only her work holds
(written backwards) and all paths and ports that one could at best have found out. Writes what came of it to told.json.
"""

import concurrent.futures
import json
import os
import shutil
import socket
import sys
import urllib.error
import urllib.request
from pathlib import Path

what = json.loads(Path(sys.argv[1]).read_text())
secret, other, told = what["secret"][::-1].encode(), what["other"], {}


def tried(name, attempt, *arguments):
    """Note what an attempt gave, or how it failed."""
    try:
        told[name] = attempt(*arguments)
    except (OSError, ValueError) as error:
        told[name] = f"{type(error).__name__}"


def files_with(words, top="/"):
    """All readable files that hold one of these words, wherever they lie."""
    found = []
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if os.path.join(folder, name) not in what["system"]]
        for name in names:
            path = Path(folder, name)
            try:
                if path.is_file() and path.stat().st_size < 20e6 and any(w in path.read_bytes() for w in words):
                    found.append(str(path))
            except OSError:
                pass
    return found


def ask(url, token=None, method="GET"):
    """The status of a request, and whether the other's work is in the answer."""
    request = urllib.request.Request(url, method=method, headers={"Authorization": f"token {token}"} if token else {})
    try:
        with urllib.request.urlopen(request, timeout=3) as answer:
            text = answer.read()
            return "SECRET" if secret in text else f"{answer.status} {text[:200].decode(errors='replace')}"
    except urllib.error.HTTPError as error:
        return str(error.code)


def listen(port):
    """The kind of a ZeroMQ socket: a kernel's PUB tells its output to anybody who asks, a PULL tells nothing."""
    with socket.create_connection(("127.0.0.1", port), timeout=2) as line:
        line.settimeout(2)
        line.sendall(b"\xff\0\0\0\0\0\0\0\x01\x7f\x03\0NULL" + bytes(48))
        line.sendall(b"\x04\x19\x05READY\x0bSocket-Type\0\0\0\x03SUB")
        heard = b""
        while b"Socket-Type" not in heard or len(heard) < 90:
            heard += line.recv(200) or b"Socket-Type closed" + bytes(90)
        return heard.partition(b"Socket-Type\0\0\0")[2][1:5].decode(errors="replace") if heard[:1] == b"\xff" else ""


def processes():
    """The command lines and environments of others that can be read."""
    mine = {os.environ["USER"], ""}
    seen = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = folder.joinpath("environ").read_bytes().split(b"\0")
            seen += [w.decode() for w in words if w.startswith(b"JUPYTERHUB_USER=") and w[16:].decode() not in mine]
        except OSError:
            pass
    return seen


def look(path):
    """What is at a path."""
    return sorted(os.listdir(path)) if os.path.isdir(path) else Path(path).read_text()[:80]


def mounts():
    """What is mounted here of the other's."""
    return [row.split()[4] for row in Path("/proc/self/mountinfo").read_text().splitlines() if other in row]


exchange = Path(os.environ["EXCHANGE"], os.environ["COURSE_ID"])
api, token = os.environ["JUPYTERHUB_API_URL"], os.environ["JUPYTERHUB_API_TOKEN"]
for path in what["paths"]:
    tried(f"list {path}", look, path)
tried("list the exchange", lambda: sorted(str(p.relative_to(exchange)) for p in exchange.rglob("*") if p.is_file()))
for folder in ("outbound", "feedback", "outbound/02_shallow_networks"):
    tried(f"write to {folder}", (exchange / folder / "mine.txt").write_text, "x")
tried("files that hold her work", files_with, [secret])
tried("files that hold solutions", files_with, [b"BEGIN HIDDEN " + b"TESTS", b"BEGIN SOLU" + b"TION"])
tried("processes of others", processes)
tried("mounts", mounts)
for method, path in (("GET", "/users"), ("GET", f"/users/{other}"), ("POST", f"/users/{other}/server"),
                     ("DELETE", f"/users/{other}/server"), ("POST", f"/users/{other}/tokens"), ("GET", "/groups"),
                     ("GET", "/proxy"), ("GET", "/services"), ("POST", "/shutdown")):
    tried(f"hub {method} {path}", ask, api + path, token, method)
tried("proxy", ask, f"http://127.0.0.1:{what['port'] + 2}/api/routes", token)
for port in what["ports"]:
    for place in (f"/user/{other}/api/contents/02_shallow_networks/shallow_networks.ipynb",
                  "/services/deep-learning/api/contents/submitted", "/api/contents"):
        tried(f"{port} {place}", ask, f"http://127.0.0.1:{port}{place}", token)
with concurrent.futures.ThreadPoolExecutor(8) as pool:
    lines = {port: pool.submit(listen, port) for port in what["ports"]}
for port, line in lines.items():
    tried(f"{port} is a ZeroMQ socket", line.result)

# Hand in under her name, and hand in links to where her work may lie.
stamp = "02_shallow_networks+2030-01-01 00:00:00.000000 UTC+"
inbound = exchange / "inbound"
(inbound / f"{other}+{stamp}forged").mkdir()
(inbound / f"{other}+{stamp}forged" / "shallow_networks.ipynb").write_text("{}")
(inbound / f"{os.environ['USER']}+{stamp}all").symlink_to(what["exchange"] + f"/deep-learning/handed_in/{other}")
inside = inbound / f"{os.environ['USER']}+02_shallow_networks+2029-01-01 00:00:00.000000 UTC+inside"
mine = list(inbound.glob(f"{os.environ['USER']}+*/*.*"))
inside.mkdir()
for path in mine:
    shutil.copy(path, inside)
(inside / "theirs").symlink_to(what["exchange"] + f"/deep-learning/handed_in/{other}")
(inside / "gradebook.ipynb").symlink_to(what["course"] + "/gradebook.db")
Path("told.json").write_text(json.dumps(told, indent=1))
for name in ("files that hold her work", "files that hold solutions", "processes of others", "mounts"):
    print(f"{name}: {told[name]}")
for name in told:
    if name.startswith(("list", "hub", "proxy")):
        print(f"{name.replace(what['exchange'], '...')[:90]}: {told[name]}")
