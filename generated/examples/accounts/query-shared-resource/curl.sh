#!/bin/sh
# Query Shared Resources: GET /zstack/v1/accounts/resources
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/resources' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
