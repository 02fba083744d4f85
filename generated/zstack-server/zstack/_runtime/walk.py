"""JSON values that are not quite as described, into the classes that the fast path makes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec import ValidationError, convert

from .model import NATIVE, Record, build, items, undeclared
from .once import once
from .plan import ANY, HOOK, LEAF, LIST, MAP, MODEL, TUPLE, UNION, Plan, plan_of
from .union import Hook, Unknown, made

__all__ = ["HOOKS", "Mismatch", "walk"]


class Mismatch(ValueError):
    """A value that is not of its type, in strict mode. A ValueError, because msgspec handles those of its hooks."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.path: list[str | int] = []

    def again(self) -> Mismatch:
        """The same, to be raised at another place."""
        other = Mismatch(str(self))
        other.path = [*self.path]
        return other

    def text(self) -> str:
        """What does not fit and where, to be read after "is"."""
        where = "".join(
            f"[{p}]" if isinstance(p, int) else f".{p}" for p in reversed(self.path)
        )
        return f"not as described: {self}" + (f" at ${where}" if where else "")


# ---- the walk


def walk(plan: Plan, value: Any, strict: bool, retry: bool) -> Any:
    """A value of the plan's type from JSON values.

    What does not fit is kept as it came, or raises Mismatch if ``strict``. With ``retry`` the items of lists are first
    given to C again, since often only one of many is odd; below an odd one nothing is retried, so time stays linear.
    """
    if value is None and plan.nullable:
        return None
    kind = plan.kind
    if kind == LEAF:
        return value if type(value) is plan.exact else _leaf(plan, value, strict)
    if kind == ANY:
        return value
    if kind == HOOK:
        return load(plan.type, value, strict)
    if kind == UNION:
        return _native_union(plan, value, strict, retry)
    if isinstance(value, dict):
        if kind == MODEL:
            return _model(plan, value, strict, retry)
        if kind == MAP:
            return _map(plan, value, strict, retry)
    elif isinstance(value, list):
        if kind == LIST:
            return _list(plan, value, strict, retry)
        if kind == TUPLE:
            return _tuple(plan, value, strict, retry)
    return _misfit(plan, value, strict)


def _misfit(plan: Plan, value: Any, strict: bool) -> Any:
    if plan.kind == MODEL and isinstance(value, plan.type):
        return value
    if strict:
        kind = {dict: "object", list: "array", type(None): "null"}.get(
            type(value), type(value).__name__
        )
        raise Mismatch(
            f"expected {getattr(plan.type, '__name__', plan.type)}, got {kind}"
        )
    return value


def _leaf(plan: Plan, value: Any, strict: bool) -> Any:
    if plan.exact is int and type(value) is float and value.is_integer():
        return int(value)  # 1.0 is an integer in JSON Schema
    try:
        return convert(value, plan.type)
    except ValidationError as error:
        if strict:
            raise Mismatch(_said(error)) from None
        return value


def _said(error: ValidationError) -> str:
    """What msgspec says, to be read inside a sentence."""
    text = str(error).replace("`", "")
    return text[:1].lower() + text[1:]


def _child(plan: Plan, value: Any, strict: bool, retry: bool, key: str | int) -> Any:
    try:
        return walk(plan, value, strict, retry)
    except Mismatch as error:
        error.path.append(key)
        raise


def _list(plan: Plan, values: list[Any], strict: bool, retry: bool) -> Any:
    item = plan_of(plan.args[0] if plan.args else Any)
    if retry and NATIVE and item.kind not in (LEAF, ANY):
        out = [_item(item, value, strict, place) for place, value in enumerate(values)]
    else:
        out = [
            _child(item, value, strict, retry, place)
            for place, value in enumerate(values)
        ]
    return out if plan.origin is list else plan.origin(out)


def _item(plan: Plan, value: Any, strict: bool, place: int) -> Any:
    try:
        return convert(value, plan.type, dec_hook=HOOKS[strict])
    except (ValidationError, RecursionError):
        return _child(plan, value, strict, False, place)


