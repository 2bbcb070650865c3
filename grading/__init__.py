"""What an instructor runs: release, grading, feedback, reports."""
