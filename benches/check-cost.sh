#!/usr/bin/env bash
# What it costs to check generated code: for each model, all operations with and without all that can be asked for
# (requests and responses, serde, checks of inputs), the lines that are generated, the seconds of CPU (user) that
# `cargo check` of them alone takes, the least of some rounds, and the milliseconds for a thousand lines.
#
#     benches/check-cost.sh ROUNDS MODEL.json…
set -euo pipefail
rounds=$1
shift
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Each check is of all of it.
export CARGO_INCREMENTAL=0

# Makes a library of the model $1, with the options after $2, in the folder $2.
library() {
    local model folder=$2
    model=$(realpath "$1")
    mkdir -p "$folder/src"
    printf 'pub mod service;\n' >"$folder/src/lib.rs"
    {
        printf '[workspace]\n[package]\nname = "service"\nedition = "2024"\n[dependencies.dx-runtime]\n'
        printf 'path = "%s"\n' "$(realpath "$here/../dx-runtime")"
        printf 'features = ["http-checksum", "http-compression", "serde", "validate"]\n'
    } >"$folder/Cargo.toml"
    # The versions that the project is tested with.
    cp "$here/../Cargo.lock" "$folder"
    if ! (cd "$here/.." && cargo xtask codegen --model "$model" "${@:3}" --out "$folder/src/service") &>"$work/said"; then
        cat "$work/said" >&2
        return 1
    fi
    check "$folder"
}

check() {
    cargo check --quiet --offline --manifest-path "$1/Cargo.toml" --target-dir "$work/target"
}

# The seconds that checking the folder $1 takes, the least of all rounds.
measure() {
    local TIMEFORMAT='%U' round
    for ((round = 0; round < rounds; round++)); do
        touch "$1/src/lib.rs"
        { time check "$1" 2>&3; } 3>&2 2>&1
    done | sort -n | head -n 1
}

printf '%-28s %-10s %8s %8s %13s\n' '' '' lines seconds 'ms/1000 lines'
for model in "$@"; do
    for with in everything nothing; do
        options=()
        if [[ $with == everything ]]; then options=(--http always --serde always --validate always); fi
        folder=$work/$(basename "$model" .json)-$with
        library "$model" "$folder" "${options[@]}"
        lines=$(find "$folder/src/service" -name '*.rs' -exec cat {} + | wc -l)
        awk -v name="$(basename "$model" .json)" -v with="$with" -v lines="$lines" -v seconds="$(measure "$folder")" \
            'BEGIN { printf "%-28s %-10s %8d %8.2f %13.1f\n", name, with, lines, seconds, seconds * 1e6 / lines }'
    done
done
