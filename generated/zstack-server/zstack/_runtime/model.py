"""The base of all models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from msgspec import UNSET, Struct, StructMeta, UnsetType, field
from msgspec.structs import astuple

from .errors import MissingFieldError

__all__ = [
    "NATIVE",
    "READ_ONLY",
    "AliasedModel",
    "Extra",
    "Model",
    "Property",
    "ReadOnlyModel",
    "Record",
    "build",
    "field",
    "items",
    "properties",
    "tag_of",
    "undeclared",
    "values",
]

# What other modules know of models is in this module alone: their kind, and how to take them apart and build them.
Record = Struct
NATIVE = True  # msgspec itself reads and writes them

READ_ONLY: Any = object()
"""Default of required readOnly fields: only what the server sends must have them (see ReadOnlyModel)."""

_EXTRA = "_extra"


class Property(NamedTuple):
    """A declared property of a model: ``wire`` is its name in JSON, ``name`` the attribute."""

    wire: str
    name: str
    type: Any
    required: bool


class Extra:
    """Holds a model's undeclared properties. Not a dict, so that the encoder stops at it."""

    __slots__ = ("data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    def __eq__(self, other: object) -> bool:
        if other is UNSET:
            return not self.data
        return isinstance(other, Extra) and self.data == other.data

    def __reduce__(self) -> Any:
        return Extra, (self.data,)


class Model(Struct, kw_only=True, forbid_unknown_fields=True):
    """An object of the API. Fields that were not given are ``UNSET`` and are not sent."""

    # forbid_unknown_fields costs nothing and tells the decoder to look closer (decode.py keeps them).
    if TYPE_CHECKING:
        _extra: ClassVar[Any]
        __secrets__: ClassVar[tuple[str, ...]]
        __wires__: ClassVar[Mapping[str, str]]
        __sent_only__: ClassVar[tuple[str, ...]]
    else:
        _extra: Extra | UnsetType = field(default=UNSET, name="\x7fextra")
        __secrets__ = ()
        __wires__ = {}
        __sent_only__ = ()  # required in requests only: no response lacks them
        __extra_type__: ClassVar[Callable[[], Any] | None] = None

    @property
    def extra(self) -> dict[str, Any]:
        """Properties that the API's description does not declare, by wire name. They are sent, too."""
        held = self._extra
        if held is UNSET:
            held = Extra({})
            setattr(self, _EXTRA, held)
        data: dict[str, Any] = held.data
        return data

    @property
    def fields_set(self) -> frozenset[str]:
        """Names of the fields that have a value (which may be None)."""
        return frozenset(name for name, _, value in items(self) if value is not UNSET)

    def to_dict(self) -> dict[str, Any]:
        """JSON values under their wire names."""
        from .encode import to_data

        data: dict[str, Any] = to_data(self)
        return data

    def to_json(self) -> str:
        """JSON text, compact."""
        from .encode import encode

        return str(encode(self), "utf-8")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """The model of JSON values. Raises DecodeError if it is no object, and if ``strict`` for a misfit."""
        from .decode import model_of

        model: Self = model_of(cls, data, strict)
        return model

    @classmethod
    def from_json(cls, text: str | bytes, *, strict: bool = False) -> Self:
        """The model of JSON text. Raises DecodeError if it is no object, and if ``strict`` for a misfit."""
        from .decode import model_from

        model: Self = model_from(cls, text, strict)
        return model

    def __copy__(self) -> Self:
        values: dict[str, Any] = {name: value for name, _, value in items(self)}
        copied: Self = _rebuild(type(self), values, self._extra)
        return copied

    def __replace__(self, /, **changes: Any) -> Self:
        copied = self.__copy__()
        known = {name for name in type(self).__struct_fields__ if name != _EXTRA}
        if unknown := changes.keys() - known:
            raise TypeError(
                f"{type(self).__name__} has no field {', '.join(sorted(unknown))}"
            )
        for name, value in changes.items():
            setattr(copied, name, value)
        return copied

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in _shown(self))})"
        )

    def __rich_repr__(self) -> Any:
        return _shown(self)


class AliasedModel(Model, kw_only=True):
    """An object with properties whose names msgspec does not take: with ``"``, ``\\`` or a control character.

    msgspec knows them by the keys of ``__wires__``, which no text of the API has, and so leaves such an object to our
    own code: reading it fails there (decode.py looks closer), and so does writing it, because there is always an Extra.
    """

    if not TYPE_CHECKING:
        _extra: Extra = field(default_factory=lambda: Extra({}), name="\x7fextra")


if TYPE_CHECKING:

    class ReadOnlyModel(Model, kw_only=True):
        """An object with READ_ONLY fields: whoever builds one need not give them, a response has to."""

