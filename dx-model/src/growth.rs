use crate::{Diagnostic, Member, Problems, Shape, Traits};

/// The limit, in bytes of source text, for what normalization duplicates: mixins into the shapes that use them, and
/// structures shared by several inputs or outputs. Without it, a model of a megabyte could grow to a terabyte.
const LIMIT: usize = 8 << 20;

/// Counts what has been duplicated so far.
#[derive(Debug, Default)]
pub(crate) struct Growth {
    copied: usize,
}

impl Growth {
    /// Whether the shapes may be copied into another. Reports an error the first time the limit is exceeded.
    pub fn allows(&mut self, copied: &[&Shape], into: &Shape, problems: &mut Problems) -> bool {
        if self.copied > LIMIT {
            return false;
        }
        self.copied += copied.iter().map(|shape| weight(shape)).sum::<usize>();
        if self.copied > LIMIT {
            let message = format!(
                "the model is too large: mixins and shared inputs and outputs add more than {} MiB when they \
                                 are expanded",
                LIMIT >> 20
            );
            // Not attributed to a shape, because what is omitted from here on affects the whole model.
            problems.push(Diagnostic::error(message).at(into.span));
        }
        self.copied <= LIMIT
    }
}

/// The approximate size of a shape, without its name: the bytes of its source text and a fixed amount for each member,
/// as generated code is large even for members with little text.
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
