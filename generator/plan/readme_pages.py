"""The README's section on lists, for clients that have any."""

from __future__ import annotations

from dataclasses import replace

from generator.ir import Api
from generator.plan.context import Context
from generator.plan.examples import Writer
from generator.plan.examples_python import invocation
from generator.plan.pyfmt import call, layout
from generator.plan.pypages import listed
from generator.plan.surface import Method


def pages_part(api: Api, context: Context, writer: Writer, methods: list[Method]) -> list[str] | None:
    """Lines that go through a list, the one with the fewest arguments; None for a client without lists."""
    schemas = api.by_id()
    lists = [m for m in methods if listed(m, schemas, context.options)]
    method = min(lists, key=lambda m: sum(a.required for a in m.arguments), default=None)
    if method is None:
        return None
    if method.operation.body is None:
        # A list is gone through from its start: what is optional is left to the caller.
        method = replace(method, arguments=tuple(a for a in method.arguments if a.required))
    made = invocation(api, method, writer.samples.request(method.operation))
    shown = call(made.method, made.arguments)
    loop = [f"for item in {layout(shown, 0, 12, 1)}:", "    print(item)"]
    page = [f"page = {layout(shown, 0, 7)}", "print(page.items, page.has_next)"]
    return [*made.imports, *([""] if made.imports else []), *loop, "", *page]
