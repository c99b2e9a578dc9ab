"""Submits a file and waits for its result: submit.py CHALLENGE FILE [WEBHOOK-URL]

Environment: GRADER_URL (http://127.0.0.1:8080), GRADER_KEY, WEBHOOK_SECRET (with a webhook).
"""
import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

URL = os.environ.get("GRADER_URL", "http://127.0.0.1:8080").rstrip("/")
KEY = os.environ.get("GRADER_KEY")
ATTEMPTS = 5


def call(method, path, body=None, **headers):
    """Sends a request, and again if the service is busy or cannot be reached."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if KEY:
        headers["Authorization"] = f"Bearer {KEY}"
    if body is not None:
        headers["Content-Type"] = "application/json"
    for attempt in range(1, ATTEMPTS + 1):
        request = urllib.request.Request(URL + path, json.dumps(body).encode() if body else None, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code not in (408, 429, 502, 503, 504) or attempt == ATTEMPTS:
                problem = json.load(error)
                lines = [f"  {each['pointer']}: {each['detail']}" for each in problem.get("errors", [])]
                sys.exit("\n".join([f"{problem['title']}: {problem['detail']}", *lines]))
            time.sleep(int(error.headers.get("Retry-After", attempt)))
        except urllib.error.URLError as error:
            if attempt == ATTEMPTS:
                sys.exit(f"{URL} cannot be reached: {error.reason}")
            time.sleep(attempt)


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit("Usage: submit.py CHALLENGE FILE [WEBHOOK-URL]")
    with open(sys.argv[2], encoding="utf-8") as file:
        submission = {
            "challenge": sys.argv[1],
            "files": [{"name": "Solution.cs", "content": file.read()}],
            "metadata": {"from": "examples/python"},
        }
    if len(sys.argv) == 4:
        submission["webhook"] = {"url": sys.argv[3], "secret": os.environ["WEBHOOK_SECRET"]}

    # The same key on every attempt: a repeated request makes no second submission.
    accepted = call("POST", "/v1/submissions", submission, Idempotency_Key=str(uuid.uuid4()))
    print(f"submitted {accepted['id']}", flush=True)

    while (answer := call("GET", accepted["links"]["self"], Prefer="wait=30"))["status"] not in ("graded", "cancelled"):
        pass
    if "result" not in answer:
        sys.exit("The submission was cancelled.")
    result = answer["result"]
    print(f"{result['verdict']}: {result.get('score')} of {result['maxScore']} points")
    for test in result["tests"]:
        if "message" in test:
            print(f"{test['property']}: {test['message']}")


main()
