//! How far it is: a bar on a terminal, and lines elsewhere.

use cargo_dx::console;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::Duration;

/// What is worked on, in order, and which of it is done.
pub struct Progress {
    names: Vec<String>,
    /// How it went
    done: Vec<Option<&'static str>>,
    /// How many lines were printed
    printed: usize,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Nothing of it is done yet. `doing` is what is done to each.
    pub fn new(doing: &'static str, names: Vec<String>) -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(names.len().try_into().unwrap_or(u64::MAX));
            let template = "{prefix} {bar:30} {pos}/{len} {elapsed} {msg}";
            let style = ProgressStyle::with_template(template);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            // The time goes on, though a large service takes a while.
            bar.enable_steady_tick(Duration::from_millis(100));
            bar.with_prefix(doing)
        });
        Self { done: vec![None; names.len()], names, printed: 0, bar }
    }

    /// One is done. Lines are printed in the order of the names, whatever the order in which they are done.
    pub fn done(&mut self, index: usize, how: &'static str) {
        if let Some(done) = self.done.get_mut(index) {
            *done = Some(how);
        }
        match &self.bar {
            Some(bar) => {
                bar.set_message(self.names.get(index).cloned().unwrap_or_default());
                bar.inc(1);
            }
            None => self.print(),
        }
    }

    fn print(&mut self) {
        let total = self.names.len();
        let open = self.names.iter().zip(&self.done).skip(self.printed);
        for (name, how) in open.map_while(|(name, how)| Some((name, (*how)?))) {
            self.printed += 1;
            let (number, width) = (self.printed, total.to_string().len());
            console::print_error(&format!("[{number:>width$}/{total}] {name}: {how}\n"));
        }
    }
}

impl Drop for Progress {
    /// Where the bar was, other things are to be printed.
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
