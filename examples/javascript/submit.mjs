// Submits a file and waits for its result: submit.mjs CHALLENGE FILE [WEBHOOK-URL]
// Environment: GRADER_URL (http://127.0.0.1:8080), GRADER_KEY, WEBHOOK_SECRET (with a webhook).
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const { GRADER_URL, GRADER_KEY, WEBHOOK_SECRET } = process.env;
const url = (GRADER_URL || "http://127.0.0.1:8080").replace(/\/+$/, "");
const attempts = 5;

function fail(text) {
  console.error(text);
  process.exit(1);
}

/** Sends a request, and again if the service is busy or cannot be reached. */
async function call(method, path, body, headers) {
  if (GRADER_KEY) headers = { ...headers, Authorization: `Bearer ${GRADER_KEY}` };
  if (body) headers = { ...headers, "Content-Type": "application/json" };
  for (let attempt = 1; ; attempt++) {
    let response;
    try {
      response = await fetch(url + path, { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
    } catch (error) {
      if (attempt === attempts) fail(`${url} cannot be reached: ${error.cause?.message ?? error.message}`);
      await pause(attempt * 1000);
      continue;
    }
    if (response.ok) return response.json();
    if (![408, 429, 502, 503, 504].includes(response.status) || attempt === attempts) {
      const { title, detail, errors = [] } = await response.json();
      fail([`${title}: ${detail}`, ...errors.map((each) => `  ${each.pointer}: ${each.detail}`)].join("\n"));
    }
    await pause(Number(response.headers.get("Retry-After") ?? attempt) * 1000);
  }
}

const [challenge, file, webhook, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) fail("Usage: submit.mjs CHALLENGE FILE [WEBHOOK-URL]");
const submission = {
  challenge,
  files: [{ name: "Solution.cs", content: await readFile(file, "utf8") }],
  metadata: { from: "examples/javascript" },
  webhook: webhook && { url: webhook, secret: WEBHOOK_SECRET },
};

// The same key on every attempt: a repeated request makes no second submission.
const accepted = await call("POST", "/v1/submissions", submission, { "Idempotency-Key": randomUUID() });
console.log(`submitted ${accepted.id}`);

let answer;
do answer = await call("GET", accepted.links.self, undefined, { Prefer: "wait=30" });
while (!["graded", "cancelled"].includes(answer.status));
if (!answer.result) fail("The submission was cancelled.");
const { verdict, score, maxScore, tests } = answer.result;
console.log(`${verdict}: ${score} of ${maxScore} points`);
for (const test of tests) if (test.message) console.log(`${test.property}: ${test.message}`);
