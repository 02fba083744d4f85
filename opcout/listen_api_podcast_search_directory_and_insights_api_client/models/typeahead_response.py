from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.genre import Genre
    from ..models.podcast_typeahead_result import PodcastTypeaheadResult


T = TypeVar("T", bound="TypeaheadResponse")


@_attrs_define
class TypeaheadResponse:
    """
    Attributes:
        terms (list[str]): Search term suggestions.
        genres (list[Genre] | Unset): Genre suggestions. It'll show up when the **show_genres** parameter is *1*.
        podcasts (list[PodcastTypeaheadResult] | Unset): Podcast suggestions. It'll show up when the **show_podcasts**
            parameter is 1.
    """

    terms: list[str]
    genres: list[Genre] | Unset = UNSET
    podcasts: list[PodcastTypeaheadResult] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        terms = self.terms

        genres: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.genres, Unset):
            genres = []
            for genres_item_data in self.genres:
                genres_item = genres_item_data.to_dict()
                genres.append(genres_item)

        podcasts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.podcasts, Unset):
            podcasts = []
            for podcasts_item_data in self.podcasts:
                podcasts_item = podcasts_item_data.to_dict()
                podcasts.append(podcasts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "terms": terms,
            }
        )
        if genres is not UNSET:
            field_dict["genres"] = genres
        if podcasts is not UNSET:
            field_dict["podcasts"] = podcasts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.genre import Genre  # noqa: PLC0415
        from ..models.podcast_typeahead_result import PodcastTypeaheadResult  # noqa: PLC0415

        d = dict(src_dict)
        terms = cast(list[str], d.pop("terms"))

        _genres = d.pop("genres", UNSET)
        genres: list[Genre] | Unset = UNSET
        if _genres is not UNSET:
            genres = []
            for genres_item_data in _genres:
                genres_item = Genre.from_dict(genres_item_data)

                genres.append(genres_item)

        _podcasts = d.pop("podcasts", UNSET)
        podcasts: list[PodcastTypeaheadResult] | Unset = UNSET
        if _podcasts is not UNSET:
            podcasts = []
            for podcasts_item_data in _podcasts:
                podcasts_item = PodcastTypeaheadResult.from_dict(podcasts_item_data)

                podcasts.append(podcasts_item)

        typeahead_response = cls(
            terms=terms,
            genres=genres,
            podcasts=podcasts,
        )

        typeahead_response.additional_properties = d
        return typeahead_response

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
