"""Programs and servers that several tests use."""
