"""A student's server, enclosed: it sees the system, the course's packages, its own home and its own drop folder."""

import resource
import secrets

from jupyterhub.auth import Authenticator
from jupyterhub.spawner import LocalProcessSpawner
from traitlets import Any, Integer

from deploy.classroom import ENVIRONMENT, HERE
from grading.engine import sandbox

NETWORK = "/etc/hosts", "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/ssl"
EXCHANGE, PACKAGES, ROLES = "/srv/exchange", "/srv/packages", "/srv/roles"  # as the server sees them


class EnclosedSpawner(LocalProcessSpawner):
    """A server in a bubblewrap sandbox with files and processes of its own; no system accounts are needed.

    What others own is not there at all: neither their homes, nor what they hand in, nor the course's folder.
    All share the network of the machine, for the hub must reach its servers.
    """

    room = Any(help="the class, a deploy.classroom.Classroom").tag(config=True)
    process_mb = Integer(4096, help="memory of one process, in MB").tag(config=True)
    file_mb = Integer(512, help="one file, in MB").tag(config=True)

    async def start(self):
        self.cmd = [*self.enclosure(), *self.cmd[-1:]]
        return await super().start()

    def enclosure(self):
        """The command line of bubblewrap before the server's own."""
        name, room = self.user.name, self.room
        shared = room.exchange / room.course_id
        words = [sandbox.bwrap(), "--unshare-all", "--share-net", "--unshare-user", "--disable-userns",
                 "--die-with-parent", "--uid", "1000", "--gid", "1000",
                 *sandbox.PROC, "--dev", "/dev", "--tmpfs", "/tmp", "--dir", EXCHANGE]
        for path in sandbox.SYSTEM_LINKS:
            words += ["--ro-bind-try", path, path]
        for path in (*sandbox.SYSTEM, *NETWORK, *sandbox.environment(), ENVIRONMENT):
            words += ["--ro-bind-try", path, path]
        for path, place in ((room.state / "accounts" / name, "/etc/passwd"), (room.state / "packages", PACKAGES),
                            (HERE / "roles", ROLES),
                            (shared / "outbound", f"{EXCHANGE}/{room.course_id}/outbound"),
                            (shared / "returned" / name, f"{EXCHANGE}/{room.course_id}/feedback")):
            words += ["--ro-bind", path, place]
        for path, place in ((room.state / "homes" / name, f"/home/{name}"),
                            (shared / "handed_in" / name, f"{EXCHANGE}/{room.course_id}/inbound")):
            words += ["--bind", path, place]
        return [str(word) for word in [*words, "--chdir", f"/home/{name}", "--"]]

    def user_env(self, env):
        return env | {"USER": self.user.name, "HOME": f"/home/{self.user.name}", "SHELL": "/bin/bash"}

    def move_certs(self, paths):
        return paths

    def make_preexec_fn(self, name):
        limits = ((resource.RLIMIT_DATA, self.process_mb), (resource.RLIMIT_FSIZE, self.file_mb))

        def limited():
            for kind, megabytes in limits:
                resource.setrlimit(kind, (megabytes * sandbox.MB,) * 2)

        return limited


class Passwords(Authenticator):
    """Lets in who is in the class and knows the password that the hub made for him or her."""

    room = Any(help="the class, a deploy.classroom.Classroom").tag(config=True)

    async def authenticate(self, handler, data):
        known = self.room.secret("passwords.json", data["username"])
        right = known and secrets.compare_digest(known.encode(), data["password"].encode())
        return data["username"] if right else None
