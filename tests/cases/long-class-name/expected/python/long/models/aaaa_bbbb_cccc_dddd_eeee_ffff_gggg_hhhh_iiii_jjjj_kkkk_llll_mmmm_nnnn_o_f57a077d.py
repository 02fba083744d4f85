"""AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt(
    Model,
    kw_only=True,
    gc=False,
):
    """`AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt`
    of the API.
    """

    name: str | UnsetType = UNSET
