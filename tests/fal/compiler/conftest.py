"""Tests here make classes that are called like real ones, as those of the generator do."""

from tests.codegen.conftest import _registries

__all__ = ["_registries"]
