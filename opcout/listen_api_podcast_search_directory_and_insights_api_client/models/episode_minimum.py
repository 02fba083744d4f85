from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EpisodeMinimum")


@_attrs_define
class EpisodeMinimum:
    """
    Attributes:
        audio (str | Unset): Audio url of this episode, which can be played directly.
        audio_length_sec (int | Unset): Audio length of this episode. In seconds.
        description (str | Unset): Html of this episode's full description
        explicit_content (bool | Unset): Whether this podcast contains explicit language.
        id (str | Unset): Episode id, which can be used to further fetch detailed episode metadata via `GET
            /episodes/{id}`.
        image (str | Unset): Image url for this podcast's artwork. If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        link (str | Unset): Web link of this episode.
        listennotes_edit_url (str | Unset): Edit url of this episode where you can update the audio url if you find the
            audio is broken.
        listennotes_url (str | Unset): The url of this episode on [ListenNotes.com](https://www.ListenNotes.com).
        maybe_audio_invalid (bool | Unset): Whether or not this episode's audio is invalid. Podcasters may delete the
            original audio.
        pub_date_ms (int | Unset): Published date for this episode. In millisecond.
        thumbnail (str | Unset): Thumbnail image url for this podcast's artwork (300x300).
        title (str | Unset): Episode name.
    """

    audio: str | Unset = UNSET
    audio_length_sec: int | Unset = UNSET
    description: str | Unset = UNSET
    explicit_content: bool | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    link: str | Unset = UNSET
    listennotes_edit_url: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    maybe_audio_invalid: bool | Unset = UNSET
    pub_date_ms: int | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audio = self.audio

        audio_length_sec = self.audio_length_sec

        description = self.description

        explicit_content = self.explicit_content

        id = self.id

        image = self.image

        link = self.link

        listennotes_edit_url = self.listennotes_edit_url

        listennotes_url = self.listennotes_url

        maybe_audio_invalid = self.maybe_audio_invalid

        pub_date_ms = self.pub_date_ms

        thumbnail = self.thumbnail

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio is not UNSET:
            field_dict["audio"] = audio
        if audio_length_sec is not UNSET:
            field_dict["audio_length_sec"] = audio_length_sec
        if description is not UNSET:
            field_dict["description"] = description
        if explicit_content is not UNSET:
            field_dict["explicit_content"] = explicit_content
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if link is not UNSET:
            field_dict["link"] = link
        if listennotes_edit_url is not UNSET:
            field_dict["listennotes_edit_url"] = listennotes_edit_url
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
        if maybe_audio_invalid is not UNSET:
            field_dict["maybe_audio_invalid"] = maybe_audio_invalid
        if pub_date_ms is not UNSET:
            field_dict["pub_date_ms"] = pub_date_ms
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        audio = d.pop("audio", UNSET)

        audio_length_sec = d.pop("audio_length_sec", UNSET)

        description = d.pop("description", UNSET)

        explicit_content = d.pop("explicit_content", UNSET)

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        link = d.pop("link", UNSET)

        listennotes_edit_url = d.pop("listennotes_edit_url", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        maybe_audio_invalid = d.pop("maybe_audio_invalid", UNSET)

        pub_date_ms = d.pop("pub_date_ms", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title = d.pop("title", UNSET)

        episode_minimum = cls(
            audio=audio,
            audio_length_sec=audio_length_sec,
            description=description,
            explicit_content=explicit_content,
            id=id,
            image=image,
            link=link,
            listennotes_edit_url=listennotes_edit_url,
            listennotes_url=listennotes_url,
            maybe_audio_invalid=maybe_audio_invalid,
            pub_date_ms=pub_date_ms,
            thumbnail=thumbnail,
            title=title,
        )

        episode_minimum.additional_properties = d
        return episode_minimum

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
