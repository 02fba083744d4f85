from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PodcastLookingForField")


@_attrs_define
class PodcastLookingForField:
    """
    Attributes:
        cohosts (bool | Unset): Whether this podcast is looking for cohosts.
        cross_promotion (bool | Unset): Whether this podcast is looking for cross promotion opportunities with other
            podcasts.
        guests (bool | Unset): Whether this podcast is looking for guests.
        sponsors (bool | Unset): Whether this podcast is looking for sponsors.
    """

    cohosts: bool | Unset = UNSET
    cross_promotion: bool | Unset = UNSET
    guests: bool | Unset = UNSET
    sponsors: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cohosts = self.cohosts

        cross_promotion = self.cross_promotion

        guests = self.guests

        sponsors = self.sponsors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cohosts is not UNSET:
            field_dict["cohosts"] = cohosts
        if cross_promotion is not UNSET:
            field_dict["cross_promotion"] = cross_promotion
        if guests is not UNSET:
            field_dict["guests"] = guests
        if sponsors is not UNSET:
            field_dict["sponsors"] = sponsors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cohosts = d.pop("cohosts", UNSET)

        cross_promotion = d.pop("cross_promotion", UNSET)

        guests = d.pop("guests", UNSET)

        sponsors = d.pop("sponsors", UNSET)

        podcast_looking_for_field = cls(
            cohosts=cohosts,
            cross_promotion=cross_promotion,
            guests=guests,
            sponsors=sponsors,
        )

        podcast_looking_for_field.additional_properties = d
        return podcast_looking_for_field

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
