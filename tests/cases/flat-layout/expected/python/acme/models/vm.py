"""Vm."""

from __future__ import annotations

from .._runtime.model import Model


class Vm(Model, kw_only=True, gc=False):
    """`Vm` of the API."""

    name: str
