from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.get_regions_response_regions import GetRegionsResponseRegions


T = TypeVar("T", bound="GetRegionsResponse")


@_attrs_define
class GetRegionsResponse:
    """
    Attributes:
        regions (GetRegionsResponseRegions):
    """

    regions: GetRegionsResponseRegions
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        regions = self.regions.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "regions": regions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_regions_response_regions import GetRegionsResponseRegions  # noqa: PLC0415

        d = dict(src_dict)
        regions = GetRegionsResponseRegions.from_dict(d.pop("regions"))

        get_regions_response = cls(
            regions=regions,
        )

        get_regions_response.additional_properties = d
        return get_regions_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
