"""The list prices of 2025-10-30: what fal's pages said on that day, as facts in a CSV file."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

from nodetool.fal.pricing.money import CURRENCY, Price, PriceSource

DATE = datetime.date(2025, 10, 30)
_FILE = Path(__file__).with_name(f"listed_{DATE.isoformat()}.csv")


@cache
def listed_prices() -> Mapping[str, Price]:
    """Return endpoint id -> its list price; endpoints that are not listed are missing."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return {
            row["endpoint_id"]: Price(
                amount=Decimal(row["unit_price_usd"]),
                unit=row["unit"],
                currency=CURRENCY,
                date=DATE,
                source=PriceSource.LIST,
            )
            for row in csv.DictReader(file)
        }
