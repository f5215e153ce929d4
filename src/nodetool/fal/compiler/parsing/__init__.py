"""Parse the OpenAPI document of an endpoint to typed properties; documents are hostile input."""
