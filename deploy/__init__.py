"""A JupyterHub on which the course just works: `python -m deploy --help`."""
