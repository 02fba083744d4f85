from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.podcast_simple import PodcastSimple


T = TypeVar("T", bound="PodcastDomainResponse")


@_attrs_define
class PodcastDomainResponse:
    """
    Attributes:
        has_next (bool | Unset):
        has_previous (bool | Unset):
        next_page_number (int | Unset):
        page_number (int | Unset):
        podcasts (list[PodcastSimple] | Unset):
        previous_page_number (int | Unset):
    """

    has_next: bool | Unset = UNSET
    has_previous: bool | Unset = UNSET
    next_page_number: int | Unset = UNSET
    page_number: int | Unset = UNSET
    podcasts: list[PodcastSimple] | Unset = UNSET
    previous_page_number: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_next = self.has_next

        has_previous = self.has_previous

        next_page_number = self.next_page_number

        page_number = self.page_number

        podcasts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.podcasts, Unset):
            podcasts = []
            for podcasts_item_data in self.podcasts:
                podcasts_item = podcasts_item_data.to_dict()
                podcasts.append(podcasts_item)

        previous_page_number = self.previous_page_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_next is not UNSET:
            field_dict["has_next"] = has_next
        if has_previous is not UNSET:
            field_dict["has_previous"] = has_previous
        if next_page_number is not UNSET:
            field_dict["next_page_number"] = next_page_number
        if page_number is not UNSET:
            field_dict["page_number"] = page_number
        if podcasts is not UNSET:
            field_dict["podcasts"] = podcasts
        if previous_page_number is not UNSET:
            field_dict["previous_page_number"] = previous_page_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.podcast_simple import PodcastSimple  # noqa: PLC0415

        d = dict(src_dict)
        has_next = d.pop("has_next", UNSET)

        has_previous = d.pop("has_previous", UNSET)

        next_page_number = d.pop("next_page_number", UNSET)

        page_number = d.pop("page_number", UNSET)

        _podcasts = d.pop("podcasts", UNSET)
        podcasts: list[PodcastSimple] | Unset = UNSET
        if _podcasts is not UNSET:
            podcasts = []
            for podcasts_item_data in _podcasts:
                podcasts_item = PodcastSimple.from_dict(podcasts_item_data)

                podcasts.append(podcasts_item)

        previous_page_number = d.pop("previous_page_number", UNSET)

        podcast_domain_response = cls(
            has_next=has_next,
            has_previous=has_previous,
            next_page_number=next_page_number,
            page_number=page_number,
            podcasts=podcasts,
            previous_page_number=previous_page_number,
        )

        podcast_domain_response.additional_properties = d
        return podcast_domain_response

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
