from enum import StrEnum


class PodcastTypeField(StrEnum):
    EPISODIC = "episodic"
    SERIAL = "serial"

    def __str__(self) -> str:
        return str(self.value)
