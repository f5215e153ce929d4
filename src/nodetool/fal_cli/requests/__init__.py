"""Commands that say what is wanted, whatever the endpoint: ``generate``, ``adapter``.

============  ==============================================================================
``options``   the settings of a request as options, the same in all of these commands
``generate``  ``generate``
``adapter``   ``adapter``
============  ==============================================================================
"""
