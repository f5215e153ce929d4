"""Prices of endpoints, and what a request will cost: exactly, between bounds, or unknown, never 0.

==============  ==============================================================================
``money``       prices, estimates and their sums; amounts are :class:`~decimal.Decimal`
``listed``      the list prices of 2025-10-30, which are part of the package
``live``        prices as fal's platform gives them, for people with a key
``lookup``      live prices, cached for a day, else listed ones
``arguments``   the arguments of a request, with the defaults of its schema
``quantities``  how many units a request takes; names and exceptions are in its TOML file
``estimate``    price and quantity -> what a request will cost
==============  ==============================================================================
"""
