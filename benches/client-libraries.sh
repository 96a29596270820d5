#!/usr/bin/env bash
# What it costs to build on a library that a client could stand on: for each program in client-libraries/, or for those
# named, the crates below it, the seconds of CPU (user and system) of a clean debug and of a clean release build, and the
# size of the stripped release binary. A program by the name of sign-* is run too: it prints what a signature takes.
#
#     benches/client-libraries.sh [PROGRAM...]
set -euo pipefail
cd "$(dirname "$0")/client-libraries"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if (($# == 0)); then
    set -- */Cargo.toml
    set -- "${@%/Cargo.toml}"
fi

# Prints the seconds of CPU that a clean build of $1 takes, with the options after it.
cpu() {
    local TIMEFORMAT='%U %S'
    rm -rf "$work/target"
    { time cargo build --quiet --locked --offline --target-dir "$work/target" -p "$@" 2>&3; } 3>&2 2>&1 | awk '{ printf "%.1f", $1 + $2 }'
}

cargo fetch --quiet --locked
printf '%-24s %7s %9s %9s %12s\n' '' crates 'debug, s' 'release, s' 'stripped, kB'
for program; do
    crates=$(cargo tree --locked --offline -e normal -p "$program" --prefix none --no-dedupe | awk '{ print $1, $2 }' | sort -u | wc -l)
    debug=$(cpu "$program")
    release=$(cpu "$program" --release)
    strip "$work/target/release/$program"
    size=$(($(stat -c %s "$work/target/release/$program") / 1000))
    printf '%-24s %7d %9s %9s %12d\n' "$program" $((crates - 1)) "$debug" "$release" "$size"
    if [[ $program == sign-* ]]; then "$work/target/release/$program"; fi
done
