//! The time that XML takes: documents written and read by dx and by the serde of quick-xml, side by side.
//!
//! As in `json`, both sides first have to agree on the outcome; `allocations` counts.

use dx_benches::codecs::{Xml, agree, compare};
use dx_benches::{listing, turns};

fn main() {
    let _last = turns::heap_with_room();
    let listings = listing::all();
    agree::<Xml, _>(&listings);
    println!("{:50}{:>12}{:>12}{:>8}", "time", "dx", "quick-xml", "ratio");
    compare::<Xml, _>(&listings);
}
