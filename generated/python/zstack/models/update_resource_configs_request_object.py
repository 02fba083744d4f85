"""UpdateResourceConfigsRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .resource_config_ao import ResourceConfigAo

LINKS = ("ResourceConfigAo",)


class UpdateResourceConfigsRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    resource_configs: list[ResourceConfigAo] = field(name="resourceConfigs")
    """Settings to write

    At least 1 items. Since 4.7.0.
    """
