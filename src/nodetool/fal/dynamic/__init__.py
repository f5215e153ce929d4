"""Endpoints at run time: looked up, described, and made into node classes."""
