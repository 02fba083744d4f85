# frozen_string_literal: true

# StartServer: PUT /servers/{id}/actions (start)
require 'net/http'

uri = URI('https://api.acme.example/servers/id/actions')
request = Net::HTTP::Put.new(uri)
request['Content-Type'] = 'application/json'
request.body = '{"start": {"key": "any"}, "tags": ["tag"]}'
response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }
puts response.code, response.body
