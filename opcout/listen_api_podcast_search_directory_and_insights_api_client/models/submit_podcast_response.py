from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.submit_podcast_response_status import SubmitPodcastResponseStatus

if TYPE_CHECKING:
    from ..models.podcast_minimum import PodcastMinimum


T = TypeVar("T", bound="SubmitPodcastResponse")


@_attrs_define
class SubmitPodcastResponse:
    """
    Attributes:
        podcast (PodcastMinimum):
        status (SubmitPodcastResponseStatus): The status of this submission.
    """

    podcast: PodcastMinimum
    status: SubmitPodcastResponseStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        podcast = self.podcast.to_dict()

        status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "podcast": podcast,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.podcast_minimum import PodcastMinimum  # noqa: PLC0415

        d = dict(src_dict)
        podcast = PodcastMinimum.from_dict(d.pop("podcast"))

        status = SubmitPodcastResponseStatus(d.pop("status"))

        submit_podcast_response = cls(
            podcast=podcast,
            status=status,
        )

        submit_podcast_response.additional_properties = d
        return submit_podcast_response

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
