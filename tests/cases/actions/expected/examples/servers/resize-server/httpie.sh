#!/bin/sh
# ResizeServer: PUT /servers/{id}/actions (resize)
http --ignore-stdin --check-status \
  --raw '{"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}' \
  PUT 'https://api.acme.example/servers/id/actions' \
  'Content-Type: application/json'
