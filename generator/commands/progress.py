"""What a person at a terminal sees while a run takes longer than a second. In pipes and CI: nothing."""

from __future__ import annotations

import os
import sys
import threading
from types import TracebackType
from typing import Any

PATIENCE = 1.0  # seconds


class Progress:
    """`with Progress(on) as step: step("rendering")`. Shows the last step once the run is longer than a second."""

    def __init__(self, wanted: bool) -> None:
        self._on = wanted and sys.stderr.isatty() and not os.environ.get("CI")
        self._lock = threading.Lock()
        self._text = "working"
        self._status: Any = None
        self._timer = threading.Timer(PATIENCE, self._show)
        self._timer.daemon = True

    def __enter__(self) -> Progress:
        if self._on:
            self._timer.start()
        return self

    def __call__(self, text: str) -> None:
        """Say what is being done now."""
        with self._lock:
            self._text = text
            if self._status is not None:
                self._status.update(text)

    def _show(self) -> None:
        # Only now: a run that is quick does not pay for the library.
        from rich.console import Console
        from rich.markup import escape

        with self._lock:
            if self._on:
                self._status = Console(stderr=True).status(escape(self._text))
                self._status.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            self._on = False
            if self._status is not None:
                self._status.stop()
