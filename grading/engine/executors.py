"""Where notebooks run: processes of this machine, or the workers of a Dask cluster."""

import json
import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from traitlets.config import Config

from .processes import LearnerProcess, Template


def run_notebook(text, files, config):
    """Run one notebook in a worker; see `grading.engine.execute.run_notebook`.

    A new worker starts its template first: that imports the libraries of the notebook while the
    worker imports those that it needs itself, so this module imports little.
    """
    if not Template.running:
        LearnerProcess(config=Config(config)).warm_up(json.loads(text)["metadata"].get("preload"))
    from .execute import run_notebook
    return run_notebook(text, files, config)


def local(workers):
    """Processes of this machine, each with warm templates of its own.

    Parameters
    ----------
    workers : int

    Returns
    -------
    concurrent.futures.Executor
        With `width`, how many notebooks to have under way, `kill`, which ends all work, and
        `close`, which ends the executor too.
    """
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _start_worker)
    pool.width, pool.kill, pool.close = 2 * workers, partial(_kill, pool), partial(_close, pool)
    return pool


def cluster(address):
    """The workers of a Dask cluster; they may come and go.

    Workers need this course's packages installed, but no common file system: notebooks and
    side files travel as data. Each worker has its own sandbox and warm templates.

    Parameters
    ----------
    address : str
        The scheduler's, such as ``tcp://host:8786``.

    Raises
    ------
    CourseError
        If no scheduler answers there.
    """
    from distributed import Client  # a second of imports that local grading does without

    from ..course import CourseError
    try:
        client = Client(address, timeout=10)
    except (OSError, ValueError) as error:
        raise CourseError(f"{address}: no Dask scheduler answers ({type(error).__name__}); start one with "
                          "'dask scheduler' and workers with 'dask worker ADDRESS --nthreads 1'") from None
    executor = client.get_executor(pure=False, retries=3)
    executor.width = 2 * max(8, sum(client.nthreads().values()))
    executor.kill = executor.close = client.close
    return executor


def _start_worker():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gives out work
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent():
    """End this worker, and with it its templates, when the process that gives out work is gone."""
    multiprocessing.parent_process().join()
    os._exit(1)


def _close(pool):
    _kill(pool)
    pool.shutdown(wait=False, cancel_futures=True)


def _kill(pool):
    for process in list((pool._processes or {}).values()):
        process.kill()
