#!/bin/sh
# Query Instance Offerings: GET /zstack/v1/instance-offerings
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
