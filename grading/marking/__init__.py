"""From a submission to its marks and its feedback."""
