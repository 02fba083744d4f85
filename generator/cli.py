"""The command line: arguments -> commands -> exit code. Whatever goes wrong, a user reads a diagnostic."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from generator import __version__

if TYPE_CHECKING:
    from generator.shell import Console


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Exit code: 0 done, 1 errors in what was given, 2 usage or environment, 130/143 interrupted."""
    from generator import shell

    parser = _parser()
    args = parser.parse_args(argv)
    # Documents may nest 200 levels deep and stages recurse over them, with several frames for each level.
    sys.setrecursionlimit(20_000)
    # What a run makes lives to its end and has few cycles: looking for them costs a tenth of the run and finds nothing.
    gc.set_threshold(500_000, 50, 100)
    console = shell.Console(form=args.format, strict=args.strict, quiet=args.quiet)
    with shell.interruptible():
        try:
            return console.finish(_run(args, console))
        except BrokenPipeError:
            return shell.quiet_pipe()


def _run(args: argparse.Namespace, console: Console) -> int:
    from generator import commands, shell
    from generator.diagnostics import Failed

    try:
        return commands.COMMANDS[args.command](args, console)
    except Failed as failed:
        return console.give_up(failed)
    except shell.Interrupted as interrupted:
        return interrupted.code
    except BrokenPipeError:
        raise
    except (RecursionError, MemoryError, OSError, UnicodeError) as error:
        if args.debug:
            raise
        return console.environment(error)
    except Exception as error:
        if args.debug:
            raise
        return console.defect(error)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--format", choices=("text", "json", "github", "sarif"), default="text", help="form of diagnostics"
    )
    common.add_argument("--strict", action="store_true", help="warnings are errors")
    common.add_argument("--quiet", "-q", action="store_true", help="print diagnostics only")
    common.add_argument("--debug", action="store_true", help="show tracebacks of defects")

    parser = argparse.ArgumentParser(
        prog="specpress", description="Documentation pages to OpenAPI; OpenAPI to clients, examples and documentation."
    )
    parser.add_argument("--version", action="version", version=f"specpress {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=text, description=text, allow_abbrev=False)

    sub = command("transcribe", "Documentation pages -> one OpenAPI document.")
    sub.add_argument("pages", nargs="+", metavar="PAGE", help="captured page (text or HTML)")
    sub.add_argument("--out", required=True, metavar="FILE", help="OpenAPI document to write (YAML)")
    sub.add_argument("--dialect", metavar="FILE", help="how the site's pages look; default: dialect.yaml beside --out")
    sub.add_argument("--parts", action="store_true", help="write a file for each resource, beside --out")
    sub.add_argument("--report", action="store_true", help="say what each page told, and how much all do")
    sub.add_argument("--check", action="store_true", help="write nothing; exit 1 if the document would change")
    sub.add_argument("--force", action="store_true", help="overwrite a document that was edited by hand")

    _document(command("validate", "Check structure, references and lint rules of a document."))
    _generate(command("generate", "Generate configured targets, or one target of the document given."))
    _export(command("export", "Write the document in another form."))
    _mock(command("mock", "Answer requests as a document describes it, on a loopback port."))

    _serve(
        command("serve", "Show a document's documentation and answer as it, on a loopback port; again when it changes.")
    )

    sub = command("init", "Write a commented configuration.")
    sub.add_argument("--out", metavar="FILE", default="specpress.yaml", help="default: specpress.yaml")
    return parser


def _generate(sub: argparse.ArgumentParser) -> None:
    _document(sub, optional=True)
    sub.add_argument("--target", metavar="NAME", help="a configured target or a built-in pack")
    sub.add_argument("--out", metavar="DIR", help="output folder")
    sub.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="option of the pack")
    sub.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file would change")
    sub.add_argument("--force", action="store_true", help="overwrite files edited by hand, keeping NAME.orig")


def _export(sub: argparse.ArgumentParser) -> None:
    _document(sub)
    form = sub.add_mutually_exclusive_group(required=True)
    form.add_argument("--bundle", dest="form", action="store_const", const="bundle", help="one self-contained document")
    form.add_argument("--flat-actions", dest="form", action="store_const", const="flat", help="a path per action")
    form.add_argument("--ir", dest="form", action="store_const", const="ir", help="the intermediate representation")
    sub.add_argument("--out", metavar="FILE", help="file to write; default: standard output")


def _mock(sub: argparse.ArgumentParser) -> None:
    _document(sub)
    _listening(sub, 4010)


def _serve(sub: argparse.ArgumentParser) -> None:
    _document(sub, optional=True)
    sub.add_argument("--target", metavar="NAME", help="a configured target or a built-in pack; default: the site")
    sub.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="option of the pack")
    _listening(sub, 4000)


def _listening(sub: argparse.ArgumentParser, port: int) -> None:
    """What all servers take."""
    sub.add_argument("--port", type=_number(int, 0, 65535), default=port, help=f"0 takes a free one; default: {port}")
    sub.add_argument("--host", default="127.0.0.1", help="address to listen at; default: 127.0.0.1")
    sub.add_argument("--allow-host", action="append", default=[], metavar="NAME", help="a further name to answer to")
    sub.add_argument("--cors", action="store_true", help="let pages of any origin call")
    state = sub.add_mutually_exclusive_group()
    state.add_argument("--stateful", action="store_true", default=True, help="what is created is found (default)")
    state.add_argument("--no-state", dest="stateful", action="store_false", help="each answer is an example")
    sub.add_argument("--latency", type=_number(float, 0, 3_600_000), default=0, metavar="MS", help="before each answer")
    sub.add_argument("--fail", type=_number(float, 0, 1), default=0, metavar="SHARE", help="of calls, such as 0.1")
    sub.add_argument("--seed", default="", metavar="TEXT", help="other ids, tokens and failures")
    sub.add_argument(
        "--job-polls", type=_number(int, 0, 1_000_000), default=2, metavar="N", help="a job is pending so often"
    )


def _number(kind: type[int] | type[float], low: float, high: float) -> Callable[[str], float]:
    """A number within a range, read from an argument."""

    def number(text: str) -> float:
        try:
            value = kind(text)
        except ValueError:
            value = high + 1
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text!r} is no number from {low:g} to {high:g}")
        return value

    return number


def _document(sub: argparse.ArgumentParser, optional: bool = False) -> None:
    sub.add_argument("spec", nargs="?" if optional else None, metavar="SPEC", help="OpenAPI document (YAML or JSON)")
    sub.add_argument("--overlay", action="append", default=[], metavar="FILE", help="overlay to apply, in order")
    sub.add_argument("--ref-root", metavar="DIR", help="folder that references may reach; default: the document's own")
    sub.add_argument("--allow-remote-refs", action="store_true", help="read references to public http(s) addresses")


if __name__ == "__main__":
    sys.exit(main())
