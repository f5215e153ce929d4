"""How far a job is, by what fal tells of it."""

from __future__ import annotations

import pytest

from nodetool.fal.progress import LogReader, Meter, ProgressUpdate


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
    (news,) = LogReader().new_updates([{"message": line}])
    assert news.percent == percent


def test_the_number_rises_through_all_phases_and_is_100_only_at_the_end() -> None:
    meter = Meter()
    heard = [
        ProgressUpdate(phase="uploading"),
        ProgressUpdate(phase="waiting"),
        ProgressUpdate(phase="queued", ahead=4),
        ProgressUpdate(phase="queued", ahead=2),
        ProgressUpdate(phase="queued", ahead=7),  # others have come before it
        ProgressUpdate(phase="queued", ahead=0),
        ProgressUpdate(phase="running"),
        ProgressUpdate(phase="running", percent=3),
        ProgressUpdate(phase="running", percent=45),
        ProgressUpdate(phase="running", percent=20),
        ProgressUpdate(phase="running"),
        ProgressUpdate(phase="running", percent=100),
        ProgressUpdate(phase="queued", ahead=1),  # fal has started it anew
        ProgressUpdate(phase="fetching"),
        ProgressUpdate(phase="fetching", percent=100),
        ProgressUpdate(phase="of another release", percent=100),
    ]
    numbers = [meter.take(update) for update in heard]
    assert numbers == sorted(numbers)
    assert numbers[8] == 45
    assert len(set(numbers)) >= 9
    assert numbers[-1] == 99
    assert meter.take(ProgressUpdate(phase="done")) == 100
