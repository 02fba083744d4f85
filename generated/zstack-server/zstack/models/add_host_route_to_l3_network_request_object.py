"""AddHostRouteToL3NetworkRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AddHostRouteToL3NetworkRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    prefix: str
    """The destination network in CIDR form.

    Since 2.3.
    """
    nexthop: str
    """The next hop of the route.

    Since 2.3.
    """
