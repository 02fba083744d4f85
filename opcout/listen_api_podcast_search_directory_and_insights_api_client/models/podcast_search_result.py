from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PodcastSearchResult")


@_attrs_define
class PodcastSearchResult:
    """When **type** is *podcast*.

    Attributes:
        audio_length_sec (int | Unset): Average audio length of all episodes of this podcast. In seconds.
        description_highlighted (str | Unset): Highlighted segment of podcast description
        description_original (str | Unset): Plain text of podcast description
        earliest_pub_date_ms (int | Unset): The published date of the oldest episode of this podcast. In milliseconds
        email (str | Unset): The email of this podcast's producer. This field is available only in the PRO/ENTERPRISE
            plan.
        explicit_content (bool | Unset): Whether this podcast contains explicit language.
        genre_ids (list[int] | Unset):
        id (str | Unset): Podcast id, which can be used to further fetch detailed podcast metadata via `GET
            /podcasts/{id}`.
        image (str | Unset): Image url for this podcast's artwork. If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        itunes_id (int | Unset): iTunes id for this podcast.
        latest_episode_id (str | Unset): The id of the most recently published episode of this podcast, which can be
            used to further fetch detailed episode metadata via `GET /episodes/{id}`.
        latest_pub_date_ms (int | Unset): The published date of the latest episode of this podcast. In milliseconds
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
        rss (str | Unset): RSS url of this podcast. This field is available only in the PRO/ENTERPRISE plan.
        thumbnail (str | Unset): Thumbnail image url for this podcast's artwork (300x300).
        title_highlighted (str | Unset): Highlighted segment of podcast name.
        title_original (str | Unset): Plain text of podcast name.
        total_episodes (int | Unset): Total number of episodes in this podcast.
        update_frequency_hours (int | Unset): How frequently does this podcast release a new episode? In hours. For
            example, if the value is 166, then it's every 166 hours (or weekly).
        website (str | Unset): Website url of this podcast.
    """

    audio_length_sec: int | Unset = UNSET
    description_highlighted: str | Unset = UNSET
    description_original: str | Unset = UNSET
    earliest_pub_date_ms: int | Unset = UNSET
    email: str | Unset = UNSET
    explicit_content: bool | Unset = UNSET
    genre_ids: list[int] | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    itunes_id: int | Unset = UNSET
    latest_episode_id: str | Unset = UNSET
    latest_pub_date_ms: int | Unset = UNSET
    listen_score: int | Unset = UNSET
    listen_score_global_rank: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    publisher_highlighted: str | Unset = UNSET
    publisher_original: str | Unset = UNSET
    rss: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title_highlighted: str | Unset = UNSET
    title_original: str | Unset = UNSET
    total_episodes: int | Unset = UNSET
    update_frequency_hours: int | Unset = UNSET
    website: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audio_length_sec = self.audio_length_sec

        description_highlighted = self.description_highlighted

        description_original = self.description_original

        earliest_pub_date_ms = self.earliest_pub_date_ms

        email = self.email

        explicit_content = self.explicit_content

        genre_ids: list[int] | Unset = UNSET
        if not isinstance(self.genre_ids, Unset):
            genre_ids = self.genre_ids

        id = self.id

        image = self.image

        itunes_id = self.itunes_id

        latest_episode_id = self.latest_episode_id

        latest_pub_date_ms = self.latest_pub_date_ms

        listen_score = self.listen_score

        listen_score_global_rank = self.listen_score_global_rank

        listennotes_url = self.listennotes_url

        publisher_highlighted = self.publisher_highlighted

        publisher_original = self.publisher_original

        rss = self.rss

        thumbnail = self.thumbnail

        title_highlighted = self.title_highlighted

        title_original = self.title_original

        total_episodes = self.total_episodes

        update_frequency_hours = self.update_frequency_hours

        website = self.website

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio_length_sec is not UNSET:
            field_dict["audio_length_sec"] = audio_length_sec
        if description_highlighted is not UNSET:
            field_dict["description_highlighted"] = description_highlighted
        if description_original is not UNSET:
            field_dict["description_original"] = description_original
        if earliest_pub_date_ms is not UNSET:
            field_dict["earliest_pub_date_ms"] = earliest_pub_date_ms
        if email is not UNSET:
            field_dict["email"] = email
        if explicit_content is not UNSET:
            field_dict["explicit_content"] = explicit_content
        if genre_ids is not UNSET:
            field_dict["genre_ids"] = genre_ids
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if itunes_id is not UNSET:
            field_dict["itunes_id"] = itunes_id
        if latest_episode_id is not UNSET:
            field_dict["latest_episode_id"] = latest_episode_id
        if latest_pub_date_ms is not UNSET:
            field_dict["latest_pub_date_ms"] = latest_pub_date_ms
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
        if rss is not UNSET:
            field_dict["rss"] = rss
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if title_highlighted is not UNSET:
            field_dict["title_highlighted"] = title_highlighted
        if title_original is not UNSET:
            field_dict["title_original"] = title_original
        if total_episodes is not UNSET:
            field_dict["total_episodes"] = total_episodes
        if update_frequency_hours is not UNSET:
            field_dict["update_frequency_hours"] = update_frequency_hours
        if website is not UNSET:
            field_dict["website"] = website

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        audio_length_sec = d.pop("audio_length_sec", UNSET)

        description_highlighted = d.pop("description_highlighted", UNSET)

        description_original = d.pop("description_original", UNSET)

        earliest_pub_date_ms = d.pop("earliest_pub_date_ms", UNSET)

        email = d.pop("email", UNSET)

        explicit_content = d.pop("explicit_content", UNSET)

        genre_ids = cast(list[int], d.pop("genre_ids", UNSET))

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        itunes_id = d.pop("itunes_id", UNSET)

        latest_episode_id = d.pop("latest_episode_id", UNSET)

        latest_pub_date_ms = d.pop("latest_pub_date_ms", UNSET)

        listen_score = d.pop("listen_score", UNSET)

        listen_score_global_rank = d.pop("listen_score_global_rank", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        publisher_highlighted = d.pop("publisher_highlighted", UNSET)

        publisher_original = d.pop("publisher_original", UNSET)

        rss = d.pop("rss", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title_highlighted = d.pop("title_highlighted", UNSET)

        title_original = d.pop("title_original", UNSET)

        total_episodes = d.pop("total_episodes", UNSET)

        update_frequency_hours = d.pop("update_frequency_hours", UNSET)

        website = d.pop("website", UNSET)

        podcast_search_result = cls(
            audio_length_sec=audio_length_sec,
            description_highlighted=description_highlighted,
            description_original=description_original,
            earliest_pub_date_ms=earliest_pub_date_ms,
            email=email,
            explicit_content=explicit_content,
            genre_ids=genre_ids,
            id=id,
            image=image,
            itunes_id=itunes_id,
            latest_episode_id=latest_episode_id,
            latest_pub_date_ms=latest_pub_date_ms,
            listen_score=listen_score,
            listen_score_global_rank=listen_score_global_rank,
            listennotes_url=listennotes_url,
            publisher_highlighted=publisher_highlighted,
            publisher_original=publisher_original,
            rss=rss,
            thumbnail=thumbnail,
            title_highlighted=title_highlighted,
            title_original=title_original,
            total_episodes=total_episodes,
            update_frequency_hours=update_frequency_hours,
            website=website,
        )

        podcast_search_result.additional_properties = d
        return podcast_search_result

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
