"""``nodetool-fal.toml``: profiles and presets, so that a call need not repeat what is always the same.

===========  ==============================================================================
``schema``   what the file may hold
``lines``    lines of the file's keys, for messages
``reading``  find the file and read it; what is wrong with it, as sentences
``checks``   what only the catalogue and the planner know: endpoints, capabilities, values
``apply``    a profile and a preset -> the settings and options of one call
===========  ==============================================================================
"""
