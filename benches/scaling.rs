//! How time and memory grow with a model: the model of the project with each of its shapes up to fifty times, and each
//! model that is given by its path or lies in a folder that is given.
//!
//!     cargo bench --bench scaling [-- [--write] PATH…]
//!
//! With `--write` the tables go to docs/scaling.md and the picture to docs/scaling.svg as well.

use dx_benches::picture::{Chart, Series, draw};
use dx_benches::stages::{STAGES, Times, generate};
use dx_benches::{family, named_models, own_model};
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

const COPIES: [usize; 6] = [1, 2, 5, 10, 20, 50];
const ROUNDS: usize = 5;
/// Where the tables stand in the page.
const MARKS: [&str; 2] = ["<!-- measured -->\n", "<!-- end -->\n"];

struct Measured {
    name: String,
    shapes: usize,
    bytes: usize,
    times: Times,
    /// The bytes that were allocated at one time, at most, the text among them
    peak: u64,
}

fn main() {
    let own = own_model().1;
    let family: Vec<_> = COPIES
        .iter()
        .filter_map(|&copies| measure(format!("{copies}×"), family::grown(&own, copies)))
        .collect();
    let real: Vec<_> = named_models().into_iter().filter_map(|(name, text)| measure(name, text)).collect();
    let mut tables = table(&family);
    if !real.is_empty() {
        let _ = write!(tables, "\n{}", table(&real));
    }
    print!("{tables}");
    if std::env::args().any(|argument| argument == "--write") {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        let page = std::fs::read_to_string(docs.join("scaling.md")).expect("the page");
        let (before, rest) = page.split_once(MARKS[0]).expect("a mark");
        let (_, after) = rest.split_once(MARKS[1]).expect("a mark");
        let page = format!("{before}{}\n{tables}\n{}{after}", MARKS[0], MARKS[1]);
        std::fs::write(docs.join("scaling.md"), page).expect("the page can be written");
        std::fs::write(docs.join("scaling.svg"), picture(&family, &real))
            .expect("the picture can be written");
    }
}

/// `None` for a model that has errors, after they were shown.
fn measure(name: String, text: Arc<str>) -> Option<Measured> {
    let times = Times::fastest(&text, ROUNDS)
        .map_err(|errors| eprintln!("{name} is left out, because it has errors:\n{errors}"))
        .ok()?;
    let memory = allocation_counter::measure(|| {
        let _ = generate(&Arc::from(&*text), &mut |_| {});
    });
    Some(Measured { name, shapes: family::shapes(&text), bytes: text.len(), times, peak: memory.bytes_max })
}

fn table(rows: &[Measured]) -> String {
    let mut table =
        format!("| model | shapes | MB | {} | all | peak MB | peak / file |\n", STAGES.join(" | "));
    let _ = writeln!(table, "| --- |{}", " ---: |".repeat(STAGES.len() + 5));
    for row in rows {
        let times: Vec<_> =
            row.times.0.iter().map(|time| format!("{:.1}", time.as_secs_f64() * 1e3)).collect();
        let _ = writeln!(
            table,
            "| {} | {} | {:.2} | {} | {:.1} | {:.1} | {:.1} |",
            row.name,
            row.shapes,
            row.bytes as f64 / 1e6,
            times.join(" | "),
            row.times.all().as_secs_f64() * 1e3,
            row.peak as f64 / 1e6,
            row.peak as f64 / row.bytes as f64
        );
    }
    table
}

fn picture(family: &[Measured], real: &[Measured]) -> String {
    let series = |name, color, rows: &[Measured], line, of: fn(&Measured) -> f64| Series {
        name,
        color,
        line,
        points: rows.iter().map(|row| (row.shapes as f64, of(row))).collect(),
    };
    let all: fn(&Measured) -> f64 = |row| row.times.all().as_secs_f64() * 1e3;
    let peak: fn(&Measured) -> f64 = |row| row.peak as f64 / 1e6;
    draw(&[
        Chart {
            title: "Time",
            x: "shapes",
            y: "milliseconds",
            series: vec![
                series("load to write", "#0072b2", family, true, all),
                series("load to lower", "#d55e00", family, true, |row| {
                    row.times.reading().as_secs_f64() * 1e3
                }),
                series("load to write, models of AWS", "#999", real, false, all),
            ],
        },
        Chart {
            title: "Memory",
            x: "shapes",
            y: "MB",
            series: vec![
                series("at most at one time", "#0072b2", family, true, peak),
                series("20 times the file", "#d55e00", family, true, |row| 20.0 * row.bytes as f64 / 1e6),
                series("at most at one time, models of AWS", "#999", real, false, peak),
            ],
        },
    ])
}
