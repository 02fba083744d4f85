#!/bin/sh
# Get VM Migration Candidate Hosts: GET /zstack/v1/vm-instances/{vmInstanceUuid}/migration-target-hosts
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/migration-target-hosts' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
