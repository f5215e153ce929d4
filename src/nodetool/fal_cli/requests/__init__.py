"""Commands that say what is wanted, whatever the endpoint.

============  ==============================================================================
``options``   the settings of a request as options, the same in all of these commands
``generate``  ``generate``: get it
``plan``      ``plan``: see what would be sent
``adapter``   ``adapter``: the same for NodeTool's worker
``config``    ``config``: profiles and presets
============  ==============================================================================
"""
