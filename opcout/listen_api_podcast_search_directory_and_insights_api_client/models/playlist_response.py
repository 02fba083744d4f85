from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.playlist_response_type import PlaylistResponseType
from ..models.playlist_visibility_field import PlaylistVisibilityField
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.playlist_item import PlaylistItem


T = TypeVar("T", bound="PlaylistResponse")


@_attrs_define
class PlaylistResponse:
    """
    Attributes:
        description (str | Unset): Playlist description.
        id (str | Unset): A 11-character playlist id, which can be used to further fetch detailed playlist metadata via
            `GET /playlists/{id}`.
        image (str | Unset): High resolution image url of the playlist.
        items (list[PlaylistItem] | Unset): A list of playlist items.
        last_timestamp_ms (int | Unset): Passed to the **last_timestamp_ms** parameter of `GET /playlists/{id}` to
            paginate through items of that playlist.
        listennotes_url (str | Unset): The url of this playlist on ListenNotes.com.
        name (str | Unset): Playlist name.
        thumbnail (str | Unset): Low resolution image url of the playlist.
        total (int | Unset): Total number of items in this playlist.
        total_audio_length_sec (int | Unset): Total audio length of all episodes in this playlist, in seconds. It will
            have a valid value only when type is **episode_list**. In other words, it will be 0 if type is **podcast_list**.
        type_ (PlaylistResponseType | Unset): The type of this playlist, which should be either **episode_list** or
            **podcast_list**.
        visibility (PlaylistVisibilityField | Unset): Visibility of this playlist.
    """

    description: str | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    items: list[PlaylistItem] | Unset = UNSET
    last_timestamp_ms: int | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    name: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    total: int | Unset = UNSET
    total_audio_length_sec: int | Unset = UNSET
    type_: PlaylistResponseType | Unset = UNSET
    visibility: PlaylistVisibilityField | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        id = self.id

        image = self.image

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        last_timestamp_ms = self.last_timestamp_ms

        listennotes_url = self.listennotes_url

        name = self.name

        thumbnail = self.thumbnail

        total = self.total

        total_audio_length_sec = self.total_audio_length_sec

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if items is not UNSET:
            field_dict["items"] = items
        if last_timestamp_ms is not UNSET:
            field_dict["last_timestamp_ms"] = last_timestamp_ms
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
        if name is not UNSET:
            field_dict["name"] = name
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if total is not UNSET:
            field_dict["total"] = total
        if total_audio_length_sec is not UNSET:
            field_dict["total_audio_length_sec"] = total_audio_length_sec
        if type_ is not UNSET:
            field_dict["type"] = type_
        if visibility is not UNSET:
            field_dict["visibility"] = visibility

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.playlist_item import PlaylistItem  # noqa: PLC0415

        d = dict(src_dict)
        description = d.pop("description", UNSET)

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        _items = d.pop("items", UNSET)
        items: list[PlaylistItem] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = PlaylistItem.from_dict(items_item_data)

                items.append(items_item)

        last_timestamp_ms = d.pop("last_timestamp_ms", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        name = d.pop("name", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        total = d.pop("total", UNSET)

        total_audio_length_sec = d.pop("total_audio_length_sec", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: PlaylistResponseType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = PlaylistResponseType(_type_)

        _visibility = d.pop("visibility", UNSET)
        visibility: PlaylistVisibilityField | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = PlaylistVisibilityField(_visibility)

        playlist_response = cls(
            description=description,
            id=id,
            image=image,
            items=items,
            last_timestamp_ms=last_timestamp_ms,
            listennotes_url=listennotes_url,
            name=name,
            thumbnail=thumbnail,
            total=total,
            total_audio_length_sec=total_audio_length_sec,
            type_=type_,
            visibility=visibility,
        )

        playlist_response.additional_properties = d
        return playlist_response

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
