"""The servers of the simulator: queue, storage, listing and platform, on a loopback proxy."""
