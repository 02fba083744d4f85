from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.playlist_item_type import PlaylistItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_audio import CustomAudio
    from ..models.deleted_item import DeletedItem
    from ..models.episode_simple import EpisodeSimple
    from ..models.podcast_simple import PodcastSimple


T = TypeVar("T", bound="PlaylistItem")


@_attrs_define
class PlaylistItem:
    """An item in a playlist

    Attributes:
        added_at_ms (int | Unset): Timestamp (in milliseconds) when this item is added.
        data (CustomAudio | DeletedItem | EpisodeSimple | PodcastSimple | Unset):
        id (int | Unset): Playlist item id.
        notes (str | Unset): Notes for this item.
        type_ (PlaylistItemType | Unset): The type of this playlist item.
            If a playlist is **episode_list**, then an item could be either **episode** or **custom_audio**.
            If it's **podcast_list**, then an item can only be **podcast**.
    """

    added_at_ms: int | Unset = UNSET
    data: CustomAudio | DeletedItem | EpisodeSimple | PodcastSimple | Unset = UNSET
    id: int | Unset = UNSET
    notes: str | Unset = UNSET
    type_: PlaylistItemType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.custom_audio import CustomAudio  # noqa: PLC0415
        from ..models.episode_simple import EpisodeSimple  # noqa: PLC0415
        from ..models.podcast_simple import PodcastSimple  # noqa: PLC0415

        added_at_ms = self.added_at_ms

        data: dict[str, Any] | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, EpisodeSimple):
            data = self.data.to_dict()
        elif isinstance(self.data, PodcastSimple):
            data = self.data.to_dict()
        elif isinstance(self.data, CustomAudio):
            data = self.data.to_dict()
        else:
            data = self.data.to_dict()

        id = self.id

        notes = self.notes

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if added_at_ms is not UNSET:
            field_dict["added_at_ms"] = added_at_ms
        if data is not UNSET:
            field_dict["data"] = data
        if id is not UNSET:
            field_dict["id"] = id
        if notes is not UNSET:
            field_dict["notes"] = notes
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_audio import CustomAudio  # noqa: PLC0415
        from ..models.deleted_item import DeletedItem  # noqa: PLC0415
        from ..models.episode_simple import EpisodeSimple  # noqa: PLC0415
        from ..models.podcast_simple import PodcastSimple  # noqa: PLC0415

        d = dict(src_dict)
        added_at_ms = d.pop("added_at_ms", UNSET)

        def _parse_data(data: object) -> CustomAudio | DeletedItem | EpisodeSimple | PodcastSimple | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = EpisodeSimple.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_1 = PodcastSimple.from_dict(data)

                return data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_2 = CustomAudio.from_dict(data)

                return data_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            data_type_3 = DeletedItem.from_dict(data)

            return data_type_3

        data = _parse_data(d.pop("data", UNSET))

        id = d.pop("id", UNSET)

        notes = d.pop("notes", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: PlaylistItemType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = PlaylistItemType(_type_)

        playlist_item = cls(
            added_at_ms=added_at_ms,
            data=data,
            id=id,
            notes=notes,
            type_=type_,
        )

        playlist_item.additional_properties = d
        return playlist_item

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
