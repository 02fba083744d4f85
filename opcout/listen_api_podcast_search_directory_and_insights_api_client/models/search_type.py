from enum import StrEnum


class SearchType(StrEnum):
    CURATED = "curated"
    EPISODE = "episode"
    PODCAST = "podcast"

    def __str__(self) -> str:
        return str(self.value)
