"""Plan a request to any endpoint from generic settings, without a network.

==============  ==============================================================================
``request``     what somebody asks for, in words that hold for every model
``plan``        what will be sent, with a decision for every setting that was asked
``planner``     from the one to the other: ``plan(endpoint, request)``
==============  ==============================================================================
"""
