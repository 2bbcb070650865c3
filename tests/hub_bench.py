"""A class starts at once: how long until each student has a server, the notebook, and the first check judged.

    python -m tests.hub_bench [STUDENTS]
"""

import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

import nbformat
import psutil
import requests
import websocket

from tests.test_hub import NOTEBOOK, RELU, ROOT, SETUP, A, Hub, a_port

STEPS = "server", "fetch", "first check"


class Student:
    """Somebody with a session on the hub and no browser."""

    def __init__(self, hub, name):
        self.hub, self.name, self.session = hub, name, requests.Session()
        self.base = f"{hub.url}/user/{name}"
        self.session.get(f"{hub.url}/hub/login")
        self.session.post(f"{hub.url}/hub/login", params={"_xsrf": self.session.cookies["_xsrf"]},
                          data={"username": name, "password": hub.passwords[name]}, allow_redirects=False)

    def call(self, method, path, **more):
        xsrf = self.session.cookies.get("_xsrf", path=f"/user/{self.name}/")
        answer = self.session.request(method, self.base + path, headers={"X-XSRFToken": xsrf}, **more)
        answer.raise_for_status()
        return answer.json()

    def server(self):
        self.session.get(f"{self.hub.url}/hub/spawn/{self.name}")
        while True:
            if self.session.get(f"{self.base}/lab").url.startswith(f"{self.base}/lab"):
                return
            time.sleep(0.5)

    def fetch(self):
        said = self.call("POST", "/assignments/fetch", data={"course_id": "deep-learning", "assignment_id": A})
        assert said["success"], said

    def first_check(self):
        cells = nbformat.read(self.hub.state / "homes" / self.name / A / f"{NOTEBOOK}.ipynb", 4).cells
        kernel = self.call("POST", "/api/kernels", json={"name": "python3", "path": A})["id"]
        mine = [c for c in self.session.cookies if c.path in ("/", f"/user/{self.name}/")]
        line = websocket.create_connection(f"{self.base.replace('http', 'ws')}/api/kernels/{kernel}/channels",
                                           cookie="; ".join(f"{c.name}={c.value}" for c in mine), timeout=600,
                                           origin=self.hub.url)
        shown = ""
        for source in (cells[SETUP].source, "def ReLU(preactivation): return np.abs(preactivation)",
                       cells[RELU + 1].source):
            shown = self.execute(line, source)
        assert "they do not become positive" in shown, shown

    @staticmethod
    def execute(line, source):
        """Run a cell; returns the text of its error."""
        number = uuid.uuid4().hex
        line.send(json.dumps({
            "header": {"msg_id": number, "msg_type": "execute_request", "username": "", "session": number,
                       "version": "5.3", "date": "2026-01-01T00:00:00Z"},
            "parent_header": {}, "metadata": {}, "channel": "shell",
            "content": {"code": source, "silent": False, "store_history": True, "user_expressions": {},
                        "allow_stdin": False, "stop_on_error": True}}))
        shown = ""
        while True:
            message = json.loads(line.recv())
            if message["parent_header"].get("msg_id") == number:
                if message["msg_type"] == "error":
                    shown += " ".join([message["content"]["evalue"], *message["content"]["traceback"]])
                if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                    return shown


def arrive(hub, name):
    """The seconds at which a student has done each step."""
    began, student, seconds = time.monotonic(), Student(hub, name), []
    for step in (student.server, student.fetch, student.first_check):
        step()
        seconds.append(time.monotonic() - began)
    return seconds


def main(count):
    """Measure, print a row a step, and the memory."""
    with tempfile.TemporaryDirectory() as place:
        hub = Hub(Path(place), a_port(), [f"student{number:02}" for number in range(count)])
        try:
            for words in (["generate_assignment"], ["release_assignment", f"--Exchange.root={hub.exchange}"]):
                subprocess.run([sys.executable, "-m", "nbgrader", *words, A], cwd=hub.course, check=True,
                               capture_output=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
            before = used(hub)[0]
            with concurrent.futures.ThreadPoolExecutor(count) as pool:
                times = list(pool.map(lambda name: arrive(hub, name), hub.passwords.keys() - {"instructor"}))
            seconds, memory = used(hub)
        finally:
            hub.stop()
    print(f"{count} students at once, {os.cpu_count()} cores (load {os.getloadavg()[1]:.0f})")
    for step, ends in zip(STEPS, zip(*times)):
        ordered = sorted(ends)
        print(f"{step:12} first {ordered[0]:6.1f} s   median {ordered[len(ordered) // 2]:6.1f} s   "
              f"last {ordered[-1]:6.1f} s")
    print(f"processor time {seconds - before:.0f} s, {(seconds - before) / count:.1f} s a student; "
          f"memory {memory:.0f} MB, {memory / count:.0f} MB a student (shared pages counted once)")


def used(hub):
    """Processor seconds and MB of the hub, its servers and their kernels."""
    family = [psutil.Process(hub.process.pid), *psutil.Process(hub.process.pid).children(recursive=True)]
    times = [one.cpu_times() for one in family]
    return sum(t.user + t.system for t in times), sum(one.memory_full_info().pss for one in family) / 1e6


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
