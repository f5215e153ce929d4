"""The tables of the planner are about arguments and endpoints that exist, in words that are read."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.planner import roles
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.planner.roles import read_inputs, type_label

TABLE: dict[str, dict[str, Any]] = tomllib.loads(
    Path(roles.__file__).with_name("roles.toml").read_text("utf-8")
)
SETTINGS = {name: rule for name, rule in TABLE.items() if "names" in rule}
#: roles that a setting is composed of, apart from the settings of a request
PARTS = {"style", "size", "lora_scale", "seeds"}


def test_every_setting_of_a_request_has_a_rule() -> None:
    asked = set(GenerationRequest.__dataclass_fields__) - {"extra"}
    assert asked | PARTS == set(SETTINGS)


def test_every_name_is_an_argument_of_this_type_somewhere() -> None:
    labels = defaultdict(set)
    for endpoint_id in endpoints.ids():
        for name, field in read_inputs(endpoint_id).fields.items():
            labels[name].add(type_label(field.type))
    unused: list[tuple[str, str]] = [
        (setting, name)
        for setting, rule in SETTINGS.items()
        for name in rule["names"]
        if labels[name].isdisjoint(rule["types"])
    ]
    assert not unused
    for setting, rule in SETTINGS.items():
        used = set().union(*(labels[name] for name in rule["names"]))
        assert set(rule["types"]) <= used, setting


def test_every_exception_is_about_an_endpoint() -> None:
    patterns = [
        pattern
        for rule in TABLE.values()
        for pattern in (*rule.get("none", ()), *rule.get("endpoints", ()))
        if rule is not TABLE["training"]
    ]
    assert patterns
    for pattern in patterns:
        assert any(fnmatchcase(each, pattern) for each in endpoints.ids()), pattern


@pytest.mark.parametrize("setting", TABLE["training"]["none"])
def test_what_trainings_do_not_have_are_settings(setting: str) -> None:
    assert setting in SETTINGS


def test_the_schema_of_a_known_endpoint_is_not_read_again() -> None:
    request = GenerationRequest(
        prompt="a fox",
        width=1920,
        height=1080,
        count=2,
        seed=7,
        steps=30,
        guidance=3.5,
        format="jpg",
    )
    plan("fal-ai/flux/dev", request)
    before = read_inputs.cache_info().misses
    plan("fal-ai/flux/dev", request)
    assert read_inputs.cache_info().misses == before
