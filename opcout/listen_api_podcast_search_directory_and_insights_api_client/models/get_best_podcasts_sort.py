from enum import StrEnum


class GetBestPodcastsSort(StrEnum):
    LISTEN_SCORE = "listen_score"
    OLDEST_ADDED_FIRST = "oldest_added_first"
    OLDEST_PUBLISHED_FIRST = "oldest_published_first"
    RECENT_ADDED_FIRST = "recent_added_first"
    RECENT_PUBLISHED_FIRST = "recent_published_first"

    def __str__(self) -> str:
        return str(self.value)
