"""What the answer of ``nodetool-fal adapter`` takes in a new process, as NodeTool's worker starts it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.measure import Measurement, Threshold, print_progress

REQUEST = '{"operation": "models", "model_type": "image"}\n'
#: seconds that the answer may take
MOST = 1.0


def adapter(runs: int, folder: Path) -> list[Measurement]:
    """Measure a list of models, asked of a process that starts for it."""
    command = [str(Path(sys.executable).with_name("nodetool-fal")), "adapter"]
    times = []
    for number in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, input=REQUEST, text=True, check=True, capture_output=True)
        times.append(time.perf_counter() - start)
        print_progress(f"adapter: {number}/{runs}: {times[-1]:.2f} s")
    what = "the adapter's list of image models"
    return [Measurement(what=what, value=median(times[1:]), floor=MOST, goal=Threshold(most=1.0))]
