"""A client library for accessing Listen API: Podcast Search, Directory, and Insights API"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
