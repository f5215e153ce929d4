"""Typed wrappers of fal's nodes for graphs: a package for each category; ``lora`` is by hand."""
