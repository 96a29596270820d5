use crate::{Diagnostic, Diagnostics, Member, Shape, Traits};

/// How many bytes of its text a model may have more than once when it is normalized: what mixins give to many shapes,
/// and inputs and outputs to many operations. Without a limit, a model of a megabyte could become one of a terabyte.
const LIMIT: usize = 8 << 20;

/// How much that is so far.
#[derive(Debug, Default)]
pub(crate) struct Growth {
    copied: usize,
}

impl Growth {
    /// Whether these may be copied into a shape. The first time that they may not, that is said.
    pub fn allows(&mut self, copied: &[&Shape], into: &Shape, diagnostics: &mut Diagnostics) -> bool {
        if self.copied > LIMIT {
            return false;
        }
        self.copied += copied.iter().map(|shape| weight(shape)).sum::<usize>();
        if self.copied > LIMIT {
            let message = format!(
                "the model grows too large here: its mixins, and the inputs and outputs that operations share, add more \
                 than {} MiB to it",
                LIMIT >> 20
            );
            diagnostics.push(Diagnostic::error(message).at(into.span).of(&into.id));
        }
        self.copied <= LIMIT
    }
}

/// About how many bytes a shape is, without its name: those of its text, and for each member some more, since there is
/// much to be made of it, even if the text is short.
fn weight(shape: &Shape) -> usize {
    weight_of_traits(&shape.traits) + shape.members().map(weight_of_member).sum::<usize>()
}

fn weight_of_member(member: &Member) -> usize {
    const MEMBER: usize = 100;
    MEMBER + member.target.as_str().len() + weight_of_traits(&member.traits)
}

fn weight_of_traits(traits: &Traits) -> usize {
    let value = |length: u32| usize::try_from(length).unwrap_or(usize::MAX);
    traits
        .iter()
        .map(|(id, node)| id.as_str().len() + value(node.span.end.saturating_sub(node.span.start)))
        .sum()
}
