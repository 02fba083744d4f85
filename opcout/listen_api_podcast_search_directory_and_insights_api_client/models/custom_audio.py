from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CustomAudio")


@_attrs_define
class CustomAudio:
    """A custom audio in a playlist, which is a type of playlist item.

    Attributes:
        audio (str | Unset): Audio url, which can be played directly.
        audio_length_sec (int | Unset): Audio length in seconds.
        image (str | Unset): High resolution image url of this custom audio.
        pub_date_ms (int | Unset): Published date (in milliseconds) of this custom audio.
            For now, it's the same as **added_at_ms** of this playlist item.
        thumbnail (str | Unset): Low resolution image url of this custom audio.
        title (str | Unset): Custom audio title.
    """

    audio: str | Unset = UNSET
    audio_length_sec: int | Unset = UNSET
    image: str | Unset = UNSET
    pub_date_ms: int | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audio = self.audio

        audio_length_sec = self.audio_length_sec

        image = self.image

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
        if image is not UNSET:
            field_dict["image"] = image
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

        image = d.pop("image", UNSET)

        pub_date_ms = d.pop("pub_date_ms", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title = d.pop("title", UNSET)

        custom_audio = cls(
            audio=audio,
            audio_length_sec=audio_length_sec,
            image=image,
            pub_date_ms=pub_date_ms,
            thumbnail=thumbnail,
            title=title,
        )

        custom_audio.additional_properties = d
        return custom_audio

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
