# frozen_string_literal: true

# """
# import os
# """: GET /a/{b}'"/c
require 'net/http'

uri = URI('https://api.acme.example/a/%27%3B%20drop%20table\'%22/c')
request = Net::HTTP::Get.new(uri)
response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }
puts response.code, response.body
