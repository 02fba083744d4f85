from enum import StrEnum


class PlaylistItemType(StrEnum):
    CUSTOM_AUDIO = "custom_audio"
    EPISODE = "episode"
    PODCAST = "podcast"

    def __str__(self) -> str:
        return str(self.value)
