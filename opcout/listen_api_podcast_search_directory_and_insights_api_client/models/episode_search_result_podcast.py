from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EpisodeSearchResultPodcast")


@_attrs_define
class EpisodeSearchResultPodcast:
    """The podcast that this episode belongs to.

    Attributes:
        genre_ids (list[int] | Unset):
        id (str | Unset): Podcast id, which can be used to further fetch detailed podcast metadata via `GET
            /podcasts/{id}`.
        image (str | Unset): Image url for this podcast's artwork. If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        listen_score (int | Unset): The estimated popularity score of a podcast compared to all other rss-based public
            podcasts in the world on a scale from 0 to 100.
            If the score is not available, it'll be null. Learn more at listennotes.com/listen-score
        listen_score_global_rank (str | Unset): The estimated popularity ranking of a podcast compared to all other rss-
            based public podcasts in the world.
            For example, if the value is 0.5%, then this podcast is one of the top 0.5% most popular shows out of all
            podcasts globally, ranked by Listen Score.
            If the ranking is not available, it'll be null. Learn more at listennotes.com/listen-score
        listennotes_url (str | Unset): The url of this podcast on [ListenNotes.com](https://www.ListenNotes.com).
        publisher_highlighted (str | Unset): Highlighted segment of this podcast's publisher name.
        publisher_original (str | Unset): Plain text of this podcast's publisher name.
        thumbnail (str | Unset): Thumbnail image url for this podcast's artwork (300x300).
        title_highlighted (str | Unset): Highlighted segment of podcast name.
        title_original (str | Unset): Plain text of podcast name.
    """

    genre_ids: list[int] | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    listen_score: int | Unset = UNSET
    listen_score_global_rank: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    publisher_highlighted: str | Unset = UNSET
    publisher_original: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title_highlighted: str | Unset = UNSET
    title_original: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        genre_ids: list[int] | Unset = UNSET
        if not isinstance(self.genre_ids, Unset):
            genre_ids = self.genre_ids

        id = self.id

        image = self.image

        listen_score = self.listen_score

        listen_score_global_rank = self.listen_score_global_rank

        listennotes_url = self.listennotes_url

        publisher_highlighted = self.publisher_highlighted

        publisher_original = self.publisher_original

        thumbnail = self.thumbnail

        title_highlighted = self.title_highlighted

        title_original = self.title_original

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if genre_ids is not UNSET:
            field_dict["genre_ids"] = genre_ids
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if listen_score is not UNSET:
            field_dict["listen_score"] = listen_score
        if listen_score_global_rank is not UNSET:
            field_dict["listen_score_global_rank"] = listen_score_global_rank
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
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
        genre_ids = cast(list[int], d.pop("genre_ids", UNSET))

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        listen_score = d.pop("listen_score", UNSET)

        listen_score_global_rank = d.pop("listen_score_global_rank", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        publisher_highlighted = d.pop("publisher_highlighted", UNSET)

        publisher_original = d.pop("publisher_original", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title_highlighted = d.pop("title_highlighted", UNSET)

        title_original = d.pop("title_original", UNSET)

        episode_search_result_podcast = cls(
            genre_ids=genre_ids,
            id=id,
            image=image,
            listen_score=listen_score,
            listen_score_global_rank=listen_score_global_rank,
            listennotes_url=listennotes_url,
            publisher_highlighted=publisher_highlighted,
            publisher_original=publisher_original,
            thumbnail=thumbnail,
            title_highlighted=title_highlighted,
            title_original=title_original,
        )

        episode_search_result_podcast.additional_properties = d
        return episode_search_result_podcast

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
