"""Sentences and titles for what nobody has curated, from tables of words."""
