"""specpress: documentation pages -> OpenAPI -> clients, request examples, documentation."""

__version__ = "0.1.0"
