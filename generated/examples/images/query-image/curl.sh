#!/bin/sh
# Query Images: GET /zstack/v1/images
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/images' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
