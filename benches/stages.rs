//! The time that each stage of the generator takes, for each model that is given by its path or lies in a folder that is
//! given, beside that of parsing the same text into values of serde_json.
//!
//!     cargo bench --bench stages [-- PATH…]

use dx_benches::models;
use dx_benches::stages::{PARSE, STAGES, Times};

const ROUNDS: usize = 9;

fn main() {
    println!("milliseconds; `ratio` is what `load` to `lower` take together, in times of `{PARSE}`");
    print!("{:34} {:>6}", "model", "MB");
    STAGES.iter().for_each(|stage| print!(" {stage:>10}"));
    println!(" {:>6}", "ratio");
    let mut total = Times::default();
    let (mut bytes, mut worst) = (0, (0.0, String::new()));
    for (name, text) in models() {
        let times = match Times::fastest(&text, ROUNDS) {
            Ok(times) => times,
            Err(errors) => {
                eprintln!("{name} is left out, because it has errors:\n{errors}");
                continue;
            }
        };
        print(&name, text.len(), &times);
        bytes += text.len();
        total.add(&times);
        if times.ratio() > worst.0 {
            worst = (times.ratio(), name);
        }
    }
    print("total", bytes, &total);
    println!("worst: {:.2} of {}", worst.0, worst.1);
}

fn print(name: &str, bytes: usize, times: &Times) {
    print!("{name:34} {:6.2}", bytes as f64 / 1e6);
    times.0.iter().for_each(|time| print!(" {:10.3}", time.as_secs_f64() * 1e3));
    println!(" {:6.2}", times.ratio());
}
