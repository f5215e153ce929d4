"""One value into one argument: valid, and none is nearer; and the spellings that are read."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.compiler.ir import BoundsIR, EnumIR, Kind, TypeIR
from nodetool.fal.planner.checks import problem
from nodetool.fal.planner.fit import fit_number
from nodetool.fal.planner.plan import DecisionKind
from nodetool.fal.planner.spellings import (
    read_format,
    read_language,
    read_pixels,
    read_ratio,
    read_resolution,
)

_SMALL = st.integers(-50, 50)


@st.composite
def whole_numbers(draw: st.DrawFn) -> TypeIR:
    """Return a type of whole numbers with limits that some number satisfies."""
    low, size = draw(_SMALL), draw(st.integers(10, 60))
    step = draw(st.sampled_from([None, None, 2, 4, 8]))
    return TypeIR(kind=Kind.INT, bounds=BoundsIR(ge=low, le=low + size, multiple_of=step))


@given(type_=whole_numbers(), value=st.integers(-200, 200) | st.floats(-200, 200))
def test_no_valid_number_is_nearer(type_: TypeIR, value: float) -> None:
    fit = fit_number(value, type_)
    assert problem(fit.value, type_) == ""
    valid = [number for number in range(-200, 201) if problem(number, type_) == ""]
    assert math.isclose(abs(fit.value - value), min(abs(each - value) for each in valid))
    assert (fit.kind is DecisionKind.EXACT) == (fit.value == value)


@given(
    values=st.lists(st.integers(1, 60), min_size=1, unique=True),
    unit=st.sampled_from(["", "s", "fps"]),
    value=st.floats(0, 80),
)
def test_the_nearest_choice_is_taken_and_the_smaller_one_of_two(
    values: list[int], unit: str, value: float
) -> None:
    type_ = TypeIR(kind=Kind.ENUM, enum=EnumIR(values=tuple(f"{each}{unit}" for each in values)))
    fit = fit_number(value, type_)
    wanted = min(values, key=lambda each: (abs(each - value), each))
    assert fit.value == f"{wanted}{unit}"
    assert (fit.kind is DecisionKind.CONVERTED) == (wanted == value)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(value: float) -> None:
    assert fit_number(value, TypeIR(kind=Kind.FLOAT)).kind is DecisionKind.UNSUPPORTED


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("16:9", Fraction(16, 9)),
        (" 16 / 9 ", Fraction(16, 9)),
        ("16x9", Fraction(16, 9)),
        ("Widescreen", Fraction(16, 9)),
        ("landscape_16_9", Fraction(16, 9)),
        ("portrait_4_3", Fraction(3, 4)),
        ("portrait_16_9", Fraction(9, 16)),
        ("square_hd", Fraction(1)),
        ("1.91:1", Fraction(191, 100)),
        ("2.35", Fraction(47, 20)),
        ("1:1 (2k)", Fraction(1)),
        ("1536x1024", Fraction(3, 2)),
        ("auto", None),
        ("0:1", None),
        ("1:0", None),
        ("", None),
    ],
)
def test_ratios_are_read(text: str, ratio: Fraction | None) -> None:
    assert read_ratio(text) == ratio


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("1080p", "p", 1080),
        ("1080P", "p", 1080),
        ("1080i", "p", 1080),
        ("Full HD", "p", 1080),
        ("HD", "p", 720),
        ("2K", "k", 2),
        ("UHD", "k", 4),
        ("0.5K", "k", 0.5),
        ("4MP", "mp", 4),
        ("512", "", 512),
    ],
)
def test_resolutions_are_read(text: str, unit: str, number: float) -> None:
    resolution = read_resolution(text)
    assert resolution is not None
    assert (resolution.unit, resolution.number) == (unit, number)


@pytest.mark.parametrize("text", ["high", "auto", "1920x1080", "0p", ""])
def test_what_is_no_resolution_is_not_read(text: str) -> None:
    assert read_resolution(text) is None


def test_sizes_are_read() -> None:
    assert read_pixels("1920x1080") == (1920, 1080)
    assert read_pixels("1024 × 768") == (1024, 768)
    assert read_pixels("landscape_16_9") == (1024, 576)
    assert read_pixels("16x9") is None
    assert read_pixels(None) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("JPG", "jpeg"),
        (".png", "png"),
        ("X264 (.mp4)", "mp4"),
        ("mp3_44100_128", "mp3"),
        ("url", ""),
    ],
)
def test_formats_are_read(text: str, name: str) -> None:
    assert read_format(text) == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("en", ("en", "")),
        ("English", ("en", "")),
        ("en-US", ("en", "us")),
        ("en_us", ("en", "us")),
        ("English (US)", ("en", "us")),
        ("Portuguese (Brazil)", ("pt", "brazil")),
        ("pt-BR", ("pt", "brazil")),
        ("Klingon", None),
    ],
)
def test_languages_are_read(text: str, language: tuple[str, str] | None) -> None:
    assert read_language(text) == language
