"""Prove and pack exercises: what a maintainer uses."""
