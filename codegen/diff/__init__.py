"""Compare two states of the API: what changed, and what that does to nodes.

| module | what it does |
|---|---|
| `sources` | reads a side: a git revision, a snapshot, a platform file, documents, a release of npm |
| `shapes` | a schema -> its alternatives, with references followed and null set apart |
| `values` | compares what two schemas allow |
| `documents` | compares the arguments and the results of two documents |
| `compile_nodes` | makes the nodes of both sides with the compiler that generation uses |
| `nodes` | compares two nodes: types, fields, enums, slots, words |
| `compare` | compares two sides, endpoint by endpoint |
| `kinds` | the kinds of changes, as data: class and sentences stand in `kinds.toml` |
| `report` | changes as JSON, text or Markdown |
| `guard` | stops a refresh that changes more than usual |
"""
