"""Config files: read without running them, checked as data, and edited with their comments kept."""
