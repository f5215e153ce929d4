"""Wrappers and graphs as type checkers see them."""
