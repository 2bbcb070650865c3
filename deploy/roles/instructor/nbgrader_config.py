"""What the list of courses must know on the hub."""

c = get_config()  # noqa: F821 (nbgrader provides it)
c.Authenticator.plugin_class = "nbgrader.auth.JupyterHubAuthPlugin"
