"""How templates are compiled: to the plain Python that somebody would write who knew our values.

Jinja asks of everything at run time what it is: whether `a.b` is an attribute or a key, whether a callable wants the
context, whether a macro got all its arguments. In our templates they are attributes, functions, and all of them; a site
has thousands of pages, and the questions cost a fifth of laying them out.
"""

from __future__ import annotations

from functools import cache
from keyword import iskeyword
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.compiler import CodeGenerator, Frame, MacroRef


@cache
def compiler() -> type[CodeGenerator]:
    """`a.b` is the attribute, `f(x)` the call, a macro a function; what is printed goes through `finalize` alone.

    `finalize` of the environment must give text: nothing else makes text of it.
    """
    from jinja2.compiler import CodeGenerator

    methods = {
        "visit_Getattr": _attribute,
        "visit_Call": _call,
        "macro_def": _macro,
        "_output_child_pre": _before_value,
        "_output_child_post": _after_value,
    }
    return type("Compiler", (CodeGenerator,), methods)


def _attribute(self: CodeGenerator, node: nodes.Getattr, frame: Frame) -> None:
    if iskeyword(node.attr):
        self.write("getattr(")
        self.visit(node.node, frame)
        self.write(f", {node.attr!r})")
    else:
        self.visit(node.node, frame)
        self.write(f".{node.attr}")


def _call(self: CodeGenerator, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
    if forward_caller or node.kwargs or node.dyn_args or node.dyn_kwargs:
        self.fail("a template calls with arguments by position only", node.lineno)
    self.visit(node.node, frame)
    self.write("(")
    for argument in node.args:
        self.visit(argument, frame)
        self.write(", ")
    self.write(")")


def _macro(self: CodeGenerator, macro: MacroRef, frame: Frame) -> None:
    if macro.node.defaults:
        self.fail("a macro's arguments have no defaults", macro.node.lineno)
    self.write("macro")


def _before_value(self: CodeGenerator, *_: object) -> None:
    self.write("environment.finalize(")


def _after_value(self: CodeGenerator, *_: object) -> None:
    self.write(")")
