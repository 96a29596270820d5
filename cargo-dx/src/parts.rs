//! The options for the optional parts of generated code: one for each [`Part`].

use clap::{Arg, ArgMatches, Command, Error, FromArgMatches, ValueEnum, value_parser};
use dx_codegen::{Availability, Part, Parts};
use std::collections::BTreeMap;

/// The options for optional parts that were given.
#[derive(Debug, Default)]
pub struct PartArgs(BTreeMap<Part, Choice>);

/// The value of an option. A feature has the name of the part.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Choice {
    /// Always
    Always,
    /// With the crate's feature of that name
    Feature,
}

impl Choice {
    fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Feature => "feature",
        }
    }
}

impl PartArgs {
    /// The parts that are asked for.
    #[must_use]
    pub fn parts(&self) -> Parts {
        let wanted = self.0.iter().map(|(part, choice)| {
            let availability = match choice {
                Choice::Always => Availability::Always,
                Choice::Feature => Availability::Feature(part.name().to_owned()),
            };
            (*part, availability)
        });
        wanted.collect()
    }

    /// The names of the options that were given, with their values.
    pub fn given(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().map(|(part, choice)| (part.name(), choice.name()))
    }
}

impl FromArgMatches for PartArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let typed = Part::ALL.iter().filter_map(|part| Some((*part, *matches.get_one(part.name())?)));
        Ok(Self(typed.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.extend(Self::from_arg_matches(matches)?.0);
        Ok(())
    }
}

impl clap::Args for PartArgs {
    fn augment_args(command: Command) -> Command {
        command.args(Part::ALL.iter().map(|part| {
            option(*part, "needs")
                .requires("typed")
                .requires_all(part.needs().iter().map(|needed| needed.name()))
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The option for a part, which `needs` others or `comes with` them.
fn option(part: Part, verb: &str) -> Arg {
    let (name, summary, details) = (part.name(), part.summary(), part.details());
    let help = format!("Generate {summary} too: always there, or with the feature `{name}`");
    let feature = format!("dx-runtime needs its feature `{}` then.", part.runtime_feature());
    let needs: String =
        part.needs().iter().map(|needed| format!(" It {verb} --{}.", needed.name())).collect();
    Arg::new(name)
        .long(name)
        .value_name("WHEN")
        .value_parser(value_parser!(Choice))
        .long_help(format!("{help}\n\n{details}\n{feature}{needs}"))
        .help(help)
}

/// As [`PartArgs`], but a part may be named without those that it needs, which come with it.
#[derive(Debug, Default)]
pub struct CompletedPartArgs(PartArgs);

impl CompletedPartArgs {
    /// The parts that are asked for, and those that they need, with a feature if only parts with features need them.
    #[must_use]
    pub fn parts(&self) -> Parts {
        let given = self.0.parts();
        let mut parts = given.clone();
        for needed in Part::ALL.iter().filter(|part| !given.contains(**part)) {
            let needing = Part::ALL.iter().filter(|part| part.needs().contains(needed));
            let mut availabilities = needing.filter_map(|part| given.get(*part)).peekable();
            if availabilities.peek().is_none() {
                continue;
            }
            let availability = match availabilities.any(|availability| *availability == Availability::Always)
            {
                true => Availability::Always,
                false => Availability::Feature(needed.name().to_owned()),
            };
            parts = parts.with(*needed, availability);
        }
        parts
    }
}

impl FromArgMatches for CompletedPartArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        PartArgs::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl clap::Args for CompletedPartArgs {
    fn augment_args(command: Command) -> Command {
        command.args(Part::ALL.iter().map(|part| option(*part, "comes with")))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
