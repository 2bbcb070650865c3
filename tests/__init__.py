"""Tests of the course: its notebooks, its checks, its grading."""
