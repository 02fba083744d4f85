// """
// import os
// """: GET /a/{b}'"/c
const response = await fetch("https://api.acme.example/a/%27%3B%20drop%20table'%22/c", {
  method: "GET",
});
console.log(response.status, await response.text());
