"""The hub of a class; `python -m deploy` starts it. What a site adds stands in STATE/site_config.py."""

import os
import sys
from pathlib import Path

from deploy.classroom import ENVIRONMENT, HERE, Classroom
from deploy.enclosed import EXCHANGE, PACKAGES, ROLES

c = get_config()  # noqa: F821 (JupyterHub provides it)
room = Classroom.load(os.environ["COURSE_HUB"])
programs = f"{Path(sys.prefix) / 'bin'}:{ENVIRONMENT / 'bin'}:/usr/local/bin:/usr/bin:/bin"

# Everything listens on this machine only.
c.JupyterHub.bind_url = f"http://127.0.0.1:{room.port}"
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{room.port + 1}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{room.port + 2}"
c.ConfigurableHTTPProxy.log_level = "warn"
c.ConfigurableHTTPProxy.command = [
    str(Path(sys.prefix).parent / "node_modules/.bin/configurable-http-proxy")]
c.ConfigurableHTTPProxy.auth_token = room.secret("tokens.json", "proxy")
c.ConfigurableHTTPProxy.pid_file = str(room.state / "proxy.pid")
c.JupyterHub.cookie_secret_file = str(room.state / "cookie_secret")
c.JupyterHub.db_url = f"sqlite:///{room.state / 'jupyterhub.sqlite'}"
c.JupyterHub.log_level = "WARN"

# Who may come in, and what for. nbgrader finds its courses by the names of these groups.
c.JupyterHub.authenticator_class = "deploy.enclosed.Passwords"
c.Passwords.room = room
c.Authenticator.allowed_users = {*room.instructors, *room.students}
c.JupyterHub.load_groups = {
    f"formgrade-{room.course_id}": {"users": room.instructors},
    f"nbgrader-{room.course_id}": {"users": room.students},
}
INSTRUCTOR = ["read:services", "list:services", f"access:services!service={room.course_id}"]
c.JupyterHub.load_roles = [
    {"name": "instructor", "scopes": ["self", *INSTRUCTOR], "groups": [f"formgrade-{room.course_id}"]},
    {"name": "idle-culler", "services": ["idle-culler"],
     "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"]},
]

# What every server is given: the course's packages, one thread, kernels that nobody on the machine can listen to,
# and pages that may stand in a frame of their own hub (the formgrader in JupyterLab is one).
COMMON = {
    "PATH": programs,
    "JUPYTER_PATH": str(ENVIRONMENT / "share" / "jupyter"),
    "JUPYTERLAB_DIR": str(ENVIRONMENT / "share" / "jupyter" / "lab"),
    "OMP_NUM_THREADS": "1",
    "LANG": "C.UTF-8",
    "COURSE_ID": room.course_id,
}
ARGUMENTS = ["--ServerApp.tornado_settings={'headers': {'Content-Security-Policy': \"frame-ancestors 'self'\"}}",
             "--ConnectionFileMixin.transport=ipc", "--ServerApp.log_level=WARN"]


def configuration(roles, role):
    """Where a server looks for its configuration, and for what its role adds to it."""
    return f"{roles}/{role}:{roles}/everybody:{ENVIRONMENT / 'etc/jupyter'}"


# Students and instructors have servers of their own.
c.JupyterHub.spawner_class = "deploy.enclosed.EnclosedSpawner"
c.EnclosedSpawner.room = room
c.Spawner.cmd = ["jupyterhub-singleuser"]
c.Spawner.args = ARGUMENTS
c.Spawner.default_url = "/lab"
c.Spawner.start_timeout = c.Spawner.http_timeout = 120
c.Spawner.environment = COMMON | {
    "PYTHONPATH": PACKAGES,
    "JUPYTER_CONFIG_PATH": lambda spawner: configuration(
        ROLES, "instructor" if spawner.user.name in room.instructors else "student"),
    "JUPYTER_RUNTIME_DIR": "/tmp/jupyter",
    "EXCHANGE": EXCHANGE,
}


def token_scopes(spawner):
    """What the token in a server may do: no more than what nbgrader asks the hub."""
    if spawner.user.name in room.instructors:
        return ["read:users!user", "users:activity!user", "access:servers!user", "read:services", "list:services"]
    return ["users:activity!user", "access:servers!user"]


c.Spawner.server_token_scopes = token_scopes

# The grader works in the course's folder: formgrader, a terminal for `course grade`. nbgrader wants it as a service
# with the name of the course.
c.JupyterHub.services = [
    {"name": room.course_id, "url": f"http://127.0.0.1:{room.port + 3}", "cwd": str(room.course),
     "api_token": room.secret("tokens.json", room.course_id),
     "command": ["jupyterhub-singleuser", "--allow-root", *ARGUMENTS],
     "oauth_no_confirm": True,
     "environment": COMMON | {
         "PYTHONPATH": str(HERE.parent),
         "HOME": str(room.state / "grader"),
         "JUPYTER_CONFIG_PATH": configuration(HERE / "roles", "grader"),
         "JUPYTERHUB_SINGLEUSER_APP": "jupyter_server.serverapp.ServerApp",
         "EXCHANGE": str(room.exchange),
         "USER": room.grader,
     }},
    {"name": "idle-culler", "api_token": room.secret("tokens.json", "idle-culler"),
     "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600"]},
]

site = room.state / "site_config.py"
if site.is_file():
    load_subconfig(str(site))  # noqa: F821 (JupyterHub provides it)
