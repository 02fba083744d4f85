from enum import StrEnum


class GetPlaylistsSort(StrEnum):
    NAME_A_TO_Z = "name_a_to_z"
    NAME_Z_TO_A = "name_z_to_a"
    OLDEST_ADDED_FIRST = "oldest_added_first"
    RECENT_ADDED_FIRST = "recent_added_first"

    def __str__(self) -> str:
        return str(self.value)
