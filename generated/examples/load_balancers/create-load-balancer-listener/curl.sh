#!/bin/sh
# Create Load Balancer Listener: POST /zstack/v1/load-balancers/{loadBalancerUuid}/listeners
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/19d64f55a9723e59849c0f9357a0dded/listeners' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "instancePort": 1,
    "loadBalancerPort": 1,
    "protocol": "udp",
    "certificateUuid": "certificate-uuid",
    "healthCheckProtocol": "tcp",
    "healthCheckMethod": "GET",
    "healthCheckURI": "/i7re",
    "healthCheckHttpCode": "health-check-http-code",
    "aclStatus": "enable",
    "aclUuids": ["acl-uuid"],
    "aclType": "white",
    "securityPolicyType": "tls_cipher_policy_default",
    "httpVersions": ["http-version"],
    "tcpProxyProtocol": "tcp-proxy-protocol",
    "httpCompressAlgos": ["http-compress-algo"],
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
