"""HTTP to fal: each request sent exactly once, what may be repeated repeated, errors classified."""
