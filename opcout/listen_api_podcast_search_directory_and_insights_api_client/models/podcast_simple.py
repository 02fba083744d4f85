from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.podcast_type_field import PodcastTypeField
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.podcast_extra_field import PodcastExtraField
    from ..models.podcast_looking_for_field import PodcastLookingForField


T = TypeVar("T", bound="PodcastSimple")


@_attrs_define
class PodcastSimple:
    """
    Attributes:
        audio_length_sec (int | Unset): Average audio length of all episodes of this podcast. In seconds.
        country (str | Unset): The country where this podcast is produced.
        description (str | Unset): Html of this episode's full description
        earliest_pub_date_ms (int | Unset): The published date of the oldest episode of this podcast. In milliseconds
        email (str | Unset): The email of this podcast's producer. This field is available only in the PRO/ENTERPRISE
            plan.
        explicit_content (bool | Unset): Whether this podcast contains explicit language.
        extra (PodcastExtraField | Unset):
        genre_ids (list[int] | Unset):
        id (str | Unset): Podcast id, which can be used to further fetch detailed podcast metadata via `GET
            /podcasts/{id}`.
        image (str | Unset): Image url for this podcast's artwork. If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        is_claimed (bool | Unset): Whether this podcast is claimed by its producer on
            [ListenNotes.com](https://www.ListenNotes.com).
        itunes_id (int | Unset): iTunes id for this podcast.
        language (str | Unset): The language of this podcast. You can get all supported languages from `GET /languages`.
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
        looking_for (PodcastLookingForField | Unset):
        publisher (str | Unset): Podcast publisher name.
        rss (str | Unset): RSS url of this podcast. This field is available only in the PRO/ENTERPRISE plan.
        thumbnail (str | Unset): Thumbnail image url for this podcast's artwork (300x300).
        title (str | Unset): Podcast name.
        total_episodes (int | Unset): Total number of episodes in this podcast.
        type_ (PodcastTypeField | Unset): The type of this podcast - episodic or serial.
        update_frequency_hours (int | Unset): How frequently does this podcast release a new episode? In hours. For
            example, if the value is 166, then it's every 166 hours (or weekly).
        website (str | Unset): Website url of this podcast.
    """

    audio_length_sec: int | Unset = UNSET
    country: str | Unset = UNSET
    description: str | Unset = UNSET
    earliest_pub_date_ms: int | Unset = UNSET
    email: str | Unset = UNSET
    explicit_content: bool | Unset = UNSET
    extra: PodcastExtraField | Unset = UNSET
    genre_ids: list[int] | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    is_claimed: bool | Unset = UNSET
    itunes_id: int | Unset = UNSET
    language: str | Unset = UNSET
    latest_episode_id: str | Unset = UNSET
    latest_pub_date_ms: int | Unset = UNSET
    listen_score: int | Unset = UNSET
    listen_score_global_rank: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    looking_for: PodcastLookingForField | Unset = UNSET
    publisher: str | Unset = UNSET
    rss: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title: str | Unset = UNSET
    total_episodes: int | Unset = UNSET
    type_: PodcastTypeField | Unset = UNSET
    update_frequency_hours: int | Unset = UNSET
    website: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audio_length_sec = self.audio_length_sec

        country = self.country

        description = self.description

        earliest_pub_date_ms = self.earliest_pub_date_ms

        email = self.email

        explicit_content = self.explicit_content

        extra: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra, Unset):
            extra = self.extra.to_dict()

        genre_ids: list[int] | Unset = UNSET
        if not isinstance(self.genre_ids, Unset):
            genre_ids = self.genre_ids

        id = self.id

        image = self.image

        is_claimed = self.is_claimed

        itunes_id = self.itunes_id

        language = self.language

        latest_episode_id = self.latest_episode_id

        latest_pub_date_ms = self.latest_pub_date_ms

        listen_score = self.listen_score

        listen_score_global_rank = self.listen_score_global_rank

        listennotes_url = self.listennotes_url

        looking_for: dict[str, Any] | Unset = UNSET
        if not isinstance(self.looking_for, Unset):
            looking_for = self.looking_for.to_dict()

        publisher = self.publisher

        rss = self.rss

        thumbnail = self.thumbnail

        title = self.title

        total_episodes = self.total_episodes

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        update_frequency_hours = self.update_frequency_hours

        website = self.website

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio_length_sec is not UNSET:
            field_dict["audio_length_sec"] = audio_length_sec
        if country is not UNSET:
            field_dict["country"] = country
        if description is not UNSET:
            field_dict["description"] = description
        if earliest_pub_date_ms is not UNSET:
            field_dict["earliest_pub_date_ms"] = earliest_pub_date_ms
        if email is not UNSET:
            field_dict["email"] = email
        if explicit_content is not UNSET:
            field_dict["explicit_content"] = explicit_content
        if extra is not UNSET:
            field_dict["extra"] = extra
        if genre_ids is not UNSET:
            field_dict["genre_ids"] = genre_ids
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if is_claimed is not UNSET:
            field_dict["is_claimed"] = is_claimed
        if itunes_id is not UNSET:
            field_dict["itunes_id"] = itunes_id
        if language is not UNSET:
            field_dict["language"] = language
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
        if looking_for is not UNSET:
            field_dict["looking_for"] = looking_for
        if publisher is not UNSET:
            field_dict["publisher"] = publisher
        if rss is not UNSET:
            field_dict["rss"] = rss
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if title is not UNSET:
            field_dict["title"] = title
        if total_episodes is not UNSET:
            field_dict["total_episodes"] = total_episodes
        if type_ is not UNSET:
            field_dict["type"] = type_
        if update_frequency_hours is not UNSET:
            field_dict["update_frequency_hours"] = update_frequency_hours
        if website is not UNSET:
            field_dict["website"] = website

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.podcast_extra_field import PodcastExtraField  # noqa: PLC0415
        from ..models.podcast_looking_for_field import PodcastLookingForField  # noqa: PLC0415

        d = dict(src_dict)
        audio_length_sec = d.pop("audio_length_sec", UNSET)

        country = d.pop("country", UNSET)

        description = d.pop("description", UNSET)

        earliest_pub_date_ms = d.pop("earliest_pub_date_ms", UNSET)

        email = d.pop("email", UNSET)

        explicit_content = d.pop("explicit_content", UNSET)

        _extra = d.pop("extra", UNSET)
        extra: PodcastExtraField | Unset
        if isinstance(_extra, Unset):
            extra = UNSET
        else:
            extra = PodcastExtraField.from_dict(_extra)

        genre_ids = cast(list[int], d.pop("genre_ids", UNSET))

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        is_claimed = d.pop("is_claimed", UNSET)

        itunes_id = d.pop("itunes_id", UNSET)

        language = d.pop("language", UNSET)

        latest_episode_id = d.pop("latest_episode_id", UNSET)

        latest_pub_date_ms = d.pop("latest_pub_date_ms", UNSET)

        listen_score = d.pop("listen_score", UNSET)

        listen_score_global_rank = d.pop("listen_score_global_rank", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        _looking_for = d.pop("looking_for", UNSET)
        looking_for: PodcastLookingForField | Unset
        if isinstance(_looking_for, Unset):
            looking_for = UNSET
        else:
            looking_for = PodcastLookingForField.from_dict(_looking_for)

        publisher = d.pop("publisher", UNSET)

        rss = d.pop("rss", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title = d.pop("title", UNSET)

        total_episodes = d.pop("total_episodes", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: PodcastTypeField | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = PodcastTypeField(_type_)

        update_frequency_hours = d.pop("update_frequency_hours", UNSET)

        website = d.pop("website", UNSET)

        podcast_simple = cls(
            audio_length_sec=audio_length_sec,
            country=country,
            description=description,
            earliest_pub_date_ms=earliest_pub_date_ms,
            email=email,
            explicit_content=explicit_content,
            extra=extra,
            genre_ids=genre_ids,
            id=id,
            image=image,
            is_claimed=is_claimed,
            itunes_id=itunes_id,
            language=language,
            latest_episode_id=latest_episode_id,
            latest_pub_date_ms=latest_pub_date_ms,
            listen_score=listen_score,
            listen_score_global_rank=listen_score_global_rank,
            listennotes_url=listennotes_url,
            looking_for=looking_for,
            publisher=publisher,
            rss=rss,
            thumbnail=thumbnail,
            title=title,
            total_episodes=total_episodes,
            type_=type_,
            update_frequency_hours=update_frequency_hours,
            website=website,
        )

        podcast_simple.additional_properties = d
        return podcast_simple

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
