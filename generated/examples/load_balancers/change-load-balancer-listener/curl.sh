#!/bin/sh
# Change Load Balancer Listener: PUT /zstack/v1/load-balancers/listeners/{uuid}/actions (changeloadbalancerlistener)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeloadbalancerlistener": {
    "connectionIdleTimeout": 1,
    "maxConnection": 1,
    "balancerAlgorithm": "weightroundrobin",
    "healthCheckTarget": "health-check-target",
    "healthyThreshold": 1,
    "unhealthyThreshold": 1,
    "healthCheckInterval": 1,
    "healthCheckProtocol": "tcp",
    "healthCheckMethod": "GET",
    "healthCheckURI": "/i7re",
    "healthCheckHttpCode": "health-check-http-code",
    "aclStatus": "enable",
    "securityPolicyType": "tls_cipher_policy_default",
    "nbprocess": 1,
    "httpMode": "http-keep-alive",
    "sessionPersistence": "disable",
    "sessionIdleTimeout": 30,
    "cookieName": "oebd",
    "httpVersions": ["http-version"],
    "httpRedirectHttps": "disable",
    "redirectPort": 1,
    "statusCode": 301,
    "tcpProxyProtocol": "tcp-proxy-protocol",
    "httpCompressAlgos": ["http-compress-algo"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
