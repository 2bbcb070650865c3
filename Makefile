# `make demo` and `make test` set up .venv by themselves the first time.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help demo test slow lint lab hub release book check mutants bench clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

demo: .venv/ready  ## grade a made-up class and show what comes out
	@course demo

test: .venv/ready  ## run the test suite
	@python -m pytest -m "not slow"

slow: .venv/browser  ## run the proofs that take minutes
	@python -m pytest -m slow

lint: .venv/ready  ## look for faults of style
	@ruff check .

lab: .venv/ready  ## open the master notebooks in JupyterLab
	@jupyter lab --LabApp.default_url=/lab/tree/source --ContentsManager.pre_save_hook=grading.authoring.checks.keep_normal

hub: build/hub/ready  ## start a JupyterHub with a demo class on this machine
	@build/hub/env/bin/python -m deploy start --demo

release: .venv/ready  ## generate the student versions in release/
	@course release

book: .venv/ready  ## write the notebooks with their figures as a site in build/book
	@course book

check: .venv/ready  ## prove every master notebook
	@course check

bench: .venv/ready  ## time grading beside stock nbgrader, and the desk with a thousand students
	@python -m tests.bench
	@python -m tests.desk_bench

mutants: .venv/ready  ## grade mutants of the reference answers
	@python -m tests.mutants

clean:  ## remove the environment and everything that was generated
	rm -rf .venv build *.egg-info .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/ready: requirements.txt data/requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed, this is $$($(PYTHON) --version 2>&1); name another with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Python's venv module is missing; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Setting up .venv (a few minutes, once)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement data/requirements.txt --editable .
	@touch $@

# The hub's own packages, in an environment that sees the course's.
build/hub/ready: .venv/ready deploy/requirements.txt deploy/package-lock.json
	@command -v npm > /dev/null || { echo "make hub needs node and npm: apt install nodejs npm, or take them from nodejs.org"; exit 1; }
	@echo "Setting up the hub in build/hub (a minute, once)"
	@mkdir -p build/hub
	@$(BIN)/python -m venv build/hub/env
	@$(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > \
	  $$(build/hub/env/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/course.pth
	@build/hub/env/bin/python -m pip install --quiet --disable-pip-version-check --requirement deploy/requirements.txt
	@cp deploy/package.json deploy/package-lock.json build/hub
	@npm ci --prefix build/hub --silent --no-fund --no-audit
	@touch $@

.venv/browser: .venv/ready tests/requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
	@touch $@
