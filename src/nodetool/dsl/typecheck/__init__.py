"""Types of nodes and edges: what may be connected, and what values an input takes."""
