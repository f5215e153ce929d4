"""Small real files of every kind, generated without any model."""
