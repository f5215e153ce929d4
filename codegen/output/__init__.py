"""What is generated, from the resolved nodes to files on disk, all of them or none."""
