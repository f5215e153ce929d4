"""Finds endpoints by plain words, and by what they take, give, can do and cost.

===============  =============================================================================
``engine``       a query and filters -> hits, the best first, and why each of them is one
``query``        a query -> terms: phrases, conversions and words, with typos corrected
``index``        the texts of all endpoints in a full-text index of SQLite, in memory
``words``        what people say and what endpoints call it, from ``words.toml``
``filters``      what hits must take, give, be able to do and cost at most
===============  =============================================================================
"""
