"""Operations of <script>alert(1)</script>."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_X_IMPORT_OS_OS_SYSTEM_ID = Operation(
    'x"); import os; os.system("id") #',
    "GET",
    "/a/{b}'\"/c",
    (Path("b"),),
    responses={"200": Nothing()},
)


class ScriptAlert1Script(Namespace):
    """Operations of <script>alert(1)</script>."""

    def x_import_os_os_system_id(
        self,
        b: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """\"\"\"
        import os
        \"\"\".

        </script><img src=x onerror=alert(1)> \\u202e `$(id)` \\N{BULLET} {{ 7*7 }} {%
        raw %}

        Args:
            b: ends in a backslash \\. Default: '; drop table.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /a/{b}'"/c`.
        """
        self._call(_X_IMPORT_OS_OS_SYSTEM_ID, options, b)


class AsyncScriptAlert1Script(AsyncNamespace):
    """Operations of <script>alert(1)</script>."""

    async def x_import_os_os_system_id(
        self,
        b: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """\"\"\"
        import os
        \"\"\".

        </script><img src=x onerror=alert(1)> \\u202e `$(id)` \\N{BULLET} {{ 7*7 }} {%
        raw %}

        Args:
            b: ends in a backslash \\. Default: '; drop table.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /a/{b}'"/c`.
        """
        await self._call(_X_IMPORT_OS_OS_SYSTEM_ID, options, b)
