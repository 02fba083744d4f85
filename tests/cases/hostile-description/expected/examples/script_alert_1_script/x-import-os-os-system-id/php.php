<?php
// """
// import os
// """: GET /a/{b}'"/c
$request = curl_init('https://api.acme.example/a/%27%3B%20drop%20table\'%22/c');
curl_setopt_array($request, [
    CURLOPT_CUSTOMREQUEST => 'GET',
    CURLOPT_RETURNTRANSFER => true,
]);
$text = curl_exec($request);
echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), " ", $text, "\n";
