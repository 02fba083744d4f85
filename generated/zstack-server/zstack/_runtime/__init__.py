"""What every call needs: models, requests, responses, errors. Written by hand, not generated."""
