"""The base of all models: pydantic's, read and written by the client's own code, as tolerantly as without pydantic."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from inspect import get_annotations
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, dataclass_transform

from msgspec import UNSET
from pydantic import BaseModel, ConfigDict

from .classes import READ_ONLY, field, prepared
from .errors import MissingFieldError
from .lazy import ensure_linked
from .schemas import union_schema
from .union import Hook

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
Record = BaseModel
# msgspec does not know them: walk.py reads them, encode.py takes them apart.
NATIVE = False

Hook.__get_pydantic_core_schema__ = union_schema  # type: ignore[attr-defined]

_building = RLock()


class Property(NamedTuple):
    """A declared property of a model: ``wire`` is its name in JSON, ``name`` the attribute."""

    wire: str
    name: str
    type: Any
    required: bool


class Extra:
    """Holds undeclared properties in models of the other kind. There are none here."""


if TYPE_CHECKING:
    _Meta = type(BaseModel)
else:

    class _Meta(type(BaseModel)):
        """Lets models be written as they are without pydantic."""

        def __new__(mcs, name, bases, namespace, kw_only=True, **settings):
            return super().__new__(mcs, name, bases, prepared(namespace), **settings)


class _Base(BaseModel):
    """What the fields of models stand on."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        ser_json_bytes="base64",
        val_json_bytes="base64",
    )


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class _Typed(_Base):
    """For type checkers: what a constructor takes."""


if TYPE_CHECKING:
    _Root = _Typed
else:

    class _Root(_Base, metaclass=_Meta):
        pass


class Model(_Root):
    """An object of the API. Fields that were not given are ``UNSET`` and are not sent."""

    __secrets__: ClassVar[tuple[str, ...]] = ()
    __wires__: ClassVar[Mapping[str, str]] = {}
    __sent_only__: ClassVar[tuple[str, ...]] = ()
    if not TYPE_CHECKING:
        __read_only__: ClassVar[frozenset[str]] = frozenset()
        __extra_type__: ClassVar[Callable[[], Any] | None] = None

        def __init__(self, /, **values):
            cls = type(self)
            unknown = values.keys() - cls.__pydantic_fields__.keys()
            if unknown:
                raise TypeError(
                    f"{cls.__name__} has no field {', '.join(sorted(unknown))}"
                )
            given = {n: v for n, v in values.items() if v is not UNSET}
            self.__pydantic_validator__.validate_python(
                given, self_instance=self, by_alias=False, by_name=True
            )

        # pydantic need not call it when it reads data itself.
        __init__.__pydantic_base_init__ = True

        def __getattr__(self, name):
            cls = type(self)
            if name in cls.__pydantic_fields__:
                raise MissingFieldError(
                    f"{cls.__name__}.{name}: the response had no property {_wire(cls, name)!r}, though required"
                )
            if name.startswith("_"):
                return super().__getattr__(name)
            raise AttributeError(
                f"{cls.__name__!r} object has no attribute {name!r}",
                name=name,
                obj=self,
            )

        def __setattr__(self, name, value):
            cls = type(self)
            known = name in cls.__pydantic_fields__ or hasattr(cls, name)
            if not known and name[:1] != "_":
                raise AttributeError(
                    f"{cls.__name__!r} object has no attribute {name!r}",
                    name=name,
                    obj=self,
                )
            super().__setattr__(name, value)

    @property
    def extra(self) -> dict[str, Any]:
        """Properties that the API's description does not declare, by wire name. They are sent, too."""
        return undeclared(self)

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

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Have pydantic make its schema. It does so itself when the schema is first needed."""
        ensure_linked(cls.__module__)
        with _building:
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )

    def __repr_args__(self) -> Any:
        from .hiding import HIDDEN, shown

        hidden = type(self).__secrets__
        for name, _, value in items(self):
            if value is not UNSET:
                yield name, HIDDEN if name in hidden else shown(value)
        if extra := undeclared(self):
            yield "extra", shown(extra)

    def __replace__(self, /, **changes: Any) -> Self:
        cls = type(self)
        if unknown := changes.keys() - cls.__pydantic_fields__.keys():
            raise TypeError(f"{cls.__name__} has no field {', '.join(sorted(unknown))}")
        return self.model_copy(update=changes)

    def __str__(self) -> str:
        return repr(self)


class AliasedModel(Model):
    """A kind that only models without pydantic need."""


class ReadOnlyModel(Model):
    """A kind that only models without pydantic need."""


def undeclared(model: Any) -> dict[str, Any]:
    """What a model has in ``extra``."""
    held: dict[str, Any] | None = model.__pydantic_extra__
    return {} if held is None else held


def tag_of(cls: Any) -> tuple[str | None, Any]:
    """The property that is not declared but tells a model from others. There is none here."""
    return None, None


def _wire(cls: Any, name: str) -> str:
    wire: str = cls.__pydantic_fields__[name].alias or name
    return wire


def properties(cls: Any) -> list[Property]:
    """The declared properties of a model."""
    types: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        module = vars(sys.modules[base.__module__])
        for name, tp in get_annotations(base).items():
            if name in cls.__pydantic_fields__:
                types[name] = eval(tp, module) if isinstance(tp, str) else tp
    read_only = getattr(cls, "__read_only__", ())
    return [
        Property(
            _wire(cls, name),
            name,
            types.get(name, f.annotation),
            f.is_required() or name in read_only,
        )
        for name, f in cls.__pydantic_fields__.items()
    ]


def values(model: Any) -> Iterable[Any]:
    """What the declared fields have."""
    held: dict[str, Any] = model.__dict__
    return held.values()


def items(model: Any) -> list[tuple[str, str, Any]]:
    """(attribute, wire name, value) of the declared fields, without those the response lacked."""
    values = model.__dict__
    return [
        (name, f.alias or name, values[name])
        for name, f in type(model).__pydantic_fields__.items()
        if name in values
    ]


@cache
def _defaults(cls: Any) -> dict[str, Any]:
    """What fields have that are not given, in the order of the fields. Constants all: nobody can change them."""
    return {
        name: None if f.is_required() else f.get_default(call_default_factory=True)
        for name, f in cls.__pydantic_fields__.items()
    }


def build(
    cls: Any, values: dict[str, Any], missing: frozenset[str], extra: dict[str, Any]
) -> Any:
    """A model from attribute values; attributes that are ``missing`` raise MissingFieldError when read."""
    model = cls.__new__(cls)
    data = {**_defaults(cls), **values}
    for name in missing:
        del data[name]
    object.__setattr__(model, "__dict__", data)
    object.__setattr__(model, "__pydantic_fields_set__", set(values))
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", None)
    if cls.__pydantic_post_init__:
        model.model_post_init(None)
    return model
