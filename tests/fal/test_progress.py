"""Progress of a job, computed from fal's logs and statuses."""

from __future__ import annotations

from typing import cast

import pytest

from nodetool.fal.progress import JobPhase, LogReader, Meter, ProgressUpdate


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
    (update,) = LogReader().new_updates([{"message": line}])
    assert update.percent == percent


def test_the_number_rises_through_all_phases_and_is_100_only_at_the_end() -> None:
    meter = Meter()
    updates = [
        ProgressUpdate(phase=JobPhase.UPLOADING),
        ProgressUpdate(phase=JobPhase.WAITING),
        ProgressUpdate(phase=JobPhase.QUEUED, ahead=4),
        ProgressUpdate(phase=JobPhase.QUEUED, ahead=2),
        ProgressUpdate(phase=JobPhase.QUEUED, ahead=7),  # other jobs were put before it
        ProgressUpdate(phase=JobPhase.QUEUED, ahead=0),
        ProgressUpdate(phase=JobPhase.RUNNING),
        ProgressUpdate(phase=JobPhase.RUNNING, percent=3),
        ProgressUpdate(phase=JobPhase.RUNNING, percent=45),
        ProgressUpdate(phase=JobPhase.RUNNING, percent=20),
        ProgressUpdate(phase=JobPhase.RUNNING),
        ProgressUpdate(phase=JobPhase.RUNNING, percent=100),
        ProgressUpdate(phase=JobPhase.QUEUED, ahead=1),  # fal has restarted it
        ProgressUpdate(phase=JobPhase.FETCHING),
        ProgressUpdate(phase=JobPhase.FETCHING, percent=100),
        ProgressUpdate(phase=cast(JobPhase, "of another release"), percent=100),
    ]
    numbers = [meter.take(update) for update in updates]
    assert numbers == sorted(numbers)
    assert numbers[8] == 45
    assert len(set(numbers)) >= 9
    assert numbers[-1] == 99
    assert meter.take(ProgressUpdate(phase=JobPhase.DONE)) == 100
