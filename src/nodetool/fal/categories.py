"""Categories: the packages of nodes and of wrappers, under whose names everything is known.

A category such as ``nodetool.nodes.fal.text_to_image`` is a package with a module for each family of
models. Families are a matter of files: node types, the names of enums in the app's metadata and the
imports that people write say the category, so that a class can change its module at any time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_PACKAGES = ("nodetool.nodes.fal.", "nodetool.dsl.fal.")


def public_module(module: str) -> str:
    """Return the module from which people import what stands in a module.

    >>> public_module("nodetool.nodes.fal.text_to_image.flux"), public_module("json.decoder")
    ('nodetool.nodes.fal.text_to_image', 'json.decoder')
    """
    for package in _PACKAGES:
        if module.startswith(package):
            return package + module.removeprefix(package).partition(".")[0]
    return module


@contextmanager
def gc_paused() -> Iterator[None]:
    """Pause the garbage collection while a category is imported.

    Classes live as long as the process: looking through all of them again and again, while more are
    made, takes a third of the time that loading all nodes takes.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
