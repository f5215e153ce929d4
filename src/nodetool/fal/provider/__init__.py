"""What NodeTool's generic nodes ask a provider for, done by any endpoint of fal.

==============  ==============================================================================
``parameters``  NodeTool's parameters -> settings of a request; the names are in its TOML file
``run``         one call of a provider, and what it says meanwhile
``listing``     the models that generic nodes can use
``chat``        NodeTool's messages -> settings
``embedding``   texts -> vectors
``speech``      sound in any format -> 24 kHz, mono, 16 bits; words of a transcript
``adapter``     a provider as a process of its own, over lines of JSON
==============  ==============================================================================

The class that NodeTool's worker loads is in :mod:`nodetool.nodes.fal.provider`.
"""
