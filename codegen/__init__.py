"""The generator: facts about fal's endpoints and curated words become NodeTool nodes.

The pipeline, one stage a module; :mod:`codegen.pipeline` runs them in this order. Those marked *
are in the wheel, in :mod:`nodetool.fal.compiler`:

==============  =====================================================================
``sources``     where facts come from: npm type declarations, an endpoint list, files
``snapshot``    facts on disk: ``all_models.json`` and ``schemas/<endpoint>.json``
``openapi`` *   one OpenAPI document -> ``EndpointIR``: what the API takes
``config_model``  curated words of ``configs/<category>/<family>.py``, checked by pydantic
``families``      which module of its category an endpoint stands in
``resolve`` *   both together -> ``NodeIR``: what the class will be
``validate``    every conflict in names, configs and defaults; ``checks`` *
``render`` *    nodes -> Python source, by the templates in ``templates/``
``dsl``         nodes -> typed wrappers for graphs; ``dsl_types`` says what an input takes
``packages``    a category as a package of modules, one for each family
``format``      all sources through one ruff process
``write``       an atomic, all-or-nothing update of the tree
==============  =====================================================================

Run it with ``python -m codegen --help``. It is a maintainer's tool and not in the wheel.
"""
