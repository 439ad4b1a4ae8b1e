#!/bin/sh
# Lays a built site out for nginx: below the path of its address, each file of text with its compressed twin.
# Usage: lay-out.sh BUILT SITE CONFIG, with ARCHIVE_CONTENT naming the archive's folder.
set -eu
built=$1 site=$2 config=$3
base=$(node --print 'new URL(require("yaml").parse(require("fs").readFileSync((process.env.ARCHIVE_CONTENT || "content") + "/archive.yaml", "utf8")).site).pathname')
mkdir -p "$site$base"
cp -R "$built/." "$site$base"
find "$site" -type f -size +1k \
  \( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.json' -o -name '*.jsonl' -o -name '*.svg' -o -name '*.txt' -o -name '*.xml' \) \
  -exec gzip --keep --no-name --best {} +
sed "s|/404.html;|${base}404.html;|" "$(dirname "$0")/nginx.conf" >"$config"
