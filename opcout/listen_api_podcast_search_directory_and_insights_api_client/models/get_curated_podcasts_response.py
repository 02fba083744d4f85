from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.curated_list_simple import CuratedListSimple


T = TypeVar("T", bound="GetCuratedPodcastsResponse")


@_attrs_define
class GetCuratedPodcastsResponse:
    """
    Attributes:
        curated_lists (list[CuratedListSimple]):
        has_next (bool):
        has_previous (bool):
        next_page_number (int):
        page_number (int):
        previous_page_number (int):
        total (int):
    """

    curated_lists: list[CuratedListSimple]
    has_next: bool
    has_previous: bool
    next_page_number: int
    page_number: int
    previous_page_number: int
    total: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        curated_lists = []
        for curated_lists_item_data in self.curated_lists:
            curated_lists_item = curated_lists_item_data.to_dict()
            curated_lists.append(curated_lists_item)

        has_next = self.has_next

        has_previous = self.has_previous

        next_page_number = self.next_page_number

        page_number = self.page_number

        previous_page_number = self.previous_page_number

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "curated_lists": curated_lists,
                "has_next": has_next,
                "has_previous": has_previous,
                "next_page_number": next_page_number,
                "page_number": page_number,
                "previous_page_number": previous_page_number,
                "total": total,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.curated_list_simple import CuratedListSimple  # noqa: PLC0415

        d = dict(src_dict)
        curated_lists = []
        _curated_lists = d.pop("curated_lists")
        for curated_lists_item_data in _curated_lists:
            curated_lists_item = CuratedListSimple.from_dict(curated_lists_item_data)

            curated_lists.append(curated_lists_item)

        has_next = d.pop("has_next")

        has_previous = d.pop("has_previous")

        next_page_number = d.pop("next_page_number")

        page_number = d.pop("page_number")

        previous_page_number = d.pop("previous_page_number")

        total = d.pop("total")

        get_curated_podcasts_response = cls(
            curated_lists=curated_lists,
            has_next=has_next,
            has_previous=has_previous,
            next_page_number=next_page_number,
            page_number=page_number,
            previous_page_number=previous_page_number,
            total=total,
        )

        get_curated_podcasts_response.additional_properties = d
        return get_curated_podcasts_response

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
