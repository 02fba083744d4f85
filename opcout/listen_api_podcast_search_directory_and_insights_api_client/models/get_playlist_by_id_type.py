from enum import StrEnum


class GetPlaylistByIdType(StrEnum):
    EPISODE_LIST = "episode_list"
    PODCAST_LIST = "podcast_list"

    def __str__(self) -> str:
        return str(self.value)
