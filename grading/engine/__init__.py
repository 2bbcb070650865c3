"""Run submissions: sandbox, warm processes, executors."""
