"""Simulated results: the sizes, counts, scalars and files that arguments request."""
