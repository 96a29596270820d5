#!/usr/bin/env bash
# What it costs to build a program that depends on dx-generated, without and with serde, beside an empty one, one that has
# the same from `service!`, one with serde_json alone, and one whose structures derive serde's traits: the seconds of CPU
# (user and system) and of the clock that a clean debug build takes, the same for a build after the program's source was
# touched, and the number of crates.
#
#     benches/build-cost.sh [--model FILE] [ROUNDS]
#
# With --model: what two libraries cost that are all operations of that model with their requests and responses, one
# made of generated files, one by `service!`.
set -euo pipefail
model=
if [[ ${1-} == --model ]]; then
    model=$(realpath "$2")
    shift 2
fi
rounds=${1:-5}
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Makes the library $1, which depends on the runtime and the crates after it, of the source on standard input.
library() {
    local folder=$work/$1 dependency
    mkdir -p "$folder/src"
    cat >"$folder/src/lib.rs"
    {
        printf '[workspace]\n[package]\nname = "%s"\nedition = "2024"\n[dependencies]\n' "$1"
        printf 'dx-runtime = { path = "%s", features = ["http-checksum", "http-compression"] }\n' "$PWD/../dx-runtime"
        for dependency in "${@:2}"; do printf '%s = { path = "%s" }\n' "$dependency" "$PWD/../$dependency"; done
    } >"$folder/Cargo.toml"
    # The versions that the project is tested with.
    cp ../Cargo.lock "$folder"
    cargo metadata --quiet --format-version 1 --manifest-path "$folder/Cargo.toml" >"$folder/metadata"
}

build() {
    cargo build --quiet --locked --offline --manifest-path "$1/Cargo.toml" --target-dir "$work/target"
}

# Appends to $2 the seconds of CPU and of the clock that a build of $1 takes.
measure() {
    local TIMEFORMAT='%U %S %R'
    { time build "$1" 2>&3; } 3>&2 2>&1 | awk '{ print $1 + $2, $3 }' >>"$2"
}

# The median of a column.
median() {
    cut -d ' ' -f "$2" "$1" | sort -n | sed -n "$(((rounds + 1) / 2))p"
}

if [[ -z $model ]]; then
    programs=(build-cost/{empty,generated,generated-serde,expanded,serde-json,derived})
    cargo fetch --quiet --locked
else
    programs=("$work"/{files,macro})
    library files <<<'pub mod service;'
    library macro dx-macros <<<'#![allow(deprecated)] dx_macros::service! { model: "model.json", http: true, module: service }'
    cp "$model" "$work/macro/model.json"
    (cd .. && cargo xtask codegen --model "$model" --http always --out "$work/files/src/service" >"$work/written")
fi
for ((round = 0; round < rounds; round++)); do
    for program in "${programs[@]}"; do
        name=$(basename "$program")
        rm -rf "$work/target"
        measure "$program" "$work/$name.clean"
        touch "$program"/src/*.rs
        measure "$program" "$work/$name.touched"
    done
done
printf '%-15s %17s %17s %7s\n' '' 'clean: CPU, clock' 'touched' 'crates'
for program in "${programs[@]}"; do
    name=$(basename "$program")
    tree=$(cargo tree --locked --offline --manifest-path "$program/Cargo.toml" --prefix none --no-dedupe)
    printf '%-15s %8.2f %8.2f %8.2f %8.2f %7d\n' "$name" \
        "$(median "$work/$name.clean" 1)" "$(median "$work/$name.clean" 2)" \
        "$(median "$work/$name.touched" 1)" "$(median "$work/$name.touched" 2)" "$(sort -u <<<"$tree" | wc -l)"
done
