#!/bin/sh
# Get Candidate Data Storage for VM Creation: GET /zstack/v1/vm-instances/candidate-storages
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/candidate-storages?imageUuid=image-uuid&l3NetworkUuids=l3-network-uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
