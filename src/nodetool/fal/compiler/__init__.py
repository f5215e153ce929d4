"""Compile the document of an endpoint to the source of its node: pure, and part of the wheel.

The generator runs these stages over its snapshot and writes the result; the dynamic node runs
them over a document that a user names, and uses the class at once.

===================  ==================================================================
``parsing``          untrusted documents -> ``EndpointIR``: ``documents`` and ``openapi``,
                     helped by ``reader``, ``refs``, ``budget``, ``schema_types``, ``inference``
``config``           entries about endpoints, and their overrides
``scaffold``         entries made of facts, for endpoints without one
``wording``          titles, summaries and descriptions
``resolve``          ``EndpointIR`` and entry -> ``NodeIR``; ``structs``, ``annotations``,
                     ``naming`` and ``main_output`` help
``validate``         checks of a resolved module before it is rendered
``render``           ``NodeIR`` -> source, by ``templates/``; its syntax tree is checked
``module_imports``   names that generated modules import
``ir``               the values between the stages
``diagnostics``      problems that the stages report
===================  ==================================================================

:mod:`nodetool.fal.dynamic` runs all of them in a row: a document -> a node class.
"""
