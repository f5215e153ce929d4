"""Results as an endpoint gives them: sizes, counts, scalars and files that its arguments ask for."""
