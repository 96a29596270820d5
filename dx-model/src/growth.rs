use crate::{Diagnostic, Member, Problems, Shape, Traits};

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
    pub fn allows(&mut self, copied: &[&Shape], into: &Shape, problems: &mut Problems) -> bool {
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
            // Of no shape: what is left out from here on concerns all of the model.
            problems.push(Diagnostic::error(message).at(into.span));
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

#[cfg(test)]
mod tests {
    use super::{Growth, LIMIT};
    use crate::{Member, Problems, Shape, ShapeId, ShapeKind, Span, Traits};

    fn structure(members: usize) -> Shape {
        let id = ShapeId::known("a#S");
        let member = |number| Member {
            id: id.with_member(&format!("m{number}")),
            target: ShapeId::known("a#T"),
            traits: Traits::default(),
            span: Span::PRELUDE,
        };
        let kind = ShapeKind::Structure((0..members).map(member).collect());
        Shape { id: id.clone(), original: None, kind, traits: Traits::default(), span: Span::PRELUDE }
    }

    #[test]
    fn a_model_may_grow_up_to_a_limit_which_is_told_once() {
        let (mut growth, mut problems) = (Growth::default(), Problems::default());
        let (large, into) = (structure(1000), structure(0));
        let allowed = (0..1000).take_while(|_| growth.allows(&[&large], &into, &mut problems)).count();
        assert_eq!(allowed, LIMIT / (1000 * (100 + "a#T".len())));
        assert!(!growth.allows(&[&into], &into, &mut problems), "not even what is small");
        assert_eq!(problems.iter().count(), 1);
    }
}
