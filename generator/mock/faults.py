"""What an answer should be other than it would be: asked for by a header of the request, or beforehand by a test.

    Prefer: code=404                  the documented response with that status
    Prefer: example=closed            the documented example of that name
    Prefer: dynamic=true              content from the schema, whatever examples say
    Prefer: delay=1.5                 the answer waits that many seconds
    Prefer: broken, drop, job=failed  half a body; no answer at all; the job that this call starts fails

The query's `__code`, `__example` and `__dynamic` say the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.mock.exchange import Refused, Request, Response, problem

_LONGEST = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How the answer to a call is to be. Of a fault, `operation` says which calls it meets, `times` how many."""

    code: int | None = None
    example: str | None = None
    dynamic: bool | None = None
    delay: float = 0.0
    broken: bool = False
    drop: bool = False
    job_failed: bool = False
    operation: str | None = None
    times: int = 1

    def with_(self, other: Wish | None) -> Wish:
        """Both; what the other says counts first."""
        if other is None:
            return self
        return Wish(
            code=other.code or self.code,
            example=other.example or self.example,
            dynamic=self.dynamic if other.dynamic is None else other.dynamic,
            delay=max(self.delay, other.delay),
            broken=self.broken or other.broken,
            drop=self.drop or other.drop,
            job_failed=self.job_failed or other.job_failed,
        )

    def done_to(self, response: Response) -> Response:
        """The response late, broken or not sent at all."""
        if not (self.broken or self.delay or self.drop):
            return response
        if self.broken:
            response = replace(response, body=response.body[: len(response.body) // 2] or b"{")
        return replace(response, delay=self.delay, drop=self.drop)


NO_WISH = Wish()


class Faults:
    """Faults that wait for their calls."""

    def __init__(self) -> None:
        self._waiting: list[Wish] = []

    def add(self, fault: Wish) -> None:
        self._waiting.append(fault)

    def met(self, operation: str) -> Wish | None:
        """The first fault that waits for a call of the operation; it then waits for one call less."""
        for place, fault in enumerate(self._waiting):
            if fault.operation in (None, operation):
                if fault.times > 1:
                    self._waiting[place] = replace(fault, times=fault.times - 1)
                else:
                    del self._waiting[place]
                return fault
        return None


def wished(request: Request) -> Wish:
    """What the request says of its answer. Raises Refused (400) for a value that cannot be."""
    said: dict[str, str] = {}
    preferred = request.header("prefer")
    for part in re.split(r"[,;]", preferred) if preferred else ():
        key, _, value = part.strip().partition("=")
        said[key.strip().lower()] = value.strip().strip('"')
    said |= {key[2:]: value for key, value in request.query if key in ("__code", "__example", "__dynamic")}
    if not said:
        return NO_WISH
    return Wish(
        code=_code(said["code"]) if said.get("code") else None,
        example=said.get("example") or None,
        dynamic=said["dynamic"].lower() != "false" if "dynamic" in said else None,
        delay=_seconds(said["delay"]) if said.get("delay") else 0.0,
        broken="broken" in said,
        drop="drop" in said,
        job_failed=said.get("job", "").lower() == "failed",
    )


def _code(text: str) -> int:
    if re.fullmatch(r"[2-5]\d\d", text, re.A):
        return int(text)
    raise Refused(problem(400, "Bad Request", f"Prefer: code={text!r} is no status from 200 to 599"))


def _seconds(text: str) -> float:
    if re.fullmatch(r"\d{1,6}(\.\d{1,6})?", text, re.A):
        return min(float(text), _LONGEST)
    raise Refused(problem(400, "Bad Request", f"Prefer: delay={text!r} is no number of seconds"))
