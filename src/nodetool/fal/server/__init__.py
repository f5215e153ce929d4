"""Serve every endpoint to programs that speak OpenAI's HTTP API. Needs the extra ``serve``.

==============  ==============================================================================
``app``         the routes, and what wraps them
``options``     how a server is run
``guard``       who may call: token, host, origin; how much: size, number of requests
``body``        JSON or a form -> the settings of a request
``errors``      errors -> OpenAI's error object
``work``        one generation, which ends when its client goes away
``listing``     ``/v1/models``
``images``      ``/v1/images/generations``, ``/v1/images/edits``, and OpenAI's masks
``audio``       ``/v1/audio/speech``, ``/v1/audio/transcriptions``
``videos``      ``/v1/videos``
``video_jobs``  the jobs of videos, which survive a restart
==============  ==============================================================================
"""
