"""Rules for curated words: complete, distinct, spelled one way, and not against the schema."""
