#!/usr/bin/env bash
# Grades one exercise of a classroom repository: grade.sh CHALLENGE FOLDER
# Prints annotations for the code, leaves report.xml (JUnit), and exits 0 for a passed submission, 1 for any other verdict of the
# student's doing, 2 for wrong usage, 3 if nobody could grade it. Needs curl and jq, which GitHub's runners have.
set -euo pipefail

[ $# -eq 2 ] || { echo "Usage: grade.sh CHALLENGE FOLDER" >&2; exit 2; }
challenge=$1 folder=${2%/}
[ -n "${GRADER_URL:-}" ] || { echo "Set GRADER_URL to the address of the service." >&2; exit 2; }

# The key is read from a file, so that no list of processes shows it.
call() {
  curl --silent --show-error --fail-with-body --retry 5 --retry-connrefused --max-time 60 \
    --config <([ -z "${GRADER_KEY:-}" ] || printf 'header = "Authorization: Bearer %s"\n' "$GRADER_KEY") "$@"
}

unreachable() {
  printf '::warning title=Not graded::The service could not grade the work. Run the job again later.\n'
  exit 3
}

shopt -s nullglob
files=("$folder"/*.cs)
[ ${#files[@]} -gt 0 ] || { printf '::error title=Nothing to grade::There is no .cs file in %s.\n' "$folder"; exit 1; }

# A pseudonym: the service compares it and need not know whose it is.
student=$(printf %s "${GITHUB_REPOSITORY:-$PWD}" | sha256sum | cut -c 1-16)
submission=$(
  for file in "${files[@]}"; do jq --null-input --arg name "${file##*/}" --rawfile content "$file" '{$name, $content}'; done |
    jq --slurp --arg challenge "$challenge" --arg student "$student" '{$challenge, $student, files: .}'
)
# The same key for the same run: a request that is repeated because its answer was lost makes no second submission.
accepted=$(call "$GRADER_URL/v1/submissions" --header 'Content-Type: application/json' --data-binary @- \
  --header "Idempotency-Key: ${GITHUB_RUN_ID:-$RANDOM$RANDOM}-${GITHUB_RUN_ATTEMPT:-1}-$challenge" <<<"$submission") ||
  { printf '%s\n' "$accepted" >&2; unreachable; }
address=$GRADER_URL$(jq --raw-output .links.self <<<"$accepted")

while true; do
  answer=$(call --header 'Prefer: wait=30' "$address") || unreachable
  [ "$(jq --raw-output .status <<<"$answer")" != graded ] || break
  [ "$SECONDS" -lt 600 ] || unreachable
done

call "$address?format=junit" >report.xml || unreachable
# The service knows names of files; annotations need their paths from the root of the repository.
call "$address?format=github" | sed -E "s|^(::[a-z]+ )file=|\1file=$folder/|"

case $(jq --raw-output .result.verdict <<<"$answer") in
  passed) exit 0 ;;
  infrastructure_error | challenge_error) exit 3 ;;
  *) exit 1 ;;
esac