def _tuple(plan: Plan, values: list[Any], strict: bool, retry: bool) -> Any:
    if len(values) != len(plan.args):
        return _misfit(plan, values, strict)
    return tuple(
        _child(plan_of(t), v, strict, retry, i)
        for i, (t, v) in enumerate(zip(plan.args, values, strict=True))
    )


def _map(plan: Plan, value: dict[str, Any], strict: bool, retry: bool) -> Any:
    item = plan_of(plan.args[1] if plan.args else Any)
    return {key: _child(item, v, strict, retry, key) for key, v in value.items()}


def _model(plan: Plan, value: dict[str, Any], strict: bool, retry: bool) -> Any:
    info = plan.info
    values: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for wire, item in value.items():
        field = info.fields.get(wire)
        if field is not None:
            values[field[0]] = _child(plan_of(field[1]), item, strict, retry, wire)
        elif wire != info.tag_field or item != info.tag:
            extra[wire] = (
                item
                if info.extra is Any
                else _child(plan_of(info.extra), item, strict, retry, wire)
            )
    missing = info.attributes - values.keys()
    if strict and (lacking := info.required - value.keys()):
        raise Mismatch(
            f"{plan.type.__name__} lacks required {', '.join(sorted(lacking))}"
        )
    return build(plan.type, values, missing, extra)


def _native_union(plan: Plan, value: Any, strict: bool, retry: bool) -> Any:
    """Unions that msgspec knows itself: at most one type for each kind of JSON value, or models with tags."""
    wanted: tuple[int, ...] = ()
    if isinstance(value, dict):
        wanted = (MODEL, MAP)
    elif isinstance(value, list):
        wanted = (LIST, TUPLE)
    fits = [p for p in map(plan_of, plan.args) if p.kind in wanted]
    if len(fits) == 1:
        return walk(fits[0], value, strict, retry)
    if fits and isinstance(value, dict):
        for fit in fits:
            if fit.kind == MODEL and value.get(fit.info.tag_field) == fit.info.tag:
                return walk(fit, value, strict, retry)
        if not strict:
            return Unknown(value)
    for hook in map(plan_of, plan.args):
        if hook.kind == HOOK:
            return load(hook.type, value, strict)
    if plan.scalars is None:
        return _misfit(plan, value, strict)
    try:
        return convert(value, plan.scalars)
    except ValidationError as error:
        if strict:
            raise Mismatch(_said(error)) from None
        return value


# ---- unions that msgspec does not know


@once
def load(hook: Any, value: Any, strict: bool) -> Any:
    """A value of a type made by union(); null as it came, as everywhere, if no variant takes it."""
    found = _load(hook, value, strict)
    return None if value is None and isinstance(found, Unknown) else found


def _load(hook: Any, value: Any, strict: bool) -> Any:
    plans: list[Plan] | None = hook.__dict__.get("plans")
    if plans is None:
        plans = [plan_of(tp) for tp in hook.variants()]
        hook.plans = plans
    if len(plans) == 1:
        return walk(plans[0], value, strict, True)
    if value is None and any(p.nullable for p in plans):
        return None
    if hook.tag and isinstance(value, dict):
        return _by_tag(hook, plans, value, strict)
    found = (
        _by_keys(plans, value, strict)
        if isinstance(value, dict)
        else _by_value(plans, value, strict)
    )
    if strict and isinstance(found, Unknown):
        raise Mismatch("no variant of the union fits")
    return found


def _by_tag(hook: Any, plans: list[Plan], value: dict[str, Any], strict: bool) -> Any:
    tag: Any = value
    for step in hook.tag:
        tag = tag.get(step) if isinstance(tag, dict) else None
    place = hook.mapping.get(_tag_text(tag))
    if place is None:
        place = hook.default
    if place is None:
        if strict:
            raise Mismatch(f"unknown {'.'.join(hook.tag)} {tag!r}")
        return Unknown(value)
    return _take(plans[place], value, strict)


