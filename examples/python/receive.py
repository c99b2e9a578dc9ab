"""Receives webhooks and verifies them, with the standard library alone. Environment: WEBHOOK_SECRET, PORT (9000)."""
import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"), validate=True)
TOLERANCE = 300
LARGEST = 1_000_000
# A platform keeps these in its database, with what the webhook changes there, in one transaction.
seen = set()


def problem_of(headers, body):
    """Why a webhook is not genuine; None if it is."""
    id, timestamp, signatures = (headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature"))
    if not timestamp.isascii() or not timestamp.isdigit() or abs(time.time() - int(timestamp)) > TOLERANCE:
        return "the timestamp is not within five minutes"
    digest = hmac.new(KEY, f"{id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    expected = b"v1," + base64.b64encode(digest)
    # Several signatures while a secret is being changed; ours may be any of them.
    if not any(hmac.compare_digest(expected, signature.encode()) for signature in signatures.split(" ")):
        return "no signature is right"
    return None


class Receiver(BaseHTTPRequestHandler):
    # Keeps connections open. As HTTP/1.0 it would close each after its answer, while the sender may be using it again.
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        if self.path != "/hooks/grader":
            return self.answer(404)
        if not 0 <= length <= LARGEST:
            return self.answer(413)
        # The bytes as they arrived: the signature is over them, not over what a parser makes of them.
        body = self.rfile.read(length)
        if problem := problem_of(self.headers, body):
            print(f"refused: {problem}", flush=True)
            return self.answer(401)
        # At least once means that the same webhook can arrive twice.
        webhook = json.loads(body)
        if self.headers["webhook-id"] not in seen and webhook["type"] == "submission.graded":
            seen.add(self.headers["webhook-id"])
            result = webhook["data"]
            print(f"verified {result['submissionId']}: {result['verdict']}, {result.get('score')} of {result['maxScore']} points")
            print(f"  from {result.get('metadata', {}).get('from')}, whole result at {result['resultUrl']}", flush=True)
        return self.answer(204)

    def answer(self, status):
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Length", "0")
        if status in (404, 413):
            # Its body was not read.
            self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 9000))), Receiver)
print(f"listening on http://127.0.0.1:{server.server_port}/hooks/grader", flush=True)
server.serve_forever()
