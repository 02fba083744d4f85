from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_search_result_podcast import EpisodeSearchResultPodcast


T = TypeVar("T", bound="EpisodeSearchResult")


@_attrs_define
class EpisodeSearchResult:
    """When **type** is *episode*.

    Attributes:
        audio (str | Unset): Audio url of this episode, which can be played directly.
        audio_length_sec (int | Unset): Audio length of this episode. In seconds.
        description_highlighted (str | Unset): Highlighted segment of this episode's description
        description_original (str | Unset): Plain text of this episode's description
        explicit_content (bool | Unset): Whether this podcast contains explicit language.
        id (str | Unset): Episode id, which can be used to further fetch detailed episode metadata via `GET
            /episodes/{id}`.
        image (str | Unset): Image url for this episode.
            If an episode doesn't have its own image, then this field would be the url of the podcast artwork image.
            If you are using PRO/ENTERPRISE plan, then it's
            a high resolution image (1400x1400). If you are using FREE plan, then it's the same as **thumbnail**,
            low resolution image (300x300).
        itunes_id (int | Unset): iTunes id for this podcast.
        link (str | Unset): Web link of this episode.
        listennotes_url (str | Unset): The url of this episode on [ListenNotes.com](https://www.ListenNotes.com).
        podcast (EpisodeSearchResultPodcast | Unset): The podcast that this episode belongs to.
        pub_date_ms (int | Unset): Published date for this episode. In millisecond.
        rss (str | Unset): RSS url of this podcast. This field is available only in the PRO/ENTERPRISE plan.
        thumbnail (str | Unset): Thumbnail image (300x300) url for this episode.
            If an episode doesn't have its own image, then this field would be the url of the podcast artwork thumbnail
            image.
        title_highlighted (str | Unset): Highlighted segment of this episode's title
        title_original (str | Unset): Plain text of this episode' title
        transcripts_highlighted (list[str] | Unset): Up to 2 highlighted segments of the audio transcript of this
            episode.
    """

    audio: str | Unset = UNSET
    audio_length_sec: int | Unset = UNSET
    description_highlighted: str | Unset = UNSET
    description_original: str | Unset = UNSET
    explicit_content: bool | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    itunes_id: int | Unset = UNSET
    link: str | Unset = UNSET
    listennotes_url: str | Unset = UNSET
    podcast: EpisodeSearchResultPodcast | Unset = UNSET
    pub_date_ms: int | Unset = UNSET
    rss: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    title_highlighted: str | Unset = UNSET
    title_original: str | Unset = UNSET
    transcripts_highlighted: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audio = self.audio

        audio_length_sec = self.audio_length_sec

        description_highlighted = self.description_highlighted

        description_original = self.description_original

        explicit_content = self.explicit_content

        id = self.id

        image = self.image

        itunes_id = self.itunes_id

        link = self.link

        listennotes_url = self.listennotes_url

        podcast: dict[str, Any] | Unset = UNSET
        if not isinstance(self.podcast, Unset):
            podcast = self.podcast.to_dict()

        pub_date_ms = self.pub_date_ms

        rss = self.rss

        thumbnail = self.thumbnail

        title_highlighted = self.title_highlighted

        title_original = self.title_original

        transcripts_highlighted: list[str] | Unset = UNSET
        if not isinstance(self.transcripts_highlighted, Unset):
            transcripts_highlighted = self.transcripts_highlighted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio is not UNSET:
            field_dict["audio"] = audio
        if audio_length_sec is not UNSET:
            field_dict["audio_length_sec"] = audio_length_sec
        if description_highlighted is not UNSET:
            field_dict["description_highlighted"] = description_highlighted
        if description_original is not UNSET:
            field_dict["description_original"] = description_original
        if explicit_content is not UNSET:
            field_dict["explicit_content"] = explicit_content
        if id is not UNSET:
            field_dict["id"] = id
        if image is not UNSET:
            field_dict["image"] = image
        if itunes_id is not UNSET:
            field_dict["itunes_id"] = itunes_id
        if link is not UNSET:
            field_dict["link"] = link
        if listennotes_url is not UNSET:
            field_dict["listennotes_url"] = listennotes_url
        if podcast is not UNSET:
            field_dict["podcast"] = podcast
        if pub_date_ms is not UNSET:
            field_dict["pub_date_ms"] = pub_date_ms
        if rss is not UNSET:
            field_dict["rss"] = rss
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if title_highlighted is not UNSET:
            field_dict["title_highlighted"] = title_highlighted
        if title_original is not UNSET:
            field_dict["title_original"] = title_original
        if transcripts_highlighted is not UNSET:
            field_dict["transcripts_highlighted"] = transcripts_highlighted

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_search_result_podcast import EpisodeSearchResultPodcast  # noqa: PLC0415

        d = dict(src_dict)
        audio = d.pop("audio", UNSET)

        audio_length_sec = d.pop("audio_length_sec", UNSET)

        description_highlighted = d.pop("description_highlighted", UNSET)

        description_original = d.pop("description_original", UNSET)

        explicit_content = d.pop("explicit_content", UNSET)

        id = d.pop("id", UNSET)

        image = d.pop("image", UNSET)

        itunes_id = d.pop("itunes_id", UNSET)

        link = d.pop("link", UNSET)

        listennotes_url = d.pop("listennotes_url", UNSET)

        _podcast = d.pop("podcast", UNSET)
        podcast: EpisodeSearchResultPodcast | Unset
        if isinstance(_podcast, Unset):
            podcast = UNSET
        else:
            podcast = EpisodeSearchResultPodcast.from_dict(_podcast)

        pub_date_ms = d.pop("pub_date_ms", UNSET)

        rss = d.pop("rss", UNSET)

        thumbnail = d.pop("thumbnail", UNSET)

        title_highlighted = d.pop("title_highlighted", UNSET)

        title_original = d.pop("title_original", UNSET)

        transcripts_highlighted = cast(list[str], d.pop("transcripts_highlighted", UNSET))

        episode_search_result = cls(
            audio=audio,
            audio_length_sec=audio_length_sec,
            description_highlighted=description_highlighted,
            description_original=description_original,
            explicit_content=explicit_content,
            id=id,
            image=image,
            itunes_id=itunes_id,
            link=link,
            listennotes_url=listennotes_url,
            podcast=podcast,
            pub_date_ms=pub_date_ms,
            rss=rss,
            thumbnail=thumbnail,
            title_highlighted=title_highlighted,
            title_original=title_original,
            transcripts_highlighted=transcripts_highlighted,
        )

        episode_search_result.additional_properties = d
        return episode_search_result

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
