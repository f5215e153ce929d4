"""From the document of an endpoint to the source of its node: pure, and in the wheel.

The generator runs these stages over its snapshot and writes what comes out; the dynamic node runs
them over a document that somebody names, and uses the class at once.

===============  ======================================================================
``documents``    what is accepted as an id and as a document
``openapi``      a document -> ``EndpointIR``; ``reader``, ``refs``, ``budget``, ``schema_types``
                 and ``inference`` help
``entries``      what words about an endpoint may say; ``scaffold`` makes them of facts
``resolve``      both -> ``NodeIR``; ``structs``, ``annotations``, ``naming``, ``glossary``
``checks``       what must hold of it before it is rendered
``render``       ``NodeIR`` -> source by ``templates/``, its syntax tree checked
``ir``           the values between the stages; ``diagnostics`` what there is to say
``build``        all of them in a row: a document -> a node class
``find``         what people call an endpoint -> its class
``describe``     a node class -> its inputs and outputs as plain data
===============  ======================================================================
"""
