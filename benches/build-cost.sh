#!/usr/bin/env bash
# What it costs to build a program that depends on dx-generated, beside an empty one and one whose structures derive
# serde's traits: the CPU-seconds (user and system) of a clean debug build, and the number of crates.
#
#     benches/build-cost.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5}
programs="empty generated derived"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cpu_seconds() {
    rm -rf "$work/target"
    local TIMEFORMAT='%U %S'
    { time cargo build --quiet --locked --offline --package "$1" --target-dir "$work/target" 2>&3; } 3>&2 2>&1 |
        awk '{ print $1 + $2 }'
}

cargo fetch --quiet --locked
for ((round = 0; round < rounds; round++)); do
    for program in $programs; do
        cpu_seconds "$program" >>"$work/$program"
    done
done
for program in $programs; do
    median=$(sort -n "$work/$program" | sed -n "$(((rounds + 1) / 2))p")
    crates=$(cargo tree --locked --offline --package "$program" --prefix none --no-dedupe | sort -u | wc -l)
    printf '%-10s %6.2f CPU-seconds, crates: %d\n' "$program" "$median" "$crates"
done
