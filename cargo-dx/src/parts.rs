//! The options for the optional parts of generated code: one for each row of the table in `dx_codegen`.

use clap::{Arg, ArgMatches, Command, Error, FromArgMatches, ValueEnum, value_parser};
use dx_codegen::{Availability, Part, Parts};
use std::collections::BTreeMap;

/// What is typed for the optional parts.
#[derive(Debug)]
pub struct PartArgs(BTreeMap<Part, When>);

/// What an option for a part takes. The feature is called as the part is.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum When {
    /// Always
    Always,
    /// With the feature of that name of the crate that it is in
    Feature,
}

impl When {
    fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Feature => "feature",
        }
    }
}

impl PartArgs {
    /// The parts that are asked for.
    pub fn wanted(&self) -> Parts {
        let wanted = self.0.iter().map(|(part, when)| {
            let availability = match when {
                When::Always => Availability::Always,
                When::Feature => Availability::Feature(part.name().to_owned()),
            };
            (*part, availability)
        });
        wanted.collect()
    }

    /// The names of the parts that are asked for, with what is typed behind each.
    pub fn typed(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().map(|(part, when)| (part.name(), when.name()))
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
        command.args(Part::ALL.iter().map(|part| option(*part)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn option(part: Part) -> Arg {
    let (name, summary, details) = (part.name(), part.summary(), part.details());
    let help = format!("Generate {summary} too: always there, or with the feature `{name}`");
    let feature = format!("dx-runtime needs its feature `{}` then.", part.runtime_feature());
    let needs: String = part.needs().iter().map(|needed| format!(" It needs --{}.", needed.name())).collect();
    Arg::new(name)
        .long(name)
        .value_name("WHEN")
        .value_parser(value_parser!(When))
        .requires("typed")
        .requires_all(part.needs().iter().map(|needed| needed.name()))
        .long_help(format!("{help}\n\n{details}\n{feature}{needs}"))
        .help(help)
}

#[cfg(test)]
mod tests {
    use dx_codegen::Part;

    #[test]
    fn the_comment_of_the_configuration_has_each_of_the_optional_parts() {
        let configuration = include_str!("../../../models/codegen.toml");
        for part in Part::ALL {
            let begins =
                |line: &str| line.strip_prefix("#   ").is_some_and(|line| line.starts_with(part.name()));
            assert!(configuration.lines().any(begins), "{}", part.name());
        }
    }
}
