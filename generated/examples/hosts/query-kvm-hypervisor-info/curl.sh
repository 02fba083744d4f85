#!/bin/sh
# Query KVM Hypervisor Information: GET /zstack/v1/hosts/kvm/hypervisor/info
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/kvm/hypervisor/info' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
