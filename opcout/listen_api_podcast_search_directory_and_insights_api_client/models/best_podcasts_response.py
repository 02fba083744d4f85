from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.podcast_simple import PodcastSimple


T = TypeVar("T", bound="BestPodcastsResponse")


@_attrs_define
class BestPodcastsResponse:
    """
    Attributes:
        has_next (bool):
        has_previous (bool):
        id (int): The id of this genre
        listennotes_url (str): Url of the list of best podcasts on [ListenNotes.com](https://www.ListenNotes.com).
        name (str): This genre's name.
        next_page_number (int):
        page_number (int):
        parent_id (int): The id of parent genre.
        podcasts (list[PodcastSimple]):
        previous_page_number (int):
        total (int):
    """

    has_next: bool
    has_previous: bool
    id: int
    listennotes_url: str
    name: str
    next_page_number: int
    page_number: int
    parent_id: int
    podcasts: list[PodcastSimple]
    previous_page_number: int
    total: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_next = self.has_next

        has_previous = self.has_previous

        id = self.id

        listennotes_url = self.listennotes_url

        name = self.name

        next_page_number = self.next_page_number

        page_number = self.page_number

        parent_id = self.parent_id

        podcasts = []
        for podcasts_item_data in self.podcasts:
            podcasts_item = podcasts_item_data.to_dict()
            podcasts.append(podcasts_item)

        previous_page_number = self.previous_page_number

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "has_next": has_next,
                "has_previous": has_previous,
                "id": id,
                "listennotes_url": listennotes_url,
                "name": name,
                "next_page_number": next_page_number,
                "page_number": page_number,
                "parent_id": parent_id,
                "podcasts": podcasts,
                "previous_page_number": previous_page_number,
                "total": total,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.podcast_simple import PodcastSimple  # noqa: PLC0415

        d = dict(src_dict)
        has_next = d.pop("has_next")

        has_previous = d.pop("has_previous")

        id = d.pop("id")

        listennotes_url = d.pop("listennotes_url")

        name = d.pop("name")

        next_page_number = d.pop("next_page_number")

        page_number = d.pop("page_number")

        parent_id = d.pop("parent_id")

        podcasts = []
        _podcasts = d.pop("podcasts")
        for podcasts_item_data in _podcasts:
            podcasts_item = PodcastSimple.from_dict(podcasts_item_data)

            podcasts.append(podcasts_item)

        previous_page_number = d.pop("previous_page_number")

        total = d.pop("total")

        best_podcasts_response = cls(
            has_next=has_next,
            has_previous=has_previous,
            id=id,
            listennotes_url=listennotes_url,
            name=name,
            next_page_number=next_page_number,
            page_number=page_number,
            parent_id=parent_id,
            podcasts=podcasts,
            previous_page_number=previous_page_number,
            total=total,
        )

        best_podcasts_response.additional_properties = d
        return best_podcasts_response

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
