"""What several commands ask of the command line and the configuration, and what is said if it is not so."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from generator.diagnostics import Failed, Severity, declare, report

if TYPE_CHECKING:
    from generator.ir import Json

USAGE = declare("usage", Severity.ERROR, "the command line asks for something that cannot be")
NOTHING_CONFIGURED = declare("nothing-configured", Severity.ERROR, "there is no configuration to go by")


def options(args: Namespace) -> dict[str, Json]:
    """The options on the command line, all of them text."""
    out: dict[str, Json] = {}
    for given in args.option:
        name, sign, value = given.partition("=")
        if not sign or not name:
            help = "for example: --option layout=flat"
            raise Failed(report(USAGE, f"'{given}' is no option of the form NAME=VALUE", help=help), usage=True)
        out[name] = value
    return out
