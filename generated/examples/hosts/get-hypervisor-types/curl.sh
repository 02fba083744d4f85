#!/bin/sh
# Get Hypervisor Types: GET /zstack/v1/hosts/hypervisor-types
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/hypervisor-types' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
