#!/bin/sh
# Query VTEPs: GET /zstack/v1/l2-networks/vteps
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vteps' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
