"""The runtime of nodetool-fal: what makes every generated node class work.

================  ==========================================================================
``fal_node``      in ``nodetool.nodes.fal``: the base class that ties these together
``structs``       base class of the object types that arguments and results are made of
``arguments``     values of a node -> checked JSON, with media still to be uploaded
``results``       fal's JSON -> typed outputs
``assets``        media references -> URLs that fal can read
``client``        one endpoint call through ``fal_client``
``capabilities``  what an endpoint can do, told from its arguments and results
``errors``        everything that can go wrong, as sentences
``aliases``       second names of node types, so that old workflows load
================  ==========================================================================
"""
