"""Graphs as data: nodes, edges, order, layout, digests, and NodeTool's JSON."""