def _tag_text(tag: Any) -> str | None:
    """A tag as the description spells it: the keys of a mapping are text, whatever the property's type."""
    if isinstance(tag, bool):
        return "true" if tag else "false"
    return str(tag) if isinstance(tag, (str, int)) else None


def _take(plan: Plan, value: Any, strict: bool) -> Any:
    if not NATIVE:
        return walk(plan, value, strict, True)
    try:
        return convert(value, plan.type, dec_hook=HOOKS[strict])
    except (ValidationError, RecursionError):
        return walk(plan, value, strict, True)


def _exactly(plan: Plan, value: Any) -> Any:
    """A value that is as described, to the last property. Raises ValidationError for others."""
    if NATIVE or plan.kind == LEAF:
        return convert(value, plan.type, dec_hook=HOOKS[True])
    try:
        found = walk(plan, value, True, True)
    except Mismatch as error:
        raise ValidationError(str(error)) from None
    if _has_extra(found):
        raise ValidationError("something that is not described")
    return found


def _has_extra(value: Any) -> bool:
    todo = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, Record):
            if undeclared(item):
                return True
            todo.extend(v for _, _, v in items(item))
        elif isinstance(item, dict):
            todo.extend(item.values())
        elif isinstance(item, (list, tuple, set, frozenset)):
            todo.extend(item)
    return False


def _by_value(plans: list[Plan], value: Any, strict: bool) -> Any:
    if type(value) is float and any(p.exact is float for p in plans):
        return value  # 1.0 would fit int, too
    spare: Any = Unknown(value)
    for plan in sorted(plans, key=lambda p: p.rank):
        if plan.kind == ANY:
            return value
        if plan.kind == HOOK:
            found = _load(plan.type, value, False)
        else:
            try:
                found = _exactly(plan, value)
            except ValidationError:
                continue
        if getattr(found, "known", not isinstance(found, Unknown)):
            return found
        spare = found  # an enum takes any string: only if nothing else does
    if isinstance(value, list) and isinstance(spare, Unknown):
        lists = [p for p in plans if p.kind in (LIST, TUPLE)]
        if len(lists) == 1:
            return walk(lists[0], value, strict, True)
    return spare


def _by_keys(plans: list[Plan], value: dict[str, Any], strict: bool) -> Any:
    models = [
        scored[2] for scored in sorted(_scores(plans, value), key=lambda s: s[:2])
    ]
    for plan in models:
        try:
            return _exactly(plan, value)
        except ValidationError:
            continue
    for plan in models + [p for p in plans if p.kind == MAP]:
        try:
            return walk(plan, value, True, True)
        except Mismatch:
            continue
    for plan in plans:
        if plan.kind == ANY:
            return value
        if plan.kind == HOOK and not isinstance(
            found := _load(plan.type, value, False), Unknown
        ):
            return found
    return walk(models[0], value, strict, True) if models else Unknown(value)


def _scores(
    plans: list[Plan], value: dict[str, Any]
) -> list[tuple[tuple[int, int], int, Plan]]:
    """The models that the object can be, with how badly each fits."""
    out = []
    for place, plan in enumerate(plans):
        if plan.kind != MODEL:
            continue
        info = plan.info
        known = info.fields.keys() & value.keys()
        if not info.required <= known or (value and not known):
            continue
        consts = [wire for wire in info.literals if wire in value]
        if all(value[wire] in info.literals[wire] for wire in consts):
            out.append(((-len(consts), len(value) - len(known)), place, plan))
    return out


def _hook(tp: Any, value: Any, strict: bool) -> Any:
    if isinstance(tp, Hook):
        made.value = found = load(tp, value, strict)
        return found
    raise Mismatch("not expected")


HOOKS: tuple[Callable[[type, Any], Any], ...] = (
    partial(_hook, strict=False),
    partial(_hook, strict=True),
)
