from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PodcastTypeaheadResult")


@_attrs_define
class PodcastTypeaheadResult:
    """
    Attributes:
        explicit_content (bool | Unset): Whether this podcast contains explicit language.
        id (str | Unset): Podcast id, which can be used to further fetch detailed podcast metadata via `GET
            /podcasts/{id}`.
        image (str | Unset): Image url for this podcast's artwork. If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        publisher_highlighted (str | Unset): Highlighted segment of this podcast's publisher name.
        publisher_original (str | Unset): Plain text of this podcast's publisher name.
        thumbnail (str | Unset): Thumbnail image url for this podcast's artwork (300x300).
        title_highlighted (str | Unset): Highlighted segment of podcast name.
        title_original (str | Unset): Plain text of podcast name.
    """

    explicit_content: bool | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    publisher_highlighted: str | Unset = UNSET
    publisher_original: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title_highlighted: str | Unset = UNSET
    title_original: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        explicit_content = self.explicit_content

        id = self.id

        image = self.image

        publisher_highlighted = self.publisher_highlighted

        publisher_original = self.publisher_original

        thumbnail = self.thumbnail

        title_highlighted = self.title_highlighted

        title_original = self.title_original

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if explicit_content is not UNSET:
            field_dict["explicit_content"] = explicit_content
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if publisher_highlighted is not UNSET:
            field_dict["publisher_highlighted"] = publisher_highlighted
        if publisher_original is not UNSET:
            field_dict["publisher_original"] = publisher_original
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if title_highlighted is not UNSET:
            field_dict["title_highlighted"] = title_highlighted
        if title_original is not UNSET:
            field_dict["title_original"] = title_original

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        explicit_content = d.pop("explicit_content", UNSET)

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        publisher_highlighted = d.pop("publisher_highlighted", UNSET)

        publisher_original = d.pop("publisher_original", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title_highlighted = d.pop("title_highlighted", UNSET)

        title_original = d.pop("title_original", UNSET)

        podcast_typeahead_result = cls(
            explicit_content=explicit_content,
            id=id,
            image=image,
            publisher_highlighted=publisher_highlighted,
            publisher_original=publisher_original,
            thumbnail=thumbnail,
            title_highlighted=title_highlighted,
            title_original=title_original,
        )

        podcast_typeahead_result.additional_properties = d
        return podcast_typeahead_result

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
