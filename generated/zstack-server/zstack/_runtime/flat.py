"""Methods of namespaces as a client's own, each imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from .client import AsyncNamespace, Namespace

__all__ = ["flat_methods"]


class _Later:
    """A method that puts itself in its place when it is first asked for."""

    __slots__ = ("_cls", "_module", "_name", "_owner")

    def __init__(self, module: str, cls: str) -> None:
        self._module = module
        self._cls = cls

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        function = vars(getattr(import_module(self._module), self._cls))[self._name]
        setattr(self._owner, self._name, function)
        return function.__get__(instance, owner)


def flat_methods(
    package: str, methods: Mapping[str, tuple[str, ...]]
) -> tuple[type, type]:
    """The bases of a client and of one that is awaited: all methods of all namespaces.

    ``methods`` leads from ``module:class`` of the resources to the names of the methods.
    """
    return (
        _base(Namespace, package, "", methods),
        _base(AsyncNamespace, package, "Async", methods),
    )


def _base(
    namespace: type, package: str, prefix: str, methods: Mapping[str, tuple[str, ...]]
) -> type:
    members: dict[str, Any] = {"_client": property(lambda self: self)}
    for where, names in methods.items():
        module, _, cls = where.partition(":")
        for name in names:
            members[name] = _Later(f"{package}.resources.{module}", prefix + cls)
    return type(f"{prefix}Methods", (namespace,), members)
