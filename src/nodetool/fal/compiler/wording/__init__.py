"""Titles, summaries and descriptions for endpoints that nobody has curated, from tables of words."""
