#!/bin/sh
# StartServer: PUT /servers/{id}/actions (start)
http --ignore-stdin --check-status \
  --raw '{"start": {"key": "any"}, "tags": ["tag"]}' \
  PUT 'https://api.acme.example/servers/id/actions' \
  'Content-Type: application/json'
