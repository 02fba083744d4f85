#!/bin/sh
# Get Candidate Destinations for VM Creation: GET /zstack/v1/vm-instances/candidate-destinations
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/candidate-destinations?imageUuid=image-uuid&l3NetworkUuids=l3-network-uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
