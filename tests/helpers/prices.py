"""Prices that tests give to a journal, as if fal had said them a moment ago."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from fal_client import client as fal

from nodetool.fal.journal.job import account_of
from nodetool.fal.journal.journal import open_journal
from nodetool.fal.journal.spending import CachedPrice
from nodetool.fal.simulator import KEY


def give_prices(journal: Path, prices: Mapping[str, tuple[str, str]], age: float = 0.0) -> None:
    """Store prices: endpoint -> amount and unit, for the key of the simulator.

    Args:
        journal: its file.
        prices: an empty amount is an endpoint without a price.
        age: seconds since fal said them.
    """
    open_journal(journal).cache_prices(
        account_of(KEY, fal.QUEUE_URL_FORMAT),
        [
            CachedPrice(endpoint, amount, unit, "USD", time.time() - age)
            for endpoint, (amount, unit) in prices.items()
        ],
    )
