//! The time that CBOR takes: documents written and read by dx and by minicbor-serde, side by side.
//!
//! As in `json`, both sides first have to agree on the outcome; `allocations` counts.

use dx_benches::codecs::{Cbor, agree, compare};
use dx_benches::{listing, statistics, turns};

fn main() {
    let _last = turns::heap_with_room();
    let (listings, statistics) = (listing::all(), statistics::all());
    agree::<Cbor, _>(&listings);
    agree::<Cbor, _>(&statistics);
    println!("{:50}{:>12}{:>12}{:>8}", "time", "dx", "minicbor", "ratio");
    compare::<Cbor, _>(&listings);
    compare::<Cbor, _>(&statistics);
}
