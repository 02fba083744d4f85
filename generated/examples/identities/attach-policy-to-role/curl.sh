#!/bin/sh
# Attach Policy to Role: POST /zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/identities/policies/19d64f55a9723e59849c0f9357a0dded/roles/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
