"""Hypothesis strategies: names, configs and documents, the odd and the hostile ones among them."""
