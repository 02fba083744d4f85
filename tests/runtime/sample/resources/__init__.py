"""Namespaces of the sample API."""
