// Receives webhooks and verifies them, with Node alone. Environment: WEBHOOK_SECRET, PORT (9000).
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const key = Buffer.from(process.env.WEBHOOK_SECRET.replace(/^whsec_/, ""), "base64");
const tolerance = 300;
const largest = 1_000_000;
// A platform keeps these in its database, with what the webhook changes there, in one transaction.
const seen = new Set();

/** Why a webhook is not genuine; null if it is. */
function problemOf(headers, body) {
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) => headers[`webhook-${name}`] ?? "");
  if (!/^\d+$/.test(timestamp) || Math.abs(Date.now() / 1000 - Number(timestamp)) > tolerance) {
    return "the timestamp is not within five minutes";
  }
  const digest = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  const expected = Buffer.from(`v1,${digest}`);
  // Several signatures while a secret is being changed; ours may be any of them.
  const genuine = signatures.split(" ").some((signature) => {
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return genuine ? null : "no signature is right";
}

async function statusOf(request) {
  if (request.method !== "POST" || request.url !== "/hooks/grader") return 404;
  // The bytes as they arrived: the signature is over them, not over what a parser makes of them.
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > largest) return 413;
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const problem = problemOf(request.headers, body);
  if (problem) {
    console.log(`refused: ${problem}`);
    return 401;
  }
  // At least once means that the same webhook can arrive twice.
  const { type, data } = JSON.parse(body);
  if (!seen.has(request.headers["webhook-id"]) && type === "submission.graded") {
    seen.add(request.headers["webhook-id"]);
    console.log(`verified ${data.submissionId}: ${data.verdict}, ${data.score} of ${data.maxScore} points`);
    console.log(`  from ${data.metadata?.from}, whole result at ${data.resultUrl}`);
  }
  return 204;
}

const server = createServer(async (request, response) => {
  response.writeHead(await statusOf(request).catch(() => 400)).end();
});
server.listen(process.env.PORT || 9000, "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}/hooks/grader`);
});
