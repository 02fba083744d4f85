from enum import StrEnum


class DeletePodcastResponseStatus(StrEnum):
    DELETED = "deleted"
    IN_REVIEW = "in review"

    def __str__(self) -> str:
        return str(self.value)
