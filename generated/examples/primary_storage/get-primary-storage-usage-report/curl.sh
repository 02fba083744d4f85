#!/bin/sh
# Get Data Storage Usage Report: GET /zstack/v1/primary-storage/{primaryStorageUuid}/usage/report
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/19d64f55a9723e59849c0f9357a0dded/usage/report' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
