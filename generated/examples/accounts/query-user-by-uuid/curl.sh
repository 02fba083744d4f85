#!/bin/sh
# Query Users by uuid: GET /zstack/v1/accounts/users/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/users/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
