"""The generator: facts about fal's endpoints and curated descriptions become NodeTool nodes.

The pipeline, one stage a module; :mod:`codegen.pipeline` runs them in this order. Those marked *
are in the wheel, in :mod:`nodetool.fal.compiler`:

=======================  ====================================================================
``sources``              the sources of facts: npm type declarations, an endpoint list, files
``snapshot``             facts on disk: ``all_models.json`` and ``schemas/<endpoint>.json``
``parsing`` *            one OpenAPI document -> ``EndpointIR``: what the API takes
``config_files``         the entries of ``configs/<category>/<family>.py``, read as data
``families``             which module of its category an endpoint belongs to
``resolve`` *            both together -> ``NodeIR``: what the class will be
``validate``, also *     every conflict in names, configs and defaults
``render`` *             nodes -> Python source, by the templates in ``templates/``
``output.wrappers``      nodes -> typed wrappers for graphs; ``wrapper_types``: their inputs
``output.packages``      a category as a package of modules, one for each family
``module_build``         all stages of one module, from its documents to its sources
``output.format``        all sources through one ruff process
``output.atomic_write``  an atomic, all-or-nothing update of the tree
``diff``                 two states of the facts -> what changed, and what that does to nodes
=======================  ====================================================================

Run it with ``python -m codegen --help``. It is a maintainer's tool and not in the wheel.
"""
