"""CreateLoadBalancerListenerRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_load_balancer_listener_request_acl_status import (
        CreateLoadBalancerListenerRequestAclStatus,
    )
    from .create_load_balancer_listener_request_acl_type import (
        CreateLoadBalancerListenerRequestAclType,
    )
    from .create_load_balancer_listener_request_health_check_method import (
        CreateLoadBalancerListenerRequestHealthCheckMethod,
    )
    from .create_load_balancer_listener_request_health_check_protocol import (
        CreateLoadBalancerListenerRequestHealthCheckProtocol,
    )
    from .create_load_balancer_listener_request_protocol import (
        CreateLoadBalancerListenerRequestProtocol,
    )
    from .create_load_balancer_listener_request_security_policy_type import (
        CreateLoadBalancerListenerRequestSecurityPolicyType,
    )

LINKS = (
    "CreateLoadBalancerListenerRequestAclStatus",
    "CreateLoadBalancerListenerRequestAclType",
    "CreateLoadBalancerListenerRequestHealthCheckMethod",
    "CreateLoadBalancerListenerRequestHealthCheckProtocol",
    "CreateLoadBalancerListenerRequestProtocol",
    "CreateLoadBalancerListenerRequestSecurityPolicyType",
)


class CreateLoadBalancerListenerRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the listener.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the listener.

    At most 2048 characters. Since 0.6.
    """
    instance_port: int | UnsetType = field(default=UNSET, name="instancePort")
    """Optional. The port on the backend server. Range: 1-65535.

    From 1 to 65535. Since 0.6.
    """
    load_balancer_port: int = field(name="loadBalancerPort")
    """The port of the load balancer. Range: 1-65535.

    From 1 to 65535. Since 0.6.
    """
    protocol: CreateLoadBalancerListenerRequestProtocol | UnsetType = UNSET
    """Optional. The protocol.

    One of: udp, tcp, http, https. At most 255 characters. Since 3.0.
    """
    certificate_uuid: str | UnsetType = field(default=UNSET, name="certificateUuid")
    """Optional. The UUID of the certificate.

    Since 2.3.
    """
    health_check_protocol: (
        CreateLoadBalancerListenerRequestHealthCheckProtocol | UnsetType
    ) = field(
        default=UNSET,
        name="healthCheckProtocol",
    )
    """Optional. The protocol of the health check. Options: tcp | udp | http.

    One of: tcp, udp, http. Since 3.9.
    """
    health_check_method: (
        CreateLoadBalancerListenerRequestHealthCheckMethod | UnsetType
    ) = field(
        default=UNSET,
        name="healthCheckMethod",
    )
    """Optional. The HTTP method of the health check.

    One of: GET, HEAD. Since 3.9.
    """
    health_check_uri: str | UnsetType = field(default=UNSET, name="healthCheckURI")
    """At most 80 characters. Matches `^/[A-Za-z0-9-/.%?#&]*`. Since 3.9."""
    health_check_http_code: str | UnsetType = field(
        default=UNSET,
        name="healthCheckHttpCode",
    )
    """Optional. The HTTP codes that count as healthy.

    At most 80 characters. Since 3.9.
    """
    acl_status: CreateLoadBalancerListenerRequestAclStatus | UnsetType = field(
        default=UNSET,
        name="aclStatus",
    )
    """Optional. Whether the access control list is in force.

    One of: enable, disable. Since 3.9.
    """
    acl_uuids: list[str] | UnsetType = field(default=UNSET, name="aclUuids")
    """Optional. The UUIDs of the ACLs.

    Since 3.9.
    """
    acl_type: CreateLoadBalancerListenerRequestAclType | UnsetType = field(
        default=UNSET,
        name="aclType",
    )
    """Optional. The kind of the access control list.

    One of: white, black. Since 3.9.
    """
    security_policy_type: (
        CreateLoadBalancerListenerRequestSecurityPolicyType | UnsetType
    ) = field(
        default=UNSET,
        name="securityPolicyType",
    )
    """Optional. The TLS policy of the listener.

    One of: tls_cipher_policy_default, tls_cipher_policy_1_0, tls_cipher_policy_1_1,
    tls_cipher_policy_1_2, tls_cipher_policy_1_2_strict,
    tls_cipher_policy_1_2_strict_with_1_3. Since 4.1.
    """
    http_versions: list[str] | UnsetType = field(default=UNSET, name="httpVersions")
    """Optional. The HTTP versions to offer.

    Since 5.0.0.
    """
    tcp_proxy_protocol: str | UnsetType = field(default=UNSET, name="tcpProxyProtocol")
    """Optional. The PROXY protocol version.

    Since 5.0.0.
    """
    http_compress_algos: list[str] | UnsetType = field(
        default=UNSET,
        name="httpCompressAlgos",
    )
    """Optional. The compression algorithms.

    Since 5.0.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new listener.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
