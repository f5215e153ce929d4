"""The list of jobs on disk, which outlives processes and losses of power."""
