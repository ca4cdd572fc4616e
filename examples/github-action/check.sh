#!/usr/bin/env bash
# Installs tactful and checks the files. Everything it is told comes in variables; nothing of the repository is run.
set -euo pipefail

if [[ ! $INPUT_VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.]+)?$ ]]; then
  echo "::error title=tactful::The input “version” has to be an exact version such as 0.1.0."
  exit 2
fi

# Outside the repository, whose .npmrc and node_modules a stranger may have written.
tools=$(mktemp -d "$RUNNER_TEMP/tactful-XXXXXX")
(cd "$tools" && npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix "$tools" "tactful@$INPUT_VERSION")

arguments=(--format github)
if [[ -n $INPUT_MAX_WARNINGS ]]; then
  arguments+=(--max-warnings "$INPUT_MAX_WARNINGS")
fi
if [[ $INPUT_CHANGED_ONLY == true && $GITHUB_EVENT_NAME == pull_request ]]; then
  base=$(node -p 'JSON.parse(require("fs").readFileSync(process.env.GITHUB_EVENT_PATH, "utf8")).pull_request.base.sha')
  arguments+=("--since=$base")
fi

files=()
while IFS= read -r line; do
  if [[ -n $line ]]; then
    files+=("$line")
  fi
done <<<"$INPUT_FILES"

node "$tools/node_modules/tactful/dist/cli.cjs" "${arguments[@]}" -- "${files[@]}"
