#!/bin/sh
# Query Disk Offerings: GET /zstack/v1/disk-offerings
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/disk-offerings' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
