"""Small real files of every kind, made without any model."""
