from enum import StrEnum


class GetPodcastByIdSort(StrEnum):
    OLDEST_FIRST = "oldest_first"
    RECENT_FIRST = "recent_first"

    def __str__(self) -> str:
        return str(self.value)
