"""Graphs as data: nodes, edges, layout, and NodeTool's JSON."""
