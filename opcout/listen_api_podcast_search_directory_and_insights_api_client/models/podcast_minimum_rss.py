from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PodcastMinimumRss")


@_attrs_define
class PodcastMinimumRss:
    """
    Attributes:
        id (str | Unset): Podcast id, which can be used to further fetch detailed podcast metadata via `GET
            /podcasts/{id}`.
        image (str | Unset): Image url for this podcast's artwork. If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        listennotes_url (str | Unset): The url of this podcast on [ListenNotes.com](https://www.ListenNotes.com).
        publisher (str | Unset): Podcast publisher name.
        rss (str | Unset): RSS url of this podcast. This field is available only in the PRO/ENTERPRISE plan.
        thumbnail (str | Unset): Thumbnail image url for this podcast's artwork (300x300).
        title (str | Unset): Podcast name.
    """

    id: str | Unset = UNSET
    image: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    publisher: str | Unset = UNSET
    rss: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        image = self.image

        listennotes_url = self.listennotes_url

        publisher = self.publisher

        rss = self.rss

        thumbnail = self.thumbnail

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
        if publisher is not UNSET:
            field_dict["publisher"] = publisher
        if rss is not UNSET:
            field_dict["rss"] = rss
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        publisher = d.pop("publisher", UNSET)

        rss = d.pop("rss", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title = d.pop("title", UNSET)

        podcast_minimum_rss = cls(
            id=id,
            image=image,
            listennotes_url=listennotes_url,
            publisher=publisher,
            rss=rss,
            thumbnail=thumbnail,
            title=title,
        )

        podcast_minimum_rss.additional_properties = d
        return podcast_minimum_rss

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
