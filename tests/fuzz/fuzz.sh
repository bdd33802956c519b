#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh BUILD MINUTES READER...: invents inputs for each reader in turn, beginning with its corpus. What reaches something
# new is collected in BUILD/corpus/READER, a finding is left in BUILD/findings; ends with 1 if there is one.
set -euo pipefail
build=$1 minutes=$2; shift 2
here=$(dirname "$(readlink -f "$0")")
mkdir -p "$build/findings"
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 QT_LOGGING_RULES='*=false'
found=0
for reader in "$@"; do
  mkdir -p "$build/corpus/$reader"
  options=()
  [ -e "$here/$reader.dict" ] && options+=("-dict=$here/$reader.dict")
  "$build/fuzz_$reader" -max_total_time=$((minutes * 60)) -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/findings/$reader-" "${options[@]}" "$build/corpus/$reader" "$here/corpus/$reader" \
    >"$build/$reader.log" 2>&1 || found=1
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$reader.log")
  reached=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$build/$reader.log" | tail -1)
  printf '%-9s %9s inputs, %6s places reached, %s findings\n' "$reader" "${runs:-?}" "${reached:-?}" \
    "$(find "$build/findings" -name "$reader-*" | wc -l)"
done
exit $found