else:

    class _ReadOnlyMeta(StructMeta):
        def __new__(mcs, name, bases, namespace, **config):
            names = []
            for key, value in list(namespace.items()):
                if value is READ_ONLY:
                    del namespace[key]
                elif getattr(value, "default", None) is READ_ONLY:
                    namespace[key] = field(name=value.name)
                else:
                    continue
                names.append(key)
            cls = super().__new__(mcs, name, bases, namespace, **config)
            cls.__read_only__ = (*getattr(cls, "__read_only__", ()), *names)
            return cls

        def __call__(cls, *args, **values):
            # What decodes does not come here: msgspec makes its objects itself.
            for name in cls.__read_only__:
                values.setdefault(name, UNSET)
            return super().__call__(*args, **values)

    class ReadOnlyModel(Model, metaclass=_ReadOnlyMeta, kw_only=True):
        """An object with READ_ONLY fields: whoever builds one need not give them, a response has to."""


def properties(cls: Any) -> list[Property]:
    """The declared properties of a model."""
    from msgspec import structs

    return [
        Property(wire, f.name, f.type, f.required)
        for wire, f in zip(_wires(cls), structs.fields(cls), strict=True)
        if f.name != _EXTRA
    ]


def tag_of(cls: Any) -> tuple[str | None, Any]:
    """The property that is not declared but tells a model from others, with its value."""
    config = cls.__struct_config__
    return config.tag_field, config.tag


def undeclared(model: Struct) -> dict[str, Any]:
    """What a model has in ``extra``."""
    held = getattr(model, _EXTRA, UNSET)
    return held.data if isinstance(held, Extra) else {}


def values(model: Struct) -> Iterable[Any]:
    """What the declared fields have."""
    try:
        return astuple(model)
    except AttributeError:  # a response without a required property
        return [value for _, _, value in items(model)]


def _wires(cls: Any) -> tuple[str, ...]:
    """The wire names of a model's fields, in the order of the fields."""
    known: tuple[str, ...] = cls.__struct_encode_fields__
    other = getattr(cls, "__wires__", None)
    return tuple(other.get(name, name) for name in known) if other else known


def _shown(model: Model) -> list[tuple[str, Any]]:
    from .hiding import HIDDEN, shown

    hidden = type(model).__secrets__
    out = [
        (n, HIDDEN if n in hidden else shown(v))
        for n, _, v in items(model)
        if v is not UNSET
    ]
    if extra := undeclared(model):
        out.append(("extra", shown(extra)))
    return out


def items(model: Struct) -> list[tuple[str, str, Any]]:
    """(attribute, wire name, value) of the declared fields, without those the response lacked."""
    out = []
    for name, wire in zip(model.__struct_fields__, _wires(type(model)), strict=True):
        if name != _EXTRA:
            try:
                out.append((name, wire, object.__getattribute__(model, name)))
            except (
                AttributeError
            ):  # a required property that the response lacked: an empty slot
                continue
    return out


class _Partial:
    """Methods put on a model class when its first instance without a required property appears.

    Not on all classes, because a ``__getattr__`` makes each access to an attribute slower.
    """

    def __getattr__(self: Any, name: str) -> Any:
        cls = type(self)
        if name in cls.__struct_fields__:
            wire = _wires(cls)[cls.__struct_fields__.index(name)]
            raise MissingFieldError(
                f"{cls.__name__}.{name}: the response had no property {wire!r}, though required"
            )
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")

    def __eq__(self: Any, other: Any) -> bool:
        if type(self) is not type(other):
            return False
        return items(self) == items(other) and bool(self._extra == other._extra)

    def __reduce__(self: Any) -> Any:
        values = {name: value for name, _, value in items(self)}
        return _rebuild, (type(self), values, self._extra)


def build(
    cls: Any, values: dict[str, Any], missing: frozenset[str], extra: dict[str, Any]
) -> Any:
    """A model from attribute values; attributes that are ``missing`` raise MissingFieldError when read."""
    if extra and issubclass(cls, Model):
        values[_EXTRA] = Extra(extra)
    if not missing:
        return cls(**values)
    model = cls(**values, **dict.fromkeys(missing, UNSET))
    if "__getattr__" not in cls.__dict__:
        # __getattr__ last: whoever sees it sees the others.
        for name in ("__eq__", "__reduce__", "__getattr__"):
            setattr(cls, name, _Partial.__dict__[name])
    for name in missing:
        delattr(model, name)
    return model


def _rebuild(cls: Any, values: dict[str, Any], extra: Any) -> Any:
    missing = frozenset(p.name for p in properties(cls) if p.required) - values.keys()
    data = {} if extra is UNSET else dict(extra.data)
    return build(cls, values, missing, data)
