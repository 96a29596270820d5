//! A function of region and variant to as few rules as say the same.

use super::Outcome;
use crate::ir::EndpointRule;
use dx_runtime::http::{EndpointVariant, Partition};

/// The rules that give what `outcome` gives. It may be another one in each of `regions`; all others of a partition are
/// taken for the same.
pub(super) fn rules<E>(
    regions: &[&str],
    outcome: impl Fn(&str, EndpointVariant) -> Result<Outcome, E>,
) -> Result<Vec<EndpointRule>, E> {
    let mut rules = Vec::new();
    for (fips, dual_stack) in [(false, false), (true, false), (false, true), (true, true)] {
        let variant = EndpointVariant { fips, dual_stack };
        let mut partitions = Groups::default();
        for (partition, prefix) in
            Partition::all().iter().filter_map(|of| Some((of, of.region_prefixes.first()?)))
        {
            // A name that no rule knows.
            let region = format!("{prefix}-probe-1");
            partitions
                .add(template(outcome(&region, variant)?, partition, &region, "{region}"), partition.name);
        }
        let mut exceptions = Groups::default();
        for region in regions {
            let (partition, label) = (Partition::of(region), format!(".{region}."));
            let outcome = template(outcome(region, variant)?, partition, &label, ".{region}.");
            if partitions.of(partition.name) != Some(&outcome) {
                exceptions.add(outcome, region);
            }
        }
        let rule = |outcome, partitions, regions| EndpointRule { variant, partitions, regions, outcome };
        let usual = partitions.take_largest();
        rules.extend(exceptions.0.into_iter().map(|(outcome, regions)| rule(outcome, Vec::new(), regions)));
        rules.extend(partitions.0.into_iter().map(|(outcome, names)| rule(outcome, names, Vec::new())));
        rules.extend(usual.map(|(outcome, _)| rule(outcome, Vec::new(), Vec::new())));
    }
    Ok(rules)
}

/// What is the same wherever it holds: with placeholders for what a region and its partition have of their own.
fn template(outcome: Outcome, partition: &Partition, region: &str, placeholder: &str) -> Outcome {
    let template = |text: String| {
        text.replace(region, placeholder)
            .replace(partition.dual_stack_dns_suffix, "{dualStackDnsSuffix}")
            .replace(partition.dns_suffix, "{dnsSuffix}")
    };
    outcome.map(template).map_err(template)
}

/// The names of what has the same outcome.
#[derive(Default)]
struct Groups(Vec<(Outcome, Vec<String>)>);

impl Groups {
    fn add(&mut self, outcome: Outcome, name: &str) {
        match self.0.iter_mut().find(|(other, _)| *other == outcome) {
            Some((_, names)) => names.push(name.to_owned()),
            None => self.0.push((outcome, vec![name.to_owned()])),
        }
    }

    fn of(&self, name: &str) -> Option<&Outcome> {
        self.0.iter().find(|(_, names)| names.iter().any(|other| other == name)).map(|(outcome, _)| outcome)
    }

    /// What is true of most; of two, what is true of `aws`.
    fn take_largest(&mut self) -> Option<(Outcome, Vec<String>)> {
        let size = |names: &Vec<String>| (names.len(), names.iter().any(|name| name == "aws"));
        let (index, _) = self.0.iter().enumerate().max_by_key(|(_, (_, names))| size(names))?;
        Some(self.0.remove(index))
    }
}
