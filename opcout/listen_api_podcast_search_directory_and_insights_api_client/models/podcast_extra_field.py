from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PodcastExtraField")


@_attrs_define
class PodcastExtraField:
    """
    Attributes:
        amazon_music_url (str | Unset): Amazon Music url for this podcast
        facebook_handle (str | Unset): Facebook username affiliated with this podcast
        google_url (str | Unset): Google Podcasts url for this podcast
        instagram_handle (str | Unset): Instagram username affiliated with this podcast
        linkedin_url (str | Unset): LinkedIn url affiliated with this podcast
        patreon_handle (str | Unset): Patreon username affiliated with this podcast
        spotify_url (str | Unset): Spotify url for this podcast
        twitter_handle (str | Unset): Twitter username affiliated with this podcast
        url1 (str | Unset): Url affiliated with this podcast
        url2 (str | Unset): Url affiliated with this podcast
        url3 (str | Unset): Url affiliated with this podcast
        wechat_handle (str | Unset): WeChat username affiliated with this podcast
        youtube_url (str | Unset): YouTube url affiliated with this podcast
    """

    amazon_music_url: str | Unset = UNSET
    facebook_handle: str | Unset = UNSET
    google_url: str | Unset = UNSET
    instagram_handle: str | Unset = UNSET
    linkedin_url: str | Unset = UNSET
    patreon_handle: str | Unset = UNSET
    spotify_url: str | Unset = UNSET
    twitter_handle: str | Unset = UNSET
    url1: str | Unset = UNSET
    url2: str | Unset = UNSET
    url3: str | Unset = UNSET
    wechat_handle: str | Unset = UNSET
    youtube_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amazon_music_url = self.amazon_music_url

        facebook_handle = self.facebook_handle

        google_url = self.google_url

        instagram_handle = self.instagram_handle

        linkedin_url = self.linkedin_url

        patreon_handle = self.patreon_handle

        spotify_url = self.spotify_url

        twitter_handle = self.twitter_handle

        url1 = self.url1

        url2 = self.url2

        url3 = self.url3

        wechat_handle = self.wechat_handle

        youtube_url = self.youtube_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amazon_music_url is not UNSET:
            field_dict["amazon_music_url"] = amazon_music_url
        if facebook_handle is not UNSET:
            field_dict["facebook_handle"] = facebook_handle
        if google_url is not UNSET:
            field_dict["google_url"] = google_url
        if instagram_handle is not UNSET:
            field_dict["instagram_handle"] = instagram_handle
        if linkedin_url is not UNSET:
            field_dict["linkedin_url"] = linkedin_url
        if patreon_handle is not UNSET:
            field_dict["patreon_handle"] = patreon_handle
        if spotify_url is not UNSET:
            field_dict["spotify_url"] = spotify_url
        if twitter_handle is not UNSET:
            field_dict["twitter_handle"] = twitter_handle
        if url1 is not UNSET:
            field_dict["url1"] = url1
        if url2 is not UNSET:
            field_dict["url2"] = url2
        if url3 is not UNSET:
            field_dict["url3"] = url3
        if wechat_handle is not UNSET:
            field_dict["wechat_handle"] = wechat_handle
        if youtube_url is not UNSET:
            field_dict["youtube_url"] = youtube_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amazon_music_url = d.pop("amazon_music_url", UNSET)

        facebook_handle = d.pop("facebook_handle", UNSET)

        google_url = d.pop("google_url", UNSET)

        instagram_handle = d.pop("instagram_handle", UNSET)

        linkedin_url = d.pop("linkedin_url", UNSET)

        patreon_handle = d.pop("patreon_handle", UNSET)

        spotify_url = d.pop("spotify_url", UNSET)

        twitter_handle = d.pop("twitter_handle", UNSET)

        url1 = d.pop("url1", UNSET)

        url2 = d.pop("url2", UNSET)

        url3 = d.pop("url3", UNSET)

        wechat_handle = d.pop("wechat_handle", UNSET)

        youtube_url = d.pop("youtube_url", UNSET)

        podcast_extra_field = cls(
            amazon_music_url=amazon_music_url,
            facebook_handle=facebook_handle,
            google_url=google_url,
            instagram_handle=instagram_handle,
            linkedin_url=linkedin_url,
            patreon_handle=patreon_handle,
            spotify_url=spotify_url,
            twitter_handle=twitter_handle,
            url1=url1,
            url2=url2,
            url3=url3,
            wechat_handle=wechat_handle,
            youtube_url=youtube_url,
        )

        podcast_extra_field.additional_properties = d
        return podcast_extra_field

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
