from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.curated_list_search_result import CuratedListSearchResult
    from ..models.episode_search_result import EpisodeSearchResult
    from ..models.podcast_search_result import PodcastSearchResult


T = TypeVar("T", bound="SearchResponse")


@_attrs_define
class SearchResponse:
    """
    Attributes:
        count (int | Unset): The number of search results in this page.
        next_offset (int | Unset): Pass this value to the **offset** parameter to do pagination of search results.
        results (list[CuratedListSearchResult | EpisodeSearchResult | PodcastSearchResult] | Unset): A list of search
            results.
        took (float | Unset): The time it took to fetch these search results. In seconds.
        total (int | Unset): The total number of search results.
    """

    count: int | Unset = UNSET
    next_offset: int | Unset = UNSET
    results: list[CuratedListSearchResult | EpisodeSearchResult | PodcastSearchResult] | Unset = UNSET
    took: float | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode_search_result import EpisodeSearchResult  # noqa: PLC0415
        from ..models.podcast_search_result import PodcastSearchResult  # noqa: PLC0415

        count = self.count

        next_offset = self.next_offset

        results: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = []
            for results_item_data in self.results:
                results_item: dict[str, Any]
                if isinstance(results_item_data, EpisodeSearchResult):
                    results_item = results_item_data.to_dict()
                elif isinstance(results_item_data, PodcastSearchResult):
                    results_item = results_item_data.to_dict()
                else:
                    results_item = results_item_data.to_dict()

                results.append(results_item)

        took = self.took

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if next_offset is not UNSET:
            field_dict["next_offset"] = next_offset
        if results is not UNSET:
            field_dict["results"] = results
        if took is not UNSET:
            field_dict["took"] = took
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.curated_list_search_result import CuratedListSearchResult  # noqa: PLC0415
        from ..models.episode_search_result import EpisodeSearchResult  # noqa: PLC0415
        from ..models.podcast_search_result import PodcastSearchResult  # noqa: PLC0415

        d = dict(src_dict)
        count = d.pop("count", UNSET)

        next_offset = d.pop("next_offset", UNSET)

        _results = d.pop("results", UNSET)
        results: list[CuratedListSearchResult | EpisodeSearchResult | PodcastSearchResult] | Unset = UNSET
        if _results is not UNSET:
            results = []
            for results_item_data in _results:

                def _parse_results_item(
                    data: object,
                ) -> CuratedListSearchResult | EpisodeSearchResult | PodcastSearchResult:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        results_item_type_0 = EpisodeSearchResult.from_dict(data)

                        return results_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        results_item_type_1 = PodcastSearchResult.from_dict(data)

                        return results_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    results_item_type_2 = CuratedListSearchResult.from_dict(data)

                    return results_item_type_2

                results_item = _parse_results_item(results_item_data)

                results.append(results_item)

        took = d.pop("took", UNSET)

        total = d.pop("total", UNSET)

        search_response = cls(
            count=count,
            next_offset=next_offset,
            results=results,
            took=took,
            total=total,
        )

        search_response.additional_properties = d
        return search_response

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
