#!/bin/sh
# Attach Role to Account: POST /zstack/v1/identities/accounts/{accountUuid}/roles/{roleUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/identities/accounts/19d64f55a9723e59849c0f9357a0dded/roles/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
