"""ChangeLoadBalancerListenerRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_load_balancer_listener_request_acl_status import (
        ChangeLoadBalancerListenerRequestAclStatus,
    )
    from .change_load_balancer_listener_request_balancer_algorithm import (
        ChangeLoadBalancerListenerRequestBalancerAlgorithm,
    )
    from .change_load_balancer_listener_request_health_check_method import (
        ChangeLoadBalancerListenerRequestHealthCheckMethod,
    )
    from .change_load_balancer_listener_request_health_check_protocol import (
        ChangeLoadBalancerListenerRequestHealthCheckProtocol,
    )
    from .change_load_balancer_listener_request_http_mode import (
        ChangeLoadBalancerListenerRequestHttpMode,
    )
    from .change_load_balancer_listener_request_http_redirect_https import (
        ChangeLoadBalancerListenerRequestHttpRedirectHttps,
    )
    from .change_load_balancer_listener_request_security_policy_type import (
        ChangeLoadBalancerListenerRequestSecurityPolicyType,
    )
    from .change_load_balancer_listener_request_session_persistence import (
        ChangeLoadBalancerListenerRequestSessionPersistence,
    )
    from .change_load_balancer_listener_request_status_code import (
        ChangeLoadBalancerListenerRequestStatusCode,
    )

LINKS = (
    "ChangeLoadBalancerListenerRequestAclStatus",
    "ChangeLoadBalancerListenerRequestBalancerAlgorithm",
    "ChangeLoadBalancerListenerRequestHealthCheckMethod",
    "ChangeLoadBalancerListenerRequestHealthCheckProtocol",
    "ChangeLoadBalancerListenerRequestHttpMode",
    "ChangeLoadBalancerListenerRequestHttpRedirectHttps",
    "ChangeLoadBalancerListenerRequestSecurityPolicyType",
    "ChangeLoadBalancerListenerRequestSessionPersistence",
    "ChangeLoadBalancerListenerRequestStatusCode",
)


class ChangeLoadBalancerListenerRequestObject(Model, kw_only=True):
    """changeloadbalancerlistener request body object."""

    connection_idle_timeout: int | UnsetType = field(
        default=UNSET,
        name="connectionIdleTimeout",
    )
    """Optional. The idle timeout of a connection. Unit: second.

    From 0 to 2147483647. Since 3.4.
    """
    max_connection: int | UnsetType = field(default=UNSET, name="maxConnection")
    """Optional. The largest number of connections.

    From 0 to 10000000. Since 3.4.
    """
    balancer_algorithm: (
        ChangeLoadBalancerListenerRequestBalancerAlgorithm | UnsetType
    ) = field(
        default=UNSET,
        name="balancerAlgorithm",
    )
    """Optional. The load balancing algorithm. Options: weightroundrobin | roundrobin |
    leastconn | source.

    One of: weightroundrobin, roundrobin, leastconn, source. Since 3.4.
    """
    health_check_target: str | UnsetType = field(
        default=UNSET,
        name="healthCheckTarget",
    )
    """Since 3.4."""
    healthy_threshold: int | UnsetType = field(default=UNSET, name="healthyThreshold")
    """Optional. The successes needed to be healthy. Range: 1-2147483647.

    From 1 to 2147483647. Since 3.4.
    """
    unhealthy_threshold: int | UnsetType = field(
        default=UNSET,
        name="unhealthyThreshold",
    )
    """Optional. The failures needed to be unhealthy. Range: 1-2147483647.

    From 1 to 2147483647. Since 3.4.
    """
    health_check_interval: int | UnsetType = field(
        default=UNSET,
        name="healthCheckInterval",
    )
    """Optional. The interval between health checks. Unit: second. Range: 1-2147483647.

    From 1 to 2147483647. Since 3.4.
    """
    health_check_protocol: (
        ChangeLoadBalancerListenerRequestHealthCheckProtocol | UnsetType
    ) = field(
        default=UNSET,
        name="healthCheckProtocol",
    )
    """One of: tcp, udp, http. Since 3.9."""
    health_check_method: (
        ChangeLoadBalancerListenerRequestHealthCheckMethod | UnsetType
    ) = field(
        default=UNSET,
        name="healthCheckMethod",
    )
    """Optional. The HTTP method of the health check.

    One of: GET, HEAD. Since 3.9.
    """
    health_check_uri: str | UnsetType = field(default=UNSET, name="healthCheckURI")
    """Optional. The URI that the health check requests.

    At most 80 characters. Matches `^/[A-Za-z0-9-/.%?#&]*`. Since 3.9.
    """
    health_check_http_code: str | UnsetType = field(
        default=UNSET,
        name="healthCheckHttpCode",
    )
    """Optional. The HTTP codes that count as healthy.

    At most 80 characters. Since 3.9.
    """
    acl_status: ChangeLoadBalancerListenerRequestAclStatus | UnsetType = field(
        default=UNSET,
        name="aclStatus",
    )
    """Optional. Whether the access control list is in force. Options: enable | disable.

    One of: enable, disable. Since 3.9.
    """
    security_policy_type: (
        ChangeLoadBalancerListenerRequestSecurityPolicyType | UnsetType
    ) = field(
        default=UNSET,
        name="securityPolicyType",
    )
    """Optional. The TLS policy of the listener. Options: tls_cipher_policy_default |
    tls_cipher_policy_1_0 | tls_cipher_policy_1_1 | tls_cipher_policy_1_2 |
    tls_cipher_policy_1_2_strict | tls_cipher_policy_1_2_strict_with_1_3.

    One of: tls_cipher_policy_default, tls_cipher_policy_1_0, tls_cipher_policy_1_1,
    tls_cipher_policy_1_2, tls_cipher_policy_1_2_strict,
    tls_cipher_policy_1_2_strict_with_1_3. Since 4.1.
    """
    nbprocess: int | UnsetType = UNSET
    """Optional. The number of worker processes. Range: 1-64.

    From 1 to 64. Since 4.1.
    """
    http_mode: ChangeLoadBalancerListenerRequestHttpMode | UnsetType = field(
        default=UNSET,
        name="httpMode",
    )
    """Optional. How HTTP connections are kept. Options: http-keep-alive |
    http-server-close | http-tunnel | httpclose | forceclose.

    One of: http-keep-alive, http-server-close, http-tunnel, httpclose, forceclose.
    Since 4.1.
    """
    session_persistence: (
        ChangeLoadBalancerListenerRequestSessionPersistence | UnsetType
    ) = field(
        default=UNSET,
        name="sessionPersistence",
    )
    """Optional. The session persistence method. Options: disable | iphash | insert |
    rewrite.

    One of: disable, iphash, insert, rewrite. Since 4.6.
    """
    session_idle_timeout: int | UnsetType = field(
        default=UNSET,
        name="sessionIdleTimeout",
    )
    """Optional. The idle timeout of a session. Unit: second.

    From 30 to 3600. Since 4.6.
    """
    cookie_name: str | UnsetType = field(default=UNSET, name="cookieName")
    """Optional. The name of the cookie.

    At most 20 characters. Matches `[A-Za-z0-9_-]+`. Since 4.6.
    """
    http_versions: list[str] | UnsetType = field(default=UNSET, name="httpVersions")
    """Optional. The HTTP versions to offer.

    Since 5.0.0.
    """
    http_redirect_https: (
        ChangeLoadBalancerListenerRequestHttpRedirectHttps | UnsetType
    ) = field(
        default=UNSET,
        name="httpRedirectHttps",
    )
    """Optional. Whether to send HTTP traffic to HTTPS.

    One of: disable, enable. Since 4.7.21.
    """
    redirect_port: int | UnsetType = field(default=UNSET, name="redirectPort")
    """Optional. The port to redirect to.

    From 1 to 65535. Since 4.7.21.
    """
    status_code: ChangeLoadBalancerListenerRequestStatusCode | UnsetType = field(
        default=UNSET,
        name="statusCode",
    )
    """Optional. The HTTP status of the redirect. Options: 301 | 302 | 303 | 307 | 308.

    One of: 301, 302, 303, 307, 308. Since 4.7.21.
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
