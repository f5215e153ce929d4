"""Config entries of endpoints: their model, their overrides, and the checks of both."""
