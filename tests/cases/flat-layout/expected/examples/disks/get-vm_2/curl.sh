#!/bin/sh
# get_vm: GET /disks
curl -X GET --globoff \
  --url 'https://api.acme.test/disks'
