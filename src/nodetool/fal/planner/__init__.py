"""Plan a request to any endpoint from generic settings, without a network.

==============  ==============================================================================
``request``     what somebody asks for, in words that hold for every model
``plan``        what will be sent, with a decision for every setting that was asked
``planner``     from the one to the other: ``plan(endpoint_id, request)``
``texts``       prompts, speech, voices, languages
``sizes``       width, height, aspect ratio, resolution
``timing``      duration, frames, frames per second
``media``       pictures by what they are for, masks, videos, sounds, 3D models
``options``     counts, seeds, steps, strengths, formats, sound, LoRAs
``roles``       which arguments mean a setting, as ``roles.toml`` lists them
``spellings``   ratios, resolutions, formats and languages, as ``spellings.toml`` lists them
``fit``         one value into the type of one argument
``checks``      whether a value is valid for a type
==============  ==============================================================================
"""
