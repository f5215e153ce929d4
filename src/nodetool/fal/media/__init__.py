"""Media files: recognised by their bytes, uploaded to fal, and downloaded from it."""
