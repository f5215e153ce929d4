"""Graphs as something else: programs and diagrams."""
