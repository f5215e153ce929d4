"""Python values to the JSON of the API, and back."""
