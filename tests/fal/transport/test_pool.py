"""Connections in small pools: as many as are needed, all closed at the end."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from nodetool.fal.simulator import Simulator
from nodetool.fal.transport.pool import MAX_PER_POOL, MAX_POOLS, PooledTransport
from tests.helpers.simulators import AUTH, QUEUE


async def ask(client: httpx.AsyncClient, at_once: int) -> None:
    responses = await asyncio.gather(
        *(client.post(QUEUE, json={"prompt": f"fox {number}"}) for number in range(at_once))
    )
    assert {response.status_code for response in responses} == {200}


async def test_pools_are_opened_as_requests_crowd(fal: Simulator) -> None:
    pools = PooledTransport()
    async with httpx.AsyncClient(transport=pools, headers=AUTH, timeout=30) as client:
        await ask(client, 1)
        assert len(pools._pools) == 1
        await ask(client, MAX_PER_POOL * 3)
        assert len(pools._pools) == 3
        await ask(client, MAX_PER_POOL * MAX_POOLS + 5)
        assert len(pools._pools) == MAX_POOLS
        assert [pool.active for pool in pools._pools] == [0] * MAX_POOLS
    assert fal.state.count() == 1 + MAX_PER_POOL * 3 + MAX_PER_POOL * MAX_POOLS + 5
    assert all(pool._client.is_closed for pool in pools._pools)


async def test_a_failed_request_leaves_its_pool(fal: Simulator) -> None:
    fal.fail("reset@submit")
    async with httpx.AsyncClient(transport=PooledTransport(), headers=AUTH, timeout=30) as client:
        transport = client._transport
        assert isinstance(transport, PooledTransport)
        with pytest.raises(httpx.TransportError):
            await client.post(QUEUE, json={"prompt": "fox"})
        assert [pool.active for pool in transport._pools] == [0]
