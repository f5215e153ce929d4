"""The catalogue of endpoints as data: their inputs, outputs and capabilities; and the search in it."""
