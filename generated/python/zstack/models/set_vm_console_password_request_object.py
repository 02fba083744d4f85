"""SetVmConsolePasswordRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class SetVmConsolePasswordRequestObject(Model, kw_only=True, gc=False):
    """setvmconsolepassword request body object."""

    console_password: str = field(name="consolePassword")
    """Console password

    Since 0.6.
    """
