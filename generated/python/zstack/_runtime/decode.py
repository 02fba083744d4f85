"""JSON to values: one pass in C when all is as described, else a walk that fills the same classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import RLock
from typing import Any, get_args

import msgspec
from msgspec import ValidationError, convert

from .errors import DecodeError, explain
from .kinds import kind_of, kinds
from .lazy import ensure_linked
from .model import NATIVE
from .plan import HOOK, LIST, MAP, MODEL, TUPLE, UNION, Plan, plan_of
from .union import Unknown
from .walk import HOOKS, Mismatch, walk

__all__ = [
    "Reader",
    "any_json",
    "decode",
    "from_data",
    "model_from",
    "model_of",
    "reader",
]

any_json = msgspec.json.Decoder().decode


class Reader:
    """Reads JSON of one type."""

    __slots__ = ("_fast", "_strict", "_type")

    def __init__(self, tp: Any, strict: bool) -> None:
        self._type = tp
        self._strict = strict
        _link(tp)
        self._fast = _decoder(tp, strict)
        if plan_of(tp).kind == HOOK:
            self._fast = _known(self._fast)

    def read(self, text: bytes) -> Any:
        """The value. Raises DecodeError for what is no JSON or of another kind, and if ``strict`` for any misfit."""
        try:
            return self._fast(text)
        except ValidationError:
            return self._slow(text)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            if text[:3] == b"\xef\xbb\xbf":
                return self.read(text[3:])
            raise DecodeError(f"not JSON: {error}") from None
        except RecursionError:
            raise DecodeError("nested too deeply") from None

    def _slow(self, text: bytes) -> Any:
        try:
            return _walk(plan_of(self._type), any_json(text), self._strict)
        except Mismatch as error:
            raise DecodeError(error.text()) from None
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise DecodeError(f"not JSON: {error}") from None
        except RecursionError:
            raise DecodeError("nested too deeply") from None


def _known(fast: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    """A decoder of a union that leaves to the walk what no variant takes: C does not know the kinds of its variants."""

    def read(text: bytes) -> Any:
        value = fast(text)
        if type(value) is Unknown:
            raise ValidationError("walk")
        return value

    return read


def _walk(plan: Plan, value: Any, strict: bool) -> Any:
    """A whole text's value: tolerance is for what is inside it. Nothing but null stands for another kind."""
    if value is None and not strict:
        return None
    wanted = kinds(plan)
    if kind_of(value) not in wanted:
        said = explain(value, "")
        raise DecodeError(
            f"not as described: expected {' or '.join(sorted(wanted))}, got {kind_of(value)}"
            + (f": {said}" if said else "")
        )
    return walk(plan, value, strict, True)


_readers: dict[tuple[Any, bool], Reader] = {}
_making = RLock()


def reader(tp: Any, strict: bool) -> Reader:
    """The reader of a type, made once. One thread at a time: msgspec compiles types that others would see half-made."""
    known = _readers.get((tp, strict))
    if known is None:
        with _making:
            known = _readers.get((tp, strict)) or Reader(tp, strict)
            _readers[tp, strict] = known
    return known


def decode(text: bytes, tp: Any, *, strict: bool = False) -> Any:
    """The value of JSON text.

    What does not fit inside it is kept as it came. Raises DecodeError if the text is no JSON or of another kind than
    the type (an object for a list), and if ``strict`` for whatever does not fit.
    """
    return reader(tp, strict).read(text)


def from_data(data: Any, tp: Any, *, strict: bool = False) -> Any:
    """The value of JSON values (dict, list, str ...), as decode()."""
    reader(tp, strict)  # links and compiles the type, one thread at a time
    try:
        if not NATIVE:
            raise ValidationError("walk")
        value = convert(data, tp, dec_hook=HOOKS[strict])
        if type(value) is not Unknown:
            return value
    except (ValidationError, RecursionError):
        pass
    try:
        return _walk(plan_of(tp), data, strict)
    except Mismatch as error:
        raise DecodeError(error.text()) from None
    except RecursionError:
        raise DecodeError("nested too deeply") from None


def model_of(cls: Any, data: Any, strict: bool) -> Any:
    """A model of JSON values. Raises DecodeError for what is no object, if ``strict`` for whatever does not fit."""
    if not isinstance(data, (Mapping, cls)):
        raise _no_object(cls, data)
    given = dict(data) if isinstance(data, Mapping) else data
    try:
        return from_data(given, cls, strict=strict)
    except DecodeError as error:
        raise DecodeError(f"{cls.__name__}: {error}") from None


def model_from(cls: Any, text: str | bytes, strict: bool) -> Any:
    """A model of JSON text, as model_of()."""
    if not isinstance(text, (str, bytes, bytearray, memoryview)):
        raise TypeError(
            f"{cls.__name__}: JSON text is str or bytes, not {type(text).__name__}"
        )
    # Half a surrogate pair is no JSON: the decoder says so.
    content = (
        text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)
    )
    try:
        model = decode(content, cls, strict=strict)
    except DecodeError as error:
        raise DecodeError(f"{cls.__name__}: {error}") from None
    if model is None:
        raise _no_object(cls, model)
    return model


def _no_object(cls: Any, data: Any) -> DecodeError:
    known = data is None or isinstance(data, (bool, float, int, list, str))
    kind = kind_of(data) if known else type(data).__name__
    return DecodeError(f"{cls.__name__}: not as described: expected object, got {kind}")


def _link(tp: Any) -> None:
    if isinstance(tp, type) and hasattr(tp, "__module__"):
        ensure_linked(tp.__module__)
    for arg in get_args(tp):
        _link(arg)


def _decoder(tp: Any, strict: bool) -> Callable[[bytes], Any]:
    """A decoder in C; where msgspec does not know the models, or they are too deep for it, one that always walks."""
    if not NATIVE:
        return _refuse
    try:
        return msgspec.json.Decoder(tp, dec_hook=HOOKS[strict]).decode
    except RecursionError:
        pass
    failures = 0
    for cls in _deepest_first(tp):
        try:
            msgspec.json.Decoder(cls)
        except RecursionError:
            failures += 1
            if (
                failures > 2
            ):  # a circle too long for it: each further try would cost as much
                return _refuse
    try:
        return msgspec.json.Decoder(tp, dec_hook=HOOKS[strict]).decode
    except RecursionError:
        return _refuse


def _refuse(text: bytes) -> Any:
    if text[:3] == b"\xef\xbb\xbf":
        raise msgspec.DecodeError("a byte order mark")
    raise ValidationError("walk")


def _deepest_first(tp: Any) -> list[Any]:
    """The models that a type can reach, each before those that use it where there is no cycle."""
    out: list[Any] = []
    seen: set[Any] = set()
    todo: list[tuple[Any, bool]] = [(tp, False)]
    while todo:
        here, done = todo.pop()
        if done:
            out.append(here)
            continue
        plan = plan_of(here)
        if plan.kind == MODEL:
            if plan.type in seen:
                continue
            seen.add(plan.type)
            todo.append((plan.type, True))
            todo.extend((t, False) for _, t in plan.info.fields.values())
        elif plan.kind in (LIST, TUPLE, MAP, UNION):
            todo.extend((t, False) for t in plan.args if t is not Ellipsis)
    return out
