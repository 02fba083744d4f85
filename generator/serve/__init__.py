"""A mock behind a socket: what requests must be like, the ASGI application, the server that runs it."""
