"""The runtime of nodetool-fal: everything that makes the generated node classes work.

==================  ========================================================================
``node``            base class of every generated node
``values``          converts values of nodes to the API's JSON, validated, and results back
``media``           detects what files are, uploads media and downloads the files of results
``pricing``         what a request will cost, and by which price of which day
``jobs``            runs a job: submits it once, polls, cancels, resumes after a crash
``journal``         the jobs and uploads on disk: states, transitions, ownership
``transport``       requests to fal, each sent once; retries, error classes, connection pools
``search``          finds endpoints by plain words, and by what they take, give, can do and cost
``catalogue``       all endpoints as data, aliases of node types
``dynamic``         resolves any reference to an endpoint, and builds its class in memory
``compiler``        turns the document of an endpoint into the source of its node
``models``          what every endpoint does, and which ones can do a request
``generate``        one call -> a plan -> jobs -> files, with an endpoint that can do it
``provider``        the same for NodeTool's generic nodes
``server``          the same for clients of OpenAI's API
``planner``         generic settings -> the arguments of an endpoint, with a decision for each
``simulator``       fal on this machine, free of charge
``errors``          the tree of errors, each with a message that says what to do
``settings``        environment variables on how jobs are run
``run_options``     options of a single node on how it is run
``progress``        progress of a job, for people
``redaction``       masks credentials in messages, errors and logs
``text``            makes text safe for messages, files and terminals
``ssrf``            decides which URLs are public
``concurrency``     tasks that fail together, and work that is never left half done
``suggestions``     finds similar words, for messages
==================  ========================================================================

The nodes themselves are in ``nodetool.nodes.fal``, their typed wrappers in ``nodetool.dsl.fal``, and
the command line in ``nodetool.fal_cli``.
"""
