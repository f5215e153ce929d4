"""What the commands do.

Kept apart from their signatures, so that ``--help`` and ``search`` import neither NodeTool nor a
client of fal.
"""
