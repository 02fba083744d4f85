from enum import StrEnum


class SubmitPodcastResponseStatus(StrEnum):
    FOUND = "found"
    IN_REVIEW = "in review"
    REJECTED = "rejected"

    def __str__(self) -> str:
        return str(self.value)
