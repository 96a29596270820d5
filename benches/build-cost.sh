#!/usr/bin/env bash
# What it costs to build a program that depends on dx-generated, without and with serde, beside an empty one, one that has
# the same from `service!`, one with serde_json alone, and one whose structures derive serde's traits: the seconds of CPU
# (user and system) and of the clock that a clean debug build takes, the same for a build after the program's source was
# touched, and the number of crates.
#
#     benches/build-cost.sh [--clients | --model FILE] [ROUNDS]
#
# With --clients: the same of programs that create a job by a client, built for release, and how large they are when they
# are stripped.
# With --model: what two libraries cost that are all operations of that model with their requests and responses, one
# made of generated files, one by `service!`.
set -euo pipefail
clients='' model='' profile=dev
case ${1-} in
--clients)
    clients=1 profile=release
    shift
    ;;
--model)
    model=$(realpath "$2")
    shift 2
    ;;
esac
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
    cargo build --quiet --locked --offline --profile "$profile" --manifest-path "$1/Cargo.toml" --target-dir "$work/target"
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

# The size of the program $1, stripped.
size() {
    strip -o "$work/stripped" "$work/target/release/$1"
    stat -c %s "$work/stripped"
}

if [[ -n $clients ]]; then
    programs=(build-cost/client-*)
    cargo fetch --quiet --locked
elif [[ -z $model ]]; then
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
        if [[ -n $clients ]]; then size "$name" >"$work/$name.size"; fi
    done
done
printf '%-21s %17s %17s %7s%s\n' '' 'clean: CPU, clock' 'touched' 'crates' "${clients:+   stripped}"
for program in "${programs[@]}"; do
    name=$(basename "$program")
    tree=$(cargo tree --locked --offline --manifest-path "$program/Cargo.toml" --edges normal --prefix none --no-dedupe)
    printf '%-21s %8.2f %8.2f %8.2f %8.2f %7d' "$name" \
        "$(median "$work/$name.clean" 1)" "$(median "$work/$name.clean" 2)" \
        "$(median "$work/$name.touched" 1)" "$(median "$work/$name.touched" 2)" "$(sort -u <<<"$tree" | wc -l)"
    if [[ -n $clients ]]; then printf ' %10d' "$(cat "$work/$name.size")"; fi
    echo
done
