"""Limits of files: what counts as one, and how people read them."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.values.file_limits import (
    FileLimits,
    format_number,
    format_size,
    parse_file_limits,
)


def test_known_keys_are_read_and_written_back() -> None:
    raw = {"max_file_size": 10485760, "min_width": 300.0, "min_aspect_ratio": 0.4, "timeout": 20}
    limits = parse_file_limits(raw)
    assert limits == FileLimits(max_file_size=10485760, min_width=300, min_aspect_ratio=0.4)
    assert json.dumps(limits.to_dict()) == (
        '{"max_file_size": 10485760, "min_width": 300, "min_aspect_ratio": 0.4}'
    )
    assert parse_file_limits(limits.to_dict()) == limits


@pytest.mark.parametrize(
    "raw",
    [
        None, [], "max_width", 3, {}, {"timeout": 20}, {"max_depth": 3}, {3: 4},
        {"max_width": None}, {"max_width": "300"}, {"max_width": True}, {"max_width": [300]},
        {"max_width": 0}, {"max_width": -1}, {"max_width": math.nan}, {"max_width": math.inf},
        {"max_width": 10**400}, {"max_width": 1e300}, {"min_width": 300, "max_width": 299},
    ],
)  # fmt: skip
def test_what_is_no_limit_is_ignored(raw: Any) -> None:
    assert parse_file_limits(raw) is None


def test_one_bad_limit_does_not_hide_the_others() -> None:
    raw = {"min_fps": 60, "max_fps": 24, "max_width": "wide", "max_height": 2160}
    assert parse_file_limits(raw) == FileLimits(max_height=2160)
    assert parse_file_limits({"min_fps": 24, "max_fps": 24}) == FileLimits(min_fps=24, max_fps=24)


@given(
    st.dictionaries(
        st.sampled_from([*FileLimits.__dataclass_fields__, "timeout", ""]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    )
)
def test_any_mapping_is_survived(raw: dict[str, Any]) -> None:
    limits = parse_file_limits(raw)
    if limits is not None:
        assert all(math.isfinite(value) and value > 0 for value in limits.to_dict().values())
        assert parse_file_limits(json.loads(json.dumps(limits.to_dict()))) == limits


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (1, "1 bytes"),
        (1023, "1,023 bytes"),
        (1024, "1 KB"),
        (10485760, "10 MB"),
        (104857600, "100 MB"),
        (134217728, "128 MB"),
        (1610612736, "1.5 GB"),
    ],
)
def test_sizes_are_written_in_the_unit_that_fal_counts_in(size: int, text: str) -> None:
    assert format_size(size) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(14142, "14,142"), (300, "300"), (0.4, "0.4"), (10.05, "10.05"), (1 / 3, "0.3333")],
)
def test_numbers_are_short(number: float, text: str) -> None:
    assert format_number(number) == text
