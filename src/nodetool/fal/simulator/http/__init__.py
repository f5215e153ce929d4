"""The servers of the simulator: queue, storage and platform API, behind a proxy on loopback."""
