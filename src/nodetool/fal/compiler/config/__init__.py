"""Curated words: the entry of an endpoint, its overrides, their validation, and new entries."""
