from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.playlist_visibility_field import PlaylistVisibilityField
from ..types import UNSET, Unset

T = TypeVar("T", bound="PlaylistsResponsePlaylistsItem")


@_attrs_define
class PlaylistsResponsePlaylistsItem:
    """A playlist

    Attributes:
        description (str | Unset): Playlist description.
        episode_count (int | Unset): The number of episodes (including custom audio) in this playlist.
        id (str | Unset): A 11-character playlist id, which can be used to further fetch detailed playlist metadata via
            `GET /playlists/{id}`.
        image (str | Unset): High resolution image url of the playlist.
        last_timestamp_ms (int | Unset): Passed to the **last_timestamp_ms** parameter of `GET /playlists/{id}` to
            paginate through items of that playlist.
        listennotes_url (str | Unset): The url of this playlist on ListenNotes.com.
        name (str | Unset): Playlist name.
        podcast_count (int | Unset): The number of podcasts in this playlist.
        thumbnail (str | Unset): Low resolution image url of the playlist.
        total_audio_length_sec (int | Unset): Total audio length of all episodes in this playlist, in seconds.
        visibility (PlaylistVisibilityField | Unset): Visibility of this playlist.
    """

    description: str | Unset = UNSET
    episode_count: int | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    last_timestamp_ms: int | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    name: str | Unset = UNSET
    podcast_count: int | Unset = UNSET
    thumbnail: str | Unset = UNSET
    total_audio_length_sec: int | Unset = UNSET
    visibility: PlaylistVisibilityField | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        episode_count = self.episode_count

        id = self.id

        image = self.image

        last_timestamp_ms = self.last_timestamp_ms

        listennotes_url = self.listennotes_url

        name = self.name

        podcast_count = self.podcast_count

        thumbnail = self.thumbnail

        total_audio_length_sec = self.total_audio_length_sec

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if episode_count is not UNSET:
            field_dict["episode_count"] = episode_count
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if last_timestamp_ms is not UNSET:
            field_dict["last_timestamp_ms"] = last_timestamp_ms
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
        if name is not UNSET:
            field_dict["name"] = name
        if podcast_count is not UNSET:
            field_dict["podcast_count"] = podcast_count
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if total_audio_length_sec is not UNSET:
            field_dict["total_audio_length_sec"] = total_audio_length_sec
        if visibility is not UNSET:
            field_dict["visibility"] = visibility

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        episode_count = d.pop("episode_count", UNSET)

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        last_timestamp_ms = d.pop("last_timestamp_ms", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        name = d.pop("name", UNSET)

        podcast_count = d.pop("podcast_count", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        total_audio_length_sec = d.pop("total_audio_length_sec", UNSET)

        _visibility = d.pop("visibility", UNSET)
        visibility: PlaylistVisibilityField | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = PlaylistVisibilityField(_visibility)

        playlists_response_playlists_item = cls(
            description=description,
            episode_count=episode_count,
            id=id,
            image=image,
            last_timestamp_ms=last_timestamp_ms,
            listennotes_url=listennotes_url,
            name=name,
            podcast_count=podcast_count,
            thumbnail=thumbnail,
            total_audio_length_sec=total_audio_length_sec,
            visibility=visibility,
        )

        playlists_response_playlists_item.additional_properties = d
        return playlists_response_playlists_item

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
