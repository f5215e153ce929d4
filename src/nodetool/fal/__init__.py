"""The runtime of nodetool-fal: what makes every generated node class work.

================  ==========================================================================
``fal_node``      in ``nodetool.nodes.fal``: the base class that ties these together
``structs``       base class of the object types that arguments and results are made of
``arguments``     values of a node -> checked JSON, with media still to be uploaded
``addresses``     which addresses lead out of this network
``sniffing``      what a file is, by its first bytes, and which inputs cannot take it
``assets``        media references -> URLs that fal can read
``queue``         one job from its submission to its result, paid for once
``orders``        what is ordered, and what all steps of a job need
``submission``    how a job gets to fal, is found there again, and is withdrawn
``waiting``       for a place, and for a job to be over
``journal``       the list of jobs on disk
``client``        requests to fal, each sent exactly once, through ``fal_client``
``connections``   in pools that stay small
``outside``       for other hosts than fal's: never into this network
``together``      several things at once, of which nothing is left behind
``repeat``        asking again what can safely be asked twice
``redaction``     keys kept out of messages, errors and logs
``trouble``       what an error of the network or of fal means
``progress``      what people see of a running job
``cancellation``  stops a run whose worker only raises a flag
``results``       fal's JSON -> typed outputs
``downloads``     the files of results
``settings``      what the environment says about how jobs are run
``errors``        everything that can go wrong, as sentences
``capabilities``  what an endpoint can do, told from its arguments and results
``catalogue``     what every endpoint takes and gives, as data in the wheel
``search``        finds endpoints in it; ``search.toml`` has what people say for what
``aliases``       second names of node types, so that old workflows load
``texts``         text that leaves this process
``typing_tools``  takes annotations of generated fields apart
``schema``        the document of an endpoint -> the source of its node
``simulator``     fal on this machine, free
``cli``           ``nodetool-fal``
================  ==========================================================================
"""
