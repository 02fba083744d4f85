"""ChangeLoadBalancerListenerRequestStatusCode."""

from __future__ import annotations

from .._runtime.enums import OpenIntEnum


class ChangeLoadBalancerListenerRequestStatusCode(OpenIntEnum):
    """Optional. The HTTP status of the redirect. Options: 301 | 302 | 303 | 307 | 308.

    Since 4.7.21.
    """

    VALUE_301 = 301
    VALUE_302 = 302
    VALUE_303 = 303
    VALUE_307 = 307
    VALUE_308 = 308
