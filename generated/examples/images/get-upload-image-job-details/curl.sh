#!/bin/sh
# Get Upload Image Job Details: GET /zstack/v1/images/upload-job/details/{imageId}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/images/upload-job/details/image-id' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
