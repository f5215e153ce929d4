"""How far a job is, by what fal tells of it."""

from __future__ import annotations

import pytest

from nodetool.fal.progress import LogReader, Meter, Update


@pytest.mark.parametrize(
    ("line", "percent"),
    [
        (" 45%|████▌     | 9/20 [00:04<00:05,  2.1it/s]", 45),
        ("  0%|          | 0/28 [00:00<?, ?it/s]", 0),
        (" 10%|#  | 2/20\r 15%|## | 3/20", 15),
        ("step 12/50", 24),
        ("Step: 12 of 50", 24),
        ("Inference step 5/10 done", 50),
        ("9/20 [00:04<00:05]", 45),
        ("Progress: 33.3%", 33),
        ("66% done", 66),
        ("step 70/50", 100),
        ("Loading pipeline components...: 100%|██████████| 7/7 [00:01<00:00]", 15),
        ("GPU memory 80%", None),
        ("version 2/3", None),
        ("step 3/0", None),
        ("2024/12/31 [1]", None),
        ("the fox jumps", None),
    ],
)
def test_lines_of_logs_say_how_far_a_model_is(line: str, percent: int | None) -> None:
    (news,) = LogReader().news([{"message": line}])
    assert news.percent == percent


def test_the_number_rises_through_all_phases_and_is_100_only_at_the_end() -> None:
    meter = Meter()
    heard = [
        Update(phase="uploading"),
        Update(phase="waiting"),
        Update(phase="queued", ahead=4),
        Update(phase="queued", ahead=2),
        Update(phase="queued", ahead=7),  # others have come before it
        Update(phase="queued", ahead=0),
        Update(phase="running"),
        Update(phase="running", percent=3),
        Update(phase="running", percent=45),
        Update(phase="running", percent=20),
        Update(phase="running"),
        Update(phase="running", percent=100),
        Update(phase="queued", ahead=1),  # fal has started it anew
        Update(phase="fetching"),
        Update(phase="fetching", percent=100),
        Update(phase="of another release", percent=100),
    ]
    numbers = [meter.take(update) for update in heard]
    assert numbers == sorted(numbers)
    assert numbers[8] == 45
    assert len(set(numbers)) >= 9
    assert numbers[-1] == 99
    assert meter.take(Update(phase="done")) == 100
