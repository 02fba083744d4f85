"""PolicyStatementEffect."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class PolicyStatementEffect(OpenEnum):
    """`PolicyStatementEffect` of the API."""

    ALLOW = "Allow"
    DENY = "Deny"
