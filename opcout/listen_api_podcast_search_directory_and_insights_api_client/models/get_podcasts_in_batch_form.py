from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_podcasts_in_batch_form_show_latest_episodes import GetPodcastsInBatchFormShowLatestEpisodes
from ..types import UNSET, Unset

T = TypeVar("T", bound="GetPodcastsInBatchForm")


@_attrs_define
class GetPodcastsInBatchForm:
    """
    Attributes:
        ids (str | Unset): Comma-separated list of podcast ids.
        itunes_ids (str | Unset): Comma-separated Apple Podcasts (iTunes) ids, e.g., 659155419
        next_episode_pub_date (int | Unset): For latest episodes pagination. It's the value of **next_episode_pub_date**
            from the response of last request. If not specified, just return latest 15 episodes.
        rsses (str | Unset): Comma-separated rss urls.
        show_latest_episodes (GetPodcastsInBatchFormShowLatestEpisodes | Unset): Whether or not to fetch up to 15 latest
            episodes from these podcasts, sorted by pub_date. 1 is yes, and 0 is no.
             Default: GetPodcastsInBatchFormShowLatestEpisodes.VALUE_0.
        spotify_ids (str | Unset): Comma-separated Spotify ids, e.g., 3DDfEsKDIDrTlnPOiG4ZF4
    """

    ids: str | Unset = UNSET
    itunes_ids: str | Unset = UNSET
    next_episode_pub_date: int | Unset = UNSET
    rsses: str | Unset = UNSET
    show_latest_episodes: GetPodcastsInBatchFormShowLatestEpisodes | Unset = (
        GetPodcastsInBatchFormShowLatestEpisodes.VALUE_0
    )
    spotify_ids: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids

        itunes_ids = self.itunes_ids

        next_episode_pub_date = self.next_episode_pub_date

        rsses = self.rsses

        show_latest_episodes: int | Unset = UNSET
        if not isinstance(self.show_latest_episodes, Unset):
            show_latest_episodes = self.show_latest_episodes.value

        spotify_ids = self.spotify_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ids is not UNSET:
            field_dict["ids"] = ids
        if itunes_ids is not UNSET:
            field_dict["itunes_ids"] = itunes_ids
        if next_episode_pub_date is not UNSET:
            field_dict["next_episode_pub_date"] = next_episode_pub_date
        if rsses is not UNSET:
            field_dict["rsses"] = rsses
        if show_latest_episodes is not UNSET:
            field_dict["show_latest_episodes"] = show_latest_episodes
        if spotify_ids is not UNSET:
            field_dict["spotify_ids"] = spotify_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ids = d.pop("ids", UNSET)

        itunes_ids = d.pop("itunes_ids", UNSET)

        next_episode_pub_date = d.pop("next_episode_pub_date", UNSET)

        rsses = d.pop("rsses", UNSET)

        _show_latest_episodes = d.pop("show_latest_episodes", UNSET)
        show_latest_episodes: GetPodcastsInBatchFormShowLatestEpisodes | Unset
        if isinstance(_show_latest_episodes, Unset):
            show_latest_episodes = UNSET
        else:
            show_latest_episodes = GetPodcastsInBatchFormShowLatestEpisodes(_show_latest_episodes)

        spotify_ids = d.pop("spotify_ids", UNSET)

        get_podcasts_in_batch_form = cls(
            ids=ids,
            itunes_ids=itunes_ids,
            next_episode_pub_date=next_episode_pub_date,
            rsses=rsses,
            show_latest_episodes=show_latest_episodes,
            spotify_ids=spotify_ids,
        )

        get_podcasts_in_batch_form.additional_properties = d
        return get_podcasts_in_batch_form

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
