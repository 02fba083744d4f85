#!/bin/sh
# Remove User from Group: DELETE /zstack/v1/accounts/groups/{groupUuid}/users/{userUuid}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/groups/19d64f55a9723e59849c0f9357a0dded/users/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
