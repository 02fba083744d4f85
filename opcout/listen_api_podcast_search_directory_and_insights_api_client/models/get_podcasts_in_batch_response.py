from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_simple import EpisodeSimple
    from ..models.podcast_simple import PodcastSimple


T = TypeVar("T", bound="GetPodcastsInBatchResponse")


@_attrs_define
class GetPodcastsInBatchResponse:
    """
    Attributes:
        podcasts (list[PodcastSimple]):
        latest_episodes (list[EpisodeSimple] | Unset): Up to 10 latest episodes from these podcasts, sorted by
            **pub_date**. This field shows up only when **show_latest_episodes** is 1.
    """

    podcasts: list[PodcastSimple]
    latest_episodes: list[EpisodeSimple] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        podcasts = []
        for podcasts_item_data in self.podcasts:
            podcasts_item = podcasts_item_data.to_dict()
            podcasts.append(podcasts_item)

        latest_episodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.latest_episodes, Unset):
            latest_episodes = []
            for latest_episodes_item_data in self.latest_episodes:
                latest_episodes_item = latest_episodes_item_data.to_dict()
                latest_episodes.append(latest_episodes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "podcasts": podcasts,
            }
        )
        if latest_episodes is not UNSET:
            field_dict["latest_episodes"] = latest_episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_simple import EpisodeSimple  # noqa: PLC0415
        from ..models.podcast_simple import PodcastSimple  # noqa: PLC0415

        d = dict(src_dict)
        podcasts = []
        _podcasts = d.pop("podcasts")
        for podcasts_item_data in _podcasts:
            podcasts_item = PodcastSimple.from_dict(podcasts_item_data)

            podcasts.append(podcasts_item)

        _latest_episodes = d.pop("latest_episodes", UNSET)
        latest_episodes: list[EpisodeSimple] | Unset = UNSET
        if _latest_episodes is not UNSET:
            latest_episodes = []
            for latest_episodes_item_data in _latest_episodes:
                latest_episodes_item = EpisodeSimple.from_dict(latest_episodes_item_data)

                latest_episodes.append(latest_episodes_item)

        get_podcasts_in_batch_response = cls(
            podcasts=podcasts,
            latest_episodes=latest_episodes,
        )

        get_podcasts_in_batch_response.additional_properties = d
        return get_podcasts_in_batch_response

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
