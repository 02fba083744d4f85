"""The clients of ZStack."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.answers import Condition, Spot
from ._runtime.auth import ApiKeyScheme, HttpScheme
from ._runtime.calls import Retry
from ._runtime.client import AsyncClientBase, ClientConfig, SyncClient
from ._runtime.servers import Server
from ._runtime.sessions import Input, SessionPlan
from ._runtime.signing import SignaturePlan
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime.auth import AsyncToken, Token
    from ._runtime.hooks import Hooks
    from ._runtime.timeouts import Timeout
    from .resources.access_control_lists import (
        AsyncAccessControlLists,
        AccessControlLists,
    )
    from .resources.account import AsyncAccount, Account
    from .resources.accounts import AsyncAccounts, Accounts
    from .resources.add import AsyncAdd, Add
    from .resources.backup_storage import AsyncBackupStorage, BackupStorage
    from .resources.backup_storage_l3_networks import (
        AsyncBackupStorageL3Networks,
        BackupStorageL3Networks,
    )
    from .resources.captcha import AsyncCaptcha, Captcha
    from .resources.certificates import AsyncCertificates, Certificates
    from .resources.clean import AsyncClean, Clean
    from .resources.cluster import AsyncCluster, Cluster
    from .resources.clusters import AsyncClusters, Clusters
    from .resources.consoles import AsyncConsoles, Consoles
    from .resources.core import AsyncCore, Core
    from .resources.create import AsyncCreate, Create
    from .resources.debug import AsyncDebug, Debug
    from .resources.delete import AsyncDelete, Delete
    from .resources.disk_offerings import AsyncDiskOfferings, DiskOfferings
    from .resources.eips import AsyncEips, Eips
    from .resources.errorcode import AsyncErrorcode, Errorcode
    from .resources.eventlogs import AsyncEventlogs, Eventlogs
    from .resources.external import AsyncExternal, External
    from .resources.gc_jobs import AsyncGcJobs, GcJobs
    from .resources.global_configurations import (
        AsyncGlobalConfigurations,
        GlobalConfigurations,
    )
    from .resources.guest_os import AsyncGuestOs, GuestOs
    from .resources.host_network_interface import (
        AsyncHostNetworkInterface,
        HostNetworkInterface,
    )
    from .resources.hosts import AsyncHosts, Hosts
    from .resources.identities import AsyncIdentities, Identities
    from .resources.identity_models import AsyncIdentityModels, IdentityModels
    from .resources.images import AsyncImages, Images
    from .resources.images_l3_networks import AsyncImagesL3Networks, ImagesL3Networks
    from .resources.instance_offerings import AsyncInstanceOfferings, InstanceOfferings
    from .resources.ip_capacity import AsyncIpCapacity, IpCapacity
    from .resources.l2_networks import AsyncL2Networks, L2Networks
    from .resources.l3_networks import AsyncL3Networks, L3Networks
    from .resources.ldap import AsyncLdap, Ldap
    from .resources.load_balancers import AsyncLoadBalancers, LoadBalancers
    from .resources.login import AsyncLogin, Login
    from .resources.longjobs import AsyncLongjobs, Longjobs
    from .resources.management import AsyncManagement, Management
    from .resources.management_nodes import AsyncManagementNodes, ManagementNodes
    from .resources.memory_snapshots import AsyncMemorySnapshots, MemorySnapshots
    from .resources.meta_data import AsyncMetaData, MetaData
    from .resources.move import AsyncMove, Move
    from .resources.network_services import AsyncNetworkServices, NetworkServices
    from .resources.nics import AsyncNics, Nics
    from .resources.port_forwarding import AsyncPortForwarding, PortForwarding
    from .resources.primary_storage import AsyncPrimaryStorage, PrimaryStorage
    from .resources.remove import AsyncRemove, Remove
    from .resources.resource_configurations import (
        AsyncResourceConfigurations,
        ResourceConfigurations,
    )
    from .resources.resources import AsyncResources, Resources
    from .resources.sdn_controllers import AsyncSdnControllers, SdnControllers
    from .resources.search import AsyncSearch, Search
    from .resources.security_groups import AsyncSecurityGroups, SecurityGroups
    from .resources.spice import AsyncSpice, Spice
    from .resources.ssh_key_pair import AsyncSshKeyPair, SshKeyPair
    from .resources.system_tags import AsyncSystemTags, SystemTags
    from .resources.tags import AsyncTags, Tags
    from .resources.task_progresses import AsyncTaskProgresses, TaskProgresses
    from .resources.update import AsyncUpdate, Update
    from .resources.user_tags import AsyncUserTags, UserTags
    from .resources.vips import AsyncVips, Vips
    from .resources.vm_instance import AsyncVmInstance, VmInstance
    from .resources.vm_instances import AsyncVmInstances, VmInstances
    from .resources.vm_priority_config import AsyncVmPriorityConfig, VmPriorityConfig
    from .resources.volume_snapshots import AsyncVolumeSnapshots, VolumeSnapshots
    from .resources.volumes import AsyncVolumes, Volumes
    from .resources.web_hooks import AsyncWebHooks, WebHooks
    from .resources.zones import AsyncZones, Zones
    from .resources.zql import AsyncZql, Zql

_CONFIG = ClientConfig(
    name="zstack",
    version="5.2.1",
    env_prefix="ZSTACK",
    servers=(Server("http://{host}", {"host": "localhost:8080"}),),
    schemes={
        "session": HttpScheme("OAuth"),
        "access_key": ApiKeyScheme("Authorization"),
    },
    sources={
        "session": SessionPlan(
            "accounts:_LOG_IN_BY_ACCOUNT",
            (
                Input(0, name="account"),
                Input(1, name="password", transform="sha512-hex"),
            ),
            token=Spot("/inventory/uuid"),
            seconds=7200,
            renew=(Condition(("503",), "/error/code", ("ID.1001",)),),
            logout="accounts:_LOG_OUT",
            logout_place=0,
        ),
        "access_key": SignaturePlan(
            ("access_key_id", "access_key_secret"),
            "hmac-sha1",
            ("method", "timestamp", "path-after:/zstack"),
            {"Authorization": "ZStack {key-id}:{signature}"},
            timestamp="Date",
        ),
    },
    security=(("session",), ("access_key",)),
    retry=Retry(("408", "429", "502", "504")),
)


class Client(SyncClient):
    """Client of ZStack.

    Args:
        base_url: Where the API is; default: what is said of the server here, else
            ZSTACK_BASE_URL, else http://{host}.
        session: The UUID of a session, as LogInByAccount returns it; without one the
            client logs in with account and password, and logs out when it is closed
            (what goes wrong then is logged); default: ZSTACK_SESSION.
        account: Name of the account; default: ZSTACK_ACCOUNT.
        password: Password of the login; default: ZSTACK_PASSWORD.
        access_key_id: id of the key that signs requests; default:
            ZSTACK_ACCESS_KEY_ID.
        access_key_secret: secret of that key; default: ZSTACK_ACCESS_KEY_SECRET.
        host: Part host of the server's address; default: ZSTACK_HOST, else
            localhost:8080.
        timeout: Seconds for a connection, each write, and a whole response: a
            number, or a Timeout that tells them apart; None waits for ever. Default:
            60, or what http_client says.
        retries: How often a call is sent again after a failure that may pass, where
            that is safe.
        headers: Headers of every request.
        http_client: Sends the requests; yours to close.
        strict: Raise DecodeError for responses that are not as described.
        hooks: Functions that see each request, response and error.
        max_response_size: Bytes of a response that is not streamed; None is any
            number.

    Raises:
        ValueError: An argument cannot be used.

    Calls raise APIStatusError, or its class for the status, when the server answers
    with an error; APIConnectionError when no whole response arrives (APITimeoutError
    when that takes too long); DecodeError when the response cannot be read. All of
    them are APIError.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        session: Token | None = None,
        account: str | None = None,
        password: str | None = None,
        access_key_id: str | None = None,
        access_key_secret: str | None = None,
        host: str | None = None,
        timeout: float | Timeout | None | UnsetType = UNSET,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        max_response_size: int | None = 1 << 29,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {
                "session": session,
                "account": account,
                "password": password,
                "access_key_id": access_key_id,
                "access_key_secret": access_key_secret,
            },
            timeout=timeout,
            retries=retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_response_size=max_response_size,
            variables={"host": host},
        )

    @cached_property
    def access_control_lists(self) -> AccessControlLists:
        """Operations of access_control_lists."""
        from .resources.access_control_lists import AccessControlLists

        return AccessControlLists(self)

    @cached_property
    def account(self) -> Account:
        """Operations of account."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def accounts(self) -> Accounts:
        """Operations of accounts."""
        from .resources.accounts import Accounts

        return Accounts(self)

    @cached_property
    def add(self) -> Add:
        """Operations of add."""
        from .resources.add import Add

        return Add(self)

    @cached_property
    def backup_storage(self) -> BackupStorage:
        """Operations of backup_storage."""
        from .resources.backup_storage import BackupStorage

        return BackupStorage(self)

    @cached_property
    def backup_storage_l3_networks(self) -> BackupStorageL3Networks:
        """Operations of backup_storage_l3_networks."""
        from .resources.backup_storage_l3_networks import BackupStorageL3Networks

        return BackupStorageL3Networks(self)

    @cached_property
    def captcha(self) -> Captcha:
        """Operations of captcha."""
        from .resources.captcha import Captcha

        return Captcha(self)

    @cached_property
    def certificates(self) -> Certificates:
        """Operations of certificates."""
        from .resources.certificates import Certificates

        return Certificates(self)

    @cached_property
    def clean(self) -> Clean:
        """Operations of clean."""
        from .resources.clean import Clean

        return Clean(self)

    @cached_property
    def cluster(self) -> Cluster:
        """Operations of cluster."""
        from .resources.cluster import Cluster

        return Cluster(self)

    @cached_property
    def clusters(self) -> Clusters:
        """Operations of clusters."""
        from .resources.clusters import Clusters

        return Clusters(self)

    @cached_property
    def consoles(self) -> Consoles:
        """Operations of consoles."""
        from .resources.consoles import Consoles

        return Consoles(self)

    @cached_property
    def core(self) -> Core:
        """Operations of core."""
        from .resources.core import Core

        return Core(self)

    @cached_property
    def create(self) -> Create:
        """Operations of create."""
        from .resources.create import Create

        return Create(self)

    @cached_property
    def debug(self) -> Debug:
        """Operations of debug."""
        from .resources.debug import Debug

        return Debug(self)

    @cached_property
    def delete(self) -> Delete:
        """Operations of delete."""
        from .resources.delete import Delete

        return Delete(self)

    @cached_property
    def disk_offerings(self) -> DiskOfferings:
        """Operations of disk_offerings."""
        from .resources.disk_offerings import DiskOfferings

        return DiskOfferings(self)

    @cached_property
    def eips(self) -> Eips:
        """Operations of eips."""
        from .resources.eips import Eips

        return Eips(self)

    @cached_property
    def errorcode(self) -> Errorcode:
        """Operations of errorcode."""
        from .resources.errorcode import Errorcode

        return Errorcode(self)

    @cached_property
    def eventlogs(self) -> Eventlogs:
        """Operations of eventlogs."""
        from .resources.eventlogs import Eventlogs

        return Eventlogs(self)

    @cached_property
    def external(self) -> External:
        """Operations of external."""
        from .resources.external import External

        return External(self)

    @cached_property
    def gc_jobs(self) -> GcJobs:
        """Operations of gc_jobs."""
        from .resources.gc_jobs import GcJobs

        return GcJobs(self)

    @cached_property
    def global_configurations(self) -> GlobalConfigurations:
        """Operations of global_configurations."""
        from .resources.global_configurations import GlobalConfigurations

        return GlobalConfigurations(self)

    @cached_property
    def guest_os(self) -> GuestOs:
        """Operations of guest_os."""
        from .resources.guest_os import GuestOs

        return GuestOs(self)

    @cached_property
    def host_network_interface(self) -> HostNetworkInterface:
        """Operations of host_network_interface."""
        from .resources.host_network_interface import HostNetworkInterface

        return HostNetworkInterface(self)

    @cached_property
    def hosts(self) -> Hosts:
        """Operations of hosts."""
        from .resources.hosts import Hosts

        return Hosts(self)

    @cached_property
    def identities(self) -> Identities:
        """Operations of identities."""
        from .resources.identities import Identities

        return Identities(self)

    @cached_property
    def identity_models(self) -> IdentityModels:
        """Operations of identity_models."""
        from .resources.identity_models import IdentityModels

        return IdentityModels(self)

    @cached_property
    def images(self) -> Images:
        """Operations of images."""
        from .resources.images import Images

        return Images(self)

    @cached_property
    def images_l3_networks(self) -> ImagesL3Networks:
        """Operations of images_l3_networks."""
        from .resources.images_l3_networks import ImagesL3Networks

        return ImagesL3Networks(self)

    @cached_property
    def instance_offerings(self) -> InstanceOfferings:
        """Operations of instance_offerings."""
        from .resources.instance_offerings import InstanceOfferings

        return InstanceOfferings(self)

    @cached_property
    def ip_capacity(self) -> IpCapacity:
        """Operations of ip_capacity."""
        from .resources.ip_capacity import IpCapacity

        return IpCapacity(self)

    @cached_property
    def l2_networks(self) -> L2Networks:
        """Operations of l2_networks."""
        from .resources.l2_networks import L2Networks

        return L2Networks(self)

    @cached_property
    def l3_networks(self) -> L3Networks:
        """Operations of l3_networks."""
        from .resources.l3_networks import L3Networks

        return L3Networks(self)

    @cached_property
    def ldap(self) -> Ldap:
        """Operations of ldap."""
        from .resources.ldap import Ldap

        return Ldap(self)

    @cached_property
    def load_balancers(self) -> LoadBalancers:
        """Operations of load_balancers."""
        from .resources.load_balancers import LoadBalancers

        return LoadBalancers(self)

    @cached_property
    def login(self) -> Login:
        """Operations of login."""
        from .resources.login import Login

        return Login(self)

    @cached_property
    def longjobs(self) -> Longjobs:
        """Operations of longjobs."""
        from .resources.longjobs import Longjobs

        return Longjobs(self)

    @cached_property
    def management(self) -> Management:
        """Operations of management."""
        from .resources.management import Management

        return Management(self)

    @cached_property
    def management_nodes(self) -> ManagementNodes:
        """Operations of management_nodes."""
        from .resources.management_nodes import ManagementNodes

        return ManagementNodes(self)

    @cached_property
    def memory_snapshots(self) -> MemorySnapshots:
        """Operations of memory_snapshots."""
        from .resources.memory_snapshots import MemorySnapshots

        return MemorySnapshots(self)

    @cached_property
    def meta_data(self) -> MetaData:
        """Operations of meta_data."""
        from .resources.meta_data import MetaData

        return MetaData(self)

    @cached_property
    def move(self) -> Move:
        """Operations of move."""
        from .resources.move import Move

        return Move(self)

    @cached_property
    def network_services(self) -> NetworkServices:
        """Operations of network_services."""
        from .resources.network_services import NetworkServices

        return NetworkServices(self)

    @cached_property
    def nics(self) -> Nics:
        """Operations of nics."""
        from .resources.nics import Nics

        return Nics(self)

    @cached_property
    def port_forwarding(self) -> PortForwarding:
        """Operations of port_forwarding."""
        from .resources.port_forwarding import PortForwarding

        return PortForwarding(self)

    @cached_property
    def primary_storage(self) -> PrimaryStorage:
        """Operations of primary_storage."""
        from .resources.primary_storage import PrimaryStorage

        return PrimaryStorage(self)

    @cached_property
    def remove(self) -> Remove:
        """Operations of remove."""
        from .resources.remove import Remove

        return Remove(self)

    @cached_property
    def resource_configurations(self) -> ResourceConfigurations:
        """Operations of resource_configurations."""
        from .resources.resource_configurations import ResourceConfigurations

        return ResourceConfigurations(self)

    @cached_property
    def resources(self) -> Resources:
        """Operations of resources."""
        from .resources.resources import Resources

        return Resources(self)

    @cached_property
    def sdn_controllers(self) -> SdnControllers:
        """Operations of sdn_controllers."""
        from .resources.sdn_controllers import SdnControllers

        return SdnControllers(self)

    @cached_property
    def search(self) -> Search:
        """Operations of search."""
        from .resources.search import Search

        return Search(self)

    @cached_property
    def security_groups(self) -> SecurityGroups:
        """Operations of security_groups."""
        from .resources.security_groups import SecurityGroups

        return SecurityGroups(self)

    @cached_property
    def spice(self) -> Spice:
        """Operations of spice."""
        from .resources.spice import Spice

        return Spice(self)

    @cached_property
    def ssh_key_pair(self) -> SshKeyPair:
        """Operations of ssh_key_pair."""
        from .resources.ssh_key_pair import SshKeyPair

        return SshKeyPair(self)

    @cached_property
    def system_tags(self) -> SystemTags:
        """Operations of system_tags."""
        from .resources.system_tags import SystemTags

        return SystemTags(self)

    @cached_property
    def tags(self) -> Tags:
        """Operations of tags."""
        from .resources.tags import Tags

        return Tags(self)

    @cached_property
    def task_progresses(self) -> TaskProgresses:
        """Operations of task_progresses."""
        from .resources.task_progresses import TaskProgresses

        return TaskProgresses(self)

    @cached_property
    def update(self) -> Update:
        """Operations of update."""
        from .resources.update import Update

        return Update(self)

    @cached_property
    def user_tags(self) -> UserTags:
        """Operations of user_tags."""
        from .resources.user_tags import UserTags

        return UserTags(self)

    @cached_property
    def vips(self) -> Vips:
        """Operations of vips."""
        from .resources.vips import Vips

        return Vips(self)

    @cached_property
    def vm_instance(self) -> VmInstance:
        """Operations of vm_instance."""
        from .resources.vm_instance import VmInstance

        return VmInstance(self)

    @cached_property
    def vm_instances(self) -> VmInstances:
        """Operations of vm_instances."""
        from .resources.vm_instances import VmInstances

        return VmInstances(self)

    @cached_property
    def vm_priority_config(self) -> VmPriorityConfig:
        """Operations of vm_priority_config."""
        from .resources.vm_priority_config import VmPriorityConfig

        return VmPriorityConfig(self)

    @cached_property
    def volume_snapshots(self) -> VolumeSnapshots:
        """Operations of volume_snapshots."""
        from .resources.volume_snapshots import VolumeSnapshots

        return VolumeSnapshots(self)

    @cached_property
    def volumes(self) -> Volumes:
        """Operations of volumes."""
        from .resources.volumes import Volumes

        return Volumes(self)

    @cached_property
    def web_hooks(self) -> WebHooks:
        """Operations of web_hooks."""
        from .resources.web_hooks import WebHooks

        return WebHooks(self)

    @cached_property
    def zones(self) -> Zones:
        """Operations of zones."""
        from .resources.zones import Zones

        return Zones(self)

    @cached_property
    def zql(self) -> Zql:
        """Operations of zql."""
        from .resources.zql import Zql

        return Zql(self)


class AsyncClient(AsyncClientBase):
    """Client of ZStack.

    Args:
        base_url: Where the API is; default: what is said of the server here, else
            ZSTACK_BASE_URL, else http://{host}.
        session: The UUID of a session, as LogInByAccount returns it; without one the
            client logs in with account and password, and logs out when it is closed
            (what goes wrong then is logged); default: ZSTACK_SESSION.
        account: Name of the account; default: ZSTACK_ACCOUNT.
        password: Password of the login; default: ZSTACK_PASSWORD.
        access_key_id: id of the key that signs requests; default:
            ZSTACK_ACCESS_KEY_ID.
        access_key_secret: secret of that key; default: ZSTACK_ACCESS_KEY_SECRET.
        host: Part host of the server's address; default: ZSTACK_HOST, else
            localhost:8080.
        timeout: Seconds for a connection, each write, and a whole response: a
            number, or a Timeout that tells them apart; None waits for ever. Default:
            60, or what http_client says.
        retries: How often a call is sent again after a failure that may pass, where
            that is safe.
        headers: Headers of every request.
        http_client: Sends the requests; yours to close.
        strict: Raise DecodeError for responses that are not as described.
        hooks: Functions that see each request, response and error.
        max_response_size: Bytes of a response that is not streamed; None is any
            number.

    Raises:
        ValueError: An argument cannot be used.

    Calls raise APIStatusError, or its class for the status, when the server answers
    with an error; APIConnectionError when no whole response arrives (APITimeoutError
    when that takes too long); DecodeError when the response cannot be read. All of
    them are APIError.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        session: AsyncToken | None = None,
        account: str | None = None,
        password: str | None = None,
        access_key_id: str | None = None,
        access_key_secret: str | None = None,
        host: str | None = None,
        timeout: float | Timeout | None | UnsetType = UNSET,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        max_response_size: int | None = 1 << 29,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {
                "session": session,
                "account": account,
                "password": password,
                "access_key_id": access_key_id,
                "access_key_secret": access_key_secret,
            },
            timeout=timeout,
            retries=retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_response_size=max_response_size,
            variables={"host": host},
        )

    @cached_property
    def access_control_lists(self) -> AsyncAccessControlLists:
        """Operations of access_control_lists."""
        from .resources.access_control_lists import AsyncAccessControlLists

        return AsyncAccessControlLists(self)

    @cached_property
    def account(self) -> AsyncAccount:
        """Operations of account."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Operations of accounts."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def add(self) -> AsyncAdd:
        """Operations of add."""
        from .resources.add import AsyncAdd

        return AsyncAdd(self)

    @cached_property
    def backup_storage(self) -> AsyncBackupStorage:
        """Operations of backup_storage."""
        from .resources.backup_storage import AsyncBackupStorage

        return AsyncBackupStorage(self)

    @cached_property
    def backup_storage_l3_networks(self) -> AsyncBackupStorageL3Networks:
        """Operations of backup_storage_l3_networks."""
        from .resources.backup_storage_l3_networks import AsyncBackupStorageL3Networks

        return AsyncBackupStorageL3Networks(self)

    @cached_property
    def captcha(self) -> AsyncCaptcha:
        """Operations of captcha."""
        from .resources.captcha import AsyncCaptcha

        return AsyncCaptcha(self)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Operations of certificates."""
        from .resources.certificates import AsyncCertificates

        return AsyncCertificates(self)

    @cached_property
    def clean(self) -> AsyncClean:
        """Operations of clean."""
        from .resources.clean import AsyncClean

        return AsyncClean(self)

    @cached_property
    def cluster(self) -> AsyncCluster:
        """Operations of cluster."""
        from .resources.cluster import AsyncCluster

        return AsyncCluster(self)

    @cached_property
    def clusters(self) -> AsyncClusters:
        """Operations of clusters."""
        from .resources.clusters import AsyncClusters

        return AsyncClusters(self)

    @cached_property
    def consoles(self) -> AsyncConsoles:
        """Operations of consoles."""
        from .resources.consoles import AsyncConsoles

        return AsyncConsoles(self)

    @cached_property
    def core(self) -> AsyncCore:
        """Operations of core."""
        from .resources.core import AsyncCore

        return AsyncCore(self)

    @cached_property
    def create(self) -> AsyncCreate:
        """Operations of create."""
        from .resources.create import AsyncCreate

        return AsyncCreate(self)

    @cached_property
    def debug(self) -> AsyncDebug:
        """Operations of debug."""
        from .resources.debug import AsyncDebug

        return AsyncDebug(self)

    @cached_property
    def delete(self) -> AsyncDelete:
        """Operations of delete."""
        from .resources.delete import AsyncDelete

        return AsyncDelete(self)

    @cached_property
    def disk_offerings(self) -> AsyncDiskOfferings:
        """Operations of disk_offerings."""
        from .resources.disk_offerings import AsyncDiskOfferings

        return AsyncDiskOfferings(self)

    @cached_property
    def eips(self) -> AsyncEips:
        """Operations of eips."""
        from .resources.eips import AsyncEips

        return AsyncEips(self)

    @cached_property
    def errorcode(self) -> AsyncErrorcode:
        """Operations of errorcode."""
        from .resources.errorcode import AsyncErrorcode

        return AsyncErrorcode(self)

    @cached_property
    def eventlogs(self) -> AsyncEventlogs:
        """Operations of eventlogs."""
        from .resources.eventlogs import AsyncEventlogs

        return AsyncEventlogs(self)

    @cached_property
    def external(self) -> AsyncExternal:
        """Operations of external."""
        from .resources.external import AsyncExternal

        return AsyncExternal(self)

    @cached_property
    def gc_jobs(self) -> AsyncGcJobs:
        """Operations of gc_jobs."""
        from .resources.gc_jobs import AsyncGcJobs

        return AsyncGcJobs(self)

    @cached_property
    def global_configurations(self) -> AsyncGlobalConfigurations:
        """Operations of global_configurations."""
        from .resources.global_configurations import AsyncGlobalConfigurations

        return AsyncGlobalConfigurations(self)

    @cached_property
    def guest_os(self) -> AsyncGuestOs:
        """Operations of guest_os."""
        from .resources.guest_os import AsyncGuestOs

        return AsyncGuestOs(self)

    @cached_property
    def host_network_interface(self) -> AsyncHostNetworkInterface:
        """Operations of host_network_interface."""
        from .resources.host_network_interface import AsyncHostNetworkInterface

        return AsyncHostNetworkInterface(self)

    @cached_property
    def hosts(self) -> AsyncHosts:
        """Operations of hosts."""
        from .resources.hosts import AsyncHosts

        return AsyncHosts(self)

    @cached_property
    def identities(self) -> AsyncIdentities:
        """Operations of identities."""
        from .resources.identities import AsyncIdentities

        return AsyncIdentities(self)

    @cached_property
    def identity_models(self) -> AsyncIdentityModels:
        """Operations of identity_models."""
        from .resources.identity_models import AsyncIdentityModels

        return AsyncIdentityModels(self)

    @cached_property
    def images(self) -> AsyncImages:
        """Operations of images."""
        from .resources.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def images_l3_networks(self) -> AsyncImagesL3Networks:
        """Operations of images_l3_networks."""
        from .resources.images_l3_networks import AsyncImagesL3Networks

        return AsyncImagesL3Networks(self)

    @cached_property
    def instance_offerings(self) -> AsyncInstanceOfferings:
        """Operations of instance_offerings."""
        from .resources.instance_offerings import AsyncInstanceOfferings

        return AsyncInstanceOfferings(self)

    @cached_property
    def ip_capacity(self) -> AsyncIpCapacity:
        """Operations of ip_capacity."""
        from .resources.ip_capacity import AsyncIpCapacity

        return AsyncIpCapacity(self)

    @cached_property
    def l2_networks(self) -> AsyncL2Networks:
        """Operations of l2_networks."""
        from .resources.l2_networks import AsyncL2Networks

        return AsyncL2Networks(self)

    @cached_property
    def l3_networks(self) -> AsyncL3Networks:
        """Operations of l3_networks."""
        from .resources.l3_networks import AsyncL3Networks

        return AsyncL3Networks(self)

    @cached_property
    def ldap(self) -> AsyncLdap:
        """Operations of ldap."""
        from .resources.ldap import AsyncLdap

        return AsyncLdap(self)

    @cached_property
    def load_balancers(self) -> AsyncLoadBalancers:
        """Operations of load_balancers."""
        from .resources.load_balancers import AsyncLoadBalancers

        return AsyncLoadBalancers(self)

    @cached_property
    def login(self) -> AsyncLogin:
        """Operations of login."""
        from .resources.login import AsyncLogin

        return AsyncLogin(self)

    @cached_property
    def longjobs(self) -> AsyncLongjobs:
        """Operations of longjobs."""
        from .resources.longjobs import AsyncLongjobs

        return AsyncLongjobs(self)

    @cached_property
    def management(self) -> AsyncManagement:
        """Operations of management."""
        from .resources.management import AsyncManagement

        return AsyncManagement(self)

    @cached_property
    def management_nodes(self) -> AsyncManagementNodes:
        """Operations of management_nodes."""
        from .resources.management_nodes import AsyncManagementNodes

        return AsyncManagementNodes(self)

    @cached_property
    def memory_snapshots(self) -> AsyncMemorySnapshots:
        """Operations of memory_snapshots."""
        from .resources.memory_snapshots import AsyncMemorySnapshots

        return AsyncMemorySnapshots(self)

    @cached_property
    def meta_data(self) -> AsyncMetaData:
        """Operations of meta_data."""
        from .resources.meta_data import AsyncMetaData

        return AsyncMetaData(self)

    @cached_property
    def move(self) -> AsyncMove:
        """Operations of move."""
        from .resources.move import AsyncMove

        return AsyncMove(self)

    @cached_property
    def network_services(self) -> AsyncNetworkServices:
        """Operations of network_services."""
        from .resources.network_services import AsyncNetworkServices

        return AsyncNetworkServices(self)

    @cached_property
    def nics(self) -> AsyncNics:
        """Operations of nics."""
        from .resources.nics import AsyncNics

        return AsyncNics(self)

    @cached_property
    def port_forwarding(self) -> AsyncPortForwarding:
        """Operations of port_forwarding."""
        from .resources.port_forwarding import AsyncPortForwarding

        return AsyncPortForwarding(self)

    @cached_property
    def primary_storage(self) -> AsyncPrimaryStorage:
        """Operations of primary_storage."""
        from .resources.primary_storage import AsyncPrimaryStorage

        return AsyncPrimaryStorage(self)

    @cached_property
    def remove(self) -> AsyncRemove:
        """Operations of remove."""
        from .resources.remove import AsyncRemove

        return AsyncRemove(self)

    @cached_property
    def resource_configurations(self) -> AsyncResourceConfigurations:
        """Operations of resource_configurations."""
        from .resources.resource_configurations import AsyncResourceConfigurations

        return AsyncResourceConfigurations(self)

    @cached_property
    def resources(self) -> AsyncResources:
        """Operations of resources."""
        from .resources.resources import AsyncResources

        return AsyncResources(self)

    @cached_property
    def sdn_controllers(self) -> AsyncSdnControllers:
        """Operations of sdn_controllers."""
        from .resources.sdn_controllers import AsyncSdnControllers

        return AsyncSdnControllers(self)

    @cached_property
    def search(self) -> AsyncSearch:
        """Operations of search."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def security_groups(self) -> AsyncSecurityGroups:
        """Operations of security_groups."""
        from .resources.security_groups import AsyncSecurityGroups

        return AsyncSecurityGroups(self)

    @cached_property
    def spice(self) -> AsyncSpice:
        """Operations of spice."""
        from .resources.spice import AsyncSpice

        return AsyncSpice(self)

    @cached_property
    def ssh_key_pair(self) -> AsyncSshKeyPair:
        """Operations of ssh_key_pair."""
        from .resources.ssh_key_pair import AsyncSshKeyPair

        return AsyncSshKeyPair(self)

    @cached_property
    def system_tags(self) -> AsyncSystemTags:
        """Operations of system_tags."""
        from .resources.system_tags import AsyncSystemTags

        return AsyncSystemTags(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """Operations of tags."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def task_progresses(self) -> AsyncTaskProgresses:
        """Operations of task_progresses."""
        from .resources.task_progresses import AsyncTaskProgresses

        return AsyncTaskProgresses(self)

    @cached_property
    def update(self) -> AsyncUpdate:
        """Operations of update."""
        from .resources.update import AsyncUpdate

        return AsyncUpdate(self)

    @cached_property
    def user_tags(self) -> AsyncUserTags:
        """Operations of user_tags."""
        from .resources.user_tags import AsyncUserTags

        return AsyncUserTags(self)

    @cached_property
    def vips(self) -> AsyncVips:
        """Operations of vips."""
        from .resources.vips import AsyncVips

        return AsyncVips(self)

    @cached_property
    def vm_instance(self) -> AsyncVmInstance:
        """Operations of vm_instance."""
        from .resources.vm_instance import AsyncVmInstance

        return AsyncVmInstance(self)

    @cached_property
    def vm_instances(self) -> AsyncVmInstances:
        """Operations of vm_instances."""
        from .resources.vm_instances import AsyncVmInstances

        return AsyncVmInstances(self)

    @cached_property
    def vm_priority_config(self) -> AsyncVmPriorityConfig:
        """Operations of vm_priority_config."""
        from .resources.vm_priority_config import AsyncVmPriorityConfig

        return AsyncVmPriorityConfig(self)

    @cached_property
    def volume_snapshots(self) -> AsyncVolumeSnapshots:
        """Operations of volume_snapshots."""
        from .resources.volume_snapshots import AsyncVolumeSnapshots

        return AsyncVolumeSnapshots(self)

    @cached_property
    def volumes(self) -> AsyncVolumes:
        """Operations of volumes."""
        from .resources.volumes import AsyncVolumes

        return AsyncVolumes(self)

    @cached_property
    def web_hooks(self) -> AsyncWebHooks:
        """Operations of web_hooks."""
        from .resources.web_hooks import AsyncWebHooks

        return AsyncWebHooks(self)

    @cached_property
    def zones(self) -> AsyncZones:
        """Operations of zones."""
        from .resources.zones import AsyncZones

        return AsyncZones(self)

    @cached_property
    def zql(self) -> AsyncZql:
        """Operations of zql."""
        from .resources.zql import AsyncZql

        return AsyncZql(self)
