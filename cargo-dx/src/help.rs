//! Help texts for a program that offers the commands under another name.

use clap::Command;
use clap::builder::{Resettable, StyledStr};

/// The command line with another name than `cargo dx` in all of its texts.
#[must_use]
pub fn renamed(command: Command, name: &str) -> Command {
    let text = |text: Option<&StyledStr>| -> Resettable<StyledStr> {
        text.map(|text| StyledStr::from(text.to_string().replace("cargo dx", name))).into()
    };
    let (about, long_about) = (text(command.get_about()), text(command.get_long_about()));
    let (after, long_after) = (text(command.get_after_help()), text(command.get_after_long_help()));
    let command = command.about(about).long_about(long_about).after_help(after).after_long_help(long_after);
    let command = command.mut_args(|arg| {
        let (help, long_help) = (text(arg.get_help()), text(arg.get_long_help()));
        arg.help(help).long_help(long_help)
    });
    command.mut_subcommands(|command| renamed(command, name))
}
