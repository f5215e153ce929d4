"""``serve``: the signature of the command, and what it does.

===========  ===============================================================================
``command``  the options, without importing NodeTool
``run``      the server, until a signal ends it
===========  ===============================================================================
"""
