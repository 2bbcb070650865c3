"""The instructor's desk: what is done with marks."""
