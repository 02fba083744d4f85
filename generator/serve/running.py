"""A socket, and uvicorn on it, within limits for clients that are slow or send too much."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from typing import Any

from generator.diagnostics import Failed, Severity, declare, report
from generator.serve.connections import HEAD_SIZE, HEAD_TIME, protocol

CANNOT_LISTEN = declare("cannot-listen", Severity.ERROR, "the server cannot have the address that it is told")

_IDLE_TIME = 60  # seconds that a connection is kept between requests
_GRACE = 2  # seconds that calls have to end when the server is told to
_MOST = 900  # connections; a process may often have 1,024 files
_HELP = {
    errno.EADDRINUSE: "end what listens there, or choose another port: --port 0 takes a free one",
    errno.EACCES: "choose a port from 1024 on: lower ones need special rights",
    errno.EADDRNOTAVAIL: "choose an address of this machine, such as 127.0.0.1",
}


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens at an address; port 0 takes a free one. Raises Failed (exit code 2)."""
    made = None
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        made = socket.socket(family, kind, proto)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(_MOST)
    except (OSError, UnicodeError, ValueError, OverflowError) as error:
        if made is not None:
            made.close()
        why = str(getattr(error, "strerror", None) or error).lower()
        help = _HELP.get(getattr(error, "errno", None) or 0, "choose an address of this machine, such as 127.0.0.1")
        message = f"cannot listen at {host}, port {port}: {why}"
        raise Failed(report(CANNOT_LISTEN, message, help=help), usage=True) from None
    return made


def address(made: socket.socket) -> str:
    """Where a listening socket is reached."""
    host, port = made.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (only compared)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def open_to_all(app: Any) -> Any:
    """The application for pages of any origin (CORS)."""
    from starlette.middleware.cors import CORSMiddleware

    return CORSMiddleware(app, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"], expose_headers=["*"])


def run(
    app: Any, made: socket.socket, *, head_time: float = HEAD_TIME, ending: Callable[[], None] = lambda: None
) -> None:
    """Serve until a signal arrives, which is raised again when all is closed. `ending` is called when it arrives."""
    import logging

    import uvicorn

    class Server(uvicorn.Server):
        def handle_exit(self, sig: int, frame: Any) -> None:
            super().handle_exit(sig, frame)
            ending()

    # What it would say of requests that are no HTTP, with a traceback of some, is said to their senders.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL + 1)
    config = uvicorn.Config(
        app,
        http=protocol(head_time),
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        limit_concurrency=_MOST,
        timeout_keep_alive=_IDLE_TIME,
        timeout_graceful_shutdown=_GRACE,
        h11_max_incomplete_event_size=HEAD_SIZE,
    )
    Server(config).run(sockets=[made])
