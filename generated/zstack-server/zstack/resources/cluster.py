"""Operations of cluster."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Paging, Path, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_GET_CANDIDATE_L2_NETWORKS_FOR_ATTACHING = Operation(
    "GetCandidateL2NetworksForAttachingCluster",
    "GET",
    "/zstack/v1/cluster/{clusterUuid}/l2-candidates",
    (
        Path("clusterUuid"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetCandidateL2NetworksForAttachingClusterResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)


class Cluster(Namespace):
    """Operations of cluster."""

    def get_candidate_l2_networks_for_attaching(
        self,
        cluster_uuid: str,
        *,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.L2NetworkData, _m.GetCandidateL2NetworksForAttachingClusterResponse]:
        """Get Candidate L2 Networks for Attaching Cluster.

        Args:
            cluster_uuid: UUID of the cluster. Since 4.0.0.
            limit: Largest number of records to return. Default: 1000. Since 4.0.0.
            start: Offset of the first record. Default: 0. Since 4.0.0.
            system_tags: Since 4.0.0.
            user_tags: User Tags. Since 4.0.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `GET /zstack/v1/cluster/{clusterUuid}/l2-candidates`. Since 4.0.0.
        """
        return self._call(
            _GET_CANDIDATE_L2_NETWORKS_FOR_ATTACHING,
            options,
            cluster_uuid,
            limit,
            start,
            system_tags,
            user_tags,
        )


class AsyncCluster(AsyncNamespace):
    """Operations of cluster."""

    def get_candidate_l2_networks_for_attaching(
        self,
        cluster_uuid: str,
        *,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[
        _m.L2NetworkData, _m.GetCandidateL2NetworksForAttachingClusterResponse
    ]:
        """Get Candidate L2 Networks for Attaching Cluster.

        Args:
            cluster_uuid: UUID of the cluster. Since 4.0.0.
            limit: Largest number of records to return. Default: 1000. Since 4.0.0.
            start: Offset of the first record. Default: 0. Since 4.0.0.
            system_tags: Since 4.0.0.
            user_tags: User Tags. Since 4.0.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `GET /zstack/v1/cluster/{clusterUuid}/l2-candidates`. Since 4.0.0.
        """
        return self._pages(
            _GET_CANDIDATE_L2_NETWORKS_FOR_ATTACHING,
            options,
            cluster_uuid,
            limit,
            start,
            system_tags,
            user_tags,
        )
