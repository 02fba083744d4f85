from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.podcast_minimum import PodcastMinimum


T = TypeVar("T", bound="CuratedListSearchResult")


@_attrs_define
class CuratedListSearchResult:
    """When **type** is *curated*.

    Attributes:
        description_highlighted (str | Unset): Highlighted segment of this curated list's description
        description_original (str | Unset): Plain text of this curated list's description
        id (str | Unset): Curated list id, which can be used to further fetch detailed curated list metadata via `GET
            /curated_podcasts/{id}`.
        listennotes_url (str | Unset): The url of this curated list on [ListenNotes.com](https://www.ListenNotes.com).
        podcasts (list[PodcastMinimum] | Unset): Up to 5 podcasts in this curated list.
        pub_date_ms (int | Unset): Published date of this curated list. In milliseconds.
        source_domain (str | Unset): The domain name of the source of this curated list.
        source_url (str | Unset): Url of the source of this curated list.
        title_highlighted (str | Unset): Highlighted segment of this curated list's title
        title_original (str | Unset): Plain text of this curated list's title
        total (int | Unset): The total number of podcasts in this curated list.
    """

    description_highlighted: str | Unset = UNSET
    description_original: str | Unset = UNSET
    id: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    podcasts: list[PodcastMinimum] | Unset = UNSET
    pub_date_ms: int | Unset = UNSET
    source_domain: str | Unset = UNSET
    source_url: str | Unset = UNSET
    title_highlighted: str | Unset = UNSET
    title_original: str | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description_highlighted = self.description_highlighted

        description_original = self.description_original

        id = self.id

        listennotes_url = self.listennotes_url

        podcasts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.podcasts, Unset):
            podcasts = []
            for podcasts_item_data in self.podcasts:
                podcasts_item = podcasts_item_data.to_dict()
                podcasts.append(podcasts_item)

        pub_date_ms = self.pub_date_ms

        source_domain = self.source_domain

        source_url = self.source_url

        title_highlighted = self.title_highlighted

        title_original = self.title_original

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description_highlighted is not UNSET:
            field_dict["description_highlighted"] = description_highlighted
        if description_original is not UNSET:
            field_dict["description_original"] = description_original
        if id is not UNSET:
            field_dict["id"] = id
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
        if podcasts is not UNSET:
            field_dict["podcasts"] = podcasts
        if pub_date_ms is not UNSET:
            field_dict["pub_date_ms"] = pub_date_ms
        if source_domain is not UNSET:
            field_dict["source_domain"] = source_domain
        if source_url is not UNSET:
            field_dict["source_url"] = source_url
        if title_highlighted is not UNSET:
            field_dict["title_highlighted"] = title_highlighted
        if title_original is not UNSET:
            field_dict["title_original"] = title_original
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.podcast_minimum import PodcastMinimum  # noqa: PLC0415

        d = dict(src_dict)
        description_highlighted = d.pop("description_highlighted", UNSET)

        description_original = d.pop("description_original", UNSET)

        id = d.pop("id", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        _podcasts = d.pop("podcasts", UNSET)
        podcasts: list[PodcastMinimum] | Unset = UNSET
        if _podcasts is not UNSET:
            podcasts = []
            for podcasts_item_data in _podcasts:
                podcasts_item = PodcastMinimum.from_dict(podcasts_item_data)

                podcasts.append(podcasts_item)

        pub_date_ms = d.pop("pub_date_ms", UNSET)

        source_domain = d.pop("source_domain", UNSET)

        source_url = d.pop("source_url", UNSET)

        title_highlighted = d.pop("title_highlighted", UNSET)

        title_original = d.pop("title_original", UNSET)

        total = d.pop("total", UNSET)

        curated_list_search_result = cls(
            description_highlighted=description_highlighted,
            description_original=description_original,
            id=id,
            listennotes_url=listennotes_url,
            podcasts=podcasts,
            pub_date_ms=pub_date_ms,
            source_domain=source_domain,
            source_url=source_url,
            title_highlighted=title_highlighted,
            title_original=title_original,
            total=total,
        )

        curated_list_search_result.additional_properties = d
        return curated_list_search_result

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
