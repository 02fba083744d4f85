"""Contains all the data models used in inputs/outputs"""

from .best_podcasts_response import BestPodcastsResponse
from .curated_list_full import CuratedListFull
from .curated_list_search_result import CuratedListSearchResult
from .curated_list_simple import CuratedListSimple
from .custom_audio import CustomAudio
from .delete_podcast_response import DeletePodcastResponse
from .delete_podcast_response_status import DeletePodcastResponseStatus
from .deleted_item import DeletedItem
from .episode_full import EpisodeFull
from .episode_minimum import EpisodeMinimum
from .episode_search_result import EpisodeSearchResult
from .episode_search_result_podcast import EpisodeSearchResultPodcast
from .episode_simple import EpisodeSimple
from .genre import Genre
from .get_best_podcasts_safe_mode import GetBestPodcastsSafeMode
from .get_best_podcasts_sort import GetBestPodcastsSort
from .get_curated_podcasts_response import GetCuratedPodcastsResponse
from .get_episode_recommendations_response import GetEpisodeRecommendationsResponse
from .get_episode_recommendations_safe_mode import GetEpisodeRecommendationsSafeMode
from .get_episodes_in_batch_form import GetEpisodesInBatchForm
from .get_episodes_in_batch_response import GetEpisodesInBatchResponse
from .get_genres_response import GetGenresResponse
from .get_genres_top_level_only import GetGenresTopLevelOnly
from .get_languages_response import GetLanguagesResponse
from .get_playlist_by_id_sort import GetPlaylistByIdSort
from .get_playlist_by_id_type import GetPlaylistByIdType
from .get_playlists_sort import GetPlaylistsSort
from .get_podcast_by_id_sort import GetPodcastByIdSort
from .get_podcast_recommendations_response import GetPodcastRecommendationsResponse
from .get_podcast_recommendations_safe_mode import GetPodcastRecommendationsSafeMode
from .get_podcasts_in_batch_form import GetPodcastsInBatchForm
from .get_podcasts_in_batch_form_show_latest_episodes import GetPodcastsInBatchFormShowLatestEpisodes
from .get_podcasts_in_batch_response import GetPodcastsInBatchResponse
from .get_regions_response import GetRegionsResponse
from .get_regions_response_regions import GetRegionsResponseRegions
from .playlist_item import PlaylistItem
from .playlist_item_type import PlaylistItemType
from .playlist_response import PlaylistResponse
from .playlist_response_type import PlaylistResponseType
from .playlist_visibility_field import PlaylistVisibilityField
from .playlists_response import PlaylistsResponse
from .playlists_response_playlists_item import PlaylistsResponsePlaylistsItem
from .podcast_audience_response import PodcastAudienceResponse
from .podcast_audience_response_by_regions_item import PodcastAudienceResponseByRegionsItem
from .podcast_domain_response import PodcastDomainResponse
from .podcast_extra_field import PodcastExtraField
from .podcast_full import PodcastFull
from .podcast_looking_for_field import PodcastLookingForField
from .podcast_minimum import PodcastMinimum
from .podcast_minimum_rss import PodcastMinimumRss
from .podcast_search_result import PodcastSearchResult
from .podcast_simple import PodcastSimple
from .podcast_type_field import PodcastTypeField
from .podcast_typeahead_result import PodcastTypeaheadResult
from .related_searches_response import RelatedSearchesResponse
from .search_response import SearchResponse
from .search_safe_mode import SearchSafeMode
from .search_sort_by_date import SearchSortByDate
from .search_type import SearchType
from .search_unique_podcasts import SearchUniquePodcasts
from .spell_check_response import SpellCheckResponse
from .spell_check_response_tokens_item import SpellCheckResponseTokensItem
from .submit_podcast_form import SubmitPodcastForm
from .submit_podcast_response import SubmitPodcastResponse
from .submit_podcast_response_status import SubmitPodcastResponseStatus
from .trending_searches_response import TrendingSearchesResponse
from .typeahead_response import TypeaheadResponse
from .typeahead_safe_mode import TypeaheadSafeMode
from .typeahead_show_genres import TypeaheadShowGenres
from .typeahead_show_podcasts import TypeaheadShowPodcasts

__all__ = (
    "BestPodcastsResponse",
    "CuratedListFull",
    "CuratedListSearchResult",
    "CuratedListSimple",
    "CustomAudio",
    "DeletedItem",
    "DeletePodcastResponse",
    "DeletePodcastResponseStatus",
    "EpisodeFull",
    "EpisodeMinimum",
    "EpisodeSearchResult",
    "EpisodeSearchResultPodcast",
    "EpisodeSimple",
    "Genre",
    "GetBestPodcastsSafeMode",
    "GetBestPodcastsSort",
    "GetCuratedPodcastsResponse",
    "GetEpisodeRecommendationsResponse",
    "GetEpisodeRecommendationsSafeMode",
    "GetEpisodesInBatchForm",
    "GetEpisodesInBatchResponse",
    "GetGenresResponse",
    "GetGenresTopLevelOnly",
    "GetLanguagesResponse",
    "GetPlaylistByIdSort",
    "GetPlaylistByIdType",
    "GetPlaylistsSort",
    "GetPodcastByIdSort",
    "GetPodcastRecommendationsResponse",
    "GetPodcastRecommendationsSafeMode",
    "GetPodcastsInBatchForm",
    "GetPodcastsInBatchFormShowLatestEpisodes",
    "GetPodcastsInBatchResponse",
    "GetRegionsResponse",
    "GetRegionsResponseRegions",
    "PlaylistItem",
    "PlaylistItemType",
    "PlaylistResponse",
    "PlaylistResponseType",
    "PlaylistsResponse",
    "PlaylistsResponsePlaylistsItem",
    "PlaylistVisibilityField",
    "PodcastAudienceResponse",
    "PodcastAudienceResponseByRegionsItem",
    "PodcastDomainResponse",
    "PodcastExtraField",
    "PodcastFull",
    "PodcastLookingForField",
    "PodcastMinimum",
    "PodcastMinimumRss",
    "PodcastSearchResult",
    "PodcastSimple",
    "PodcastTypeaheadResult",
    "PodcastTypeField",
    "RelatedSearchesResponse",
    "SearchResponse",
    "SearchSafeMode",
    "SearchSortByDate",
    "SearchType",
    "SearchUniquePodcasts",
    "SpellCheckResponse",
    "SpellCheckResponseTokensItem",
    "SubmitPodcastForm",
    "SubmitPodcastResponse",
    "SubmitPodcastResponseStatus",
    "TrendingSearchesResponse",
    "TypeaheadResponse",
    "TypeaheadSafeMode",
    "TypeaheadShowGenres",
    "TypeaheadShowPodcasts",
)
