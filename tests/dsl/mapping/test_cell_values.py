"""What the text of a cell means for an input of each type."""

from __future__ import annotations

from typing import Any

import pytest
from nodetool.metadata.type_metadata import TypeMetadata

from nodetool.dsl.mapping.cell_values import parse_cell

INTEGERS = TypeMetadata(type="enum", values=[1, 2, 4])
NUMBER_OR_FLAG = TypeMetadata(
    type="union", type_args=[TypeMetadata(type="int"), TypeMetadata(type="bool")]
)


@pytest.mark.parametrize(
    ("text", "wanted", "value"),
    [
        (" Yes ", TypeMetadata(type="bool"), True),
        ("false", TypeMetadata(type="bool"), False),
        ("perhaps", TypeMetadata(type="bool"), "perhaps"),
        ("3.0", TypeMetadata(type="int"), 3),
        ("3.5", TypeMetadata(type="int"), 3.5),
        ("true", TypeMetadata(type="int"), "true"),
        ("NaN", TypeMetadata(type="float"), "NaN"),
        ("2", INTEGERS, 2),
        ("2", TypeMetadata(type="str"), "2"),
        ("[1, 2]", TypeMetadata(type="list"), [1, 2]),
        ("[1, 2", TypeMetadata(type="list"), "[1, 2"),
        ("no", NUMBER_OR_FLAG, False),
        ("7", NUMBER_OR_FLAG, 7),
        ("seven", NUMBER_OR_FLAG, "seven"),
    ],
)
def test_a_text_is_read_as_its_input_takes_it(text: str, wanted: TypeMetadata, value: Any) -> None:
    parsed = parse_cell(text, wanted)
    assert (type(parsed), parsed) == (type(value), value)
