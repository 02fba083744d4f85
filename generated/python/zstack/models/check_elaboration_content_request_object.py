"""CheckElaborationContentRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CheckElaborationContentRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    elaborate_file: str | UnsetType = field(default=UNSET, name="elaborateFile")
    """Optional. The path of the elaboration file.

    At least 1 characters. Since 3.3.0.
    """
    elaborate_content: str | UnsetType = field(default=UNSET, name="elaborateContent")
    """Optional. The elaboration text to check.

    At least 1 characters. Since 3.6.0.
    """
