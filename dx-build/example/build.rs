//! Generates the client of `models/notes.json`.

fn main() -> Result<(), dx_build::Error> {
    dx_build::Builder::new("models/notes.json").blocking().generate()
}
