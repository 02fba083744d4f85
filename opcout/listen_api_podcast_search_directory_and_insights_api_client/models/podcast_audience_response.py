from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.podcast_audience_response_by_regions_item import PodcastAudienceResponseByRegionsItem


T = TypeVar("T", bound="PodcastAudienceResponse")


@_attrs_define
class PodcastAudienceResponse:
    """
    Attributes:
        by_regions (list[PodcastAudienceResponseByRegionsItem] | Unset):
    """

    by_regions: list[PodcastAudienceResponseByRegionsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        by_regions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.by_regions, Unset):
            by_regions = []
            for by_regions_item_data in self.by_regions:
                by_regions_item = by_regions_item_data.to_dict()
                by_regions.append(by_regions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if by_regions is not UNSET:
            field_dict["by_regions"] = by_regions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.podcast_audience_response_by_regions_item import PodcastAudienceResponseByRegionsItem  # noqa: PLC0415

        d = dict(src_dict)
        _by_regions = d.pop("by_regions", UNSET)
        by_regions: list[PodcastAudienceResponseByRegionsItem] | Unset = UNSET
        if _by_regions is not UNSET:
            by_regions = []
            for by_regions_item_data in _by_regions:
                by_regions_item = PodcastAudienceResponseByRegionsItem.from_dict(by_regions_item_data)

                by_regions.append(by_regions_item)

        podcast_audience_response = cls(
            by_regions=by_regions,
        )

        podcast_audience_response.additional_properties = d
        return podcast_audience_response

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
