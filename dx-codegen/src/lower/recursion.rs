//! Recursive shapes: which members are boxed, and where the depth of values is limited.

use dx_model::{Closure, Member, Model, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

pub(super) struct Recursion {
    boxed: HashSet<ShapeId>,
    recursive: HashSet<ShapeId>,
}

impl Recursion {
    pub fn of(model: &Model, closure: &Closure) -> Self {
        let graph = Graph::of(model, closure);
        let boxed = graph.closing_edges(|edge| edge.inline).map(|edge| edge.member.clone()).collect();
        let recursive = graph.closing_edges(|_| true).map(|edge| graph.shapes[edge.to].clone()).collect();
        Self { boxed, recursive }
    }

    /// Whether the value of a member is boxed. On each cycle one member is, unless the cycle contains a list or a
    /// map, whose elements are on the heap anyway.
    pub fn is_boxed(&self, member: &ShapeId) -> bool {
        self.boxed.contains(member)
    }

    /// Whether values of a shape count for the limit of depth. On each cycle one shape's do.
    pub fn is_recursive(&self, shape: &ShapeId) -> bool {
        self.recursive.contains(shape)
    }
}

/// An edge from a structure or union to the structure or union that a member targets.
struct Edge {
    member: ShapeId,
    to: usize,
    /// Whether the value is stored inline, rather than in a list or map.
    inline: bool,
}

/// The structures and unions of a closure, sorted by ID, with their edges.
struct Graph {
    shapes: Vec<ShapeId>,
    edges: Vec<Vec<Edge>>,
}

impl Graph {
    fn of(model: &Model, closure: &Closure) -> Self {
        let holds_members =
            |shape: &&Shape| matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_));
        let shapes: Vec<&Shape> =
            closure.shapes().filter_map(|id| model.shape(id)).filter(holds_members).collect();
        let indices = shapes.iter().enumerate().map(|(index, shape)| (&shape.id, index)).collect();
        let edges = shapes
            .iter()
            .map(|shape| shape.members().filter_map(|member| edge(model, member, &indices)).collect())
            .collect();
        Self { shapes: shapes.iter().map(|shape| shape.id.clone()).collect(), edges }
    }

    /// Iterates over the back edges of depth-first searches from each shape, along edges that satisfy the filter.
    /// Every cycle contains at least one.
    fn closing_edges(&self, wanted: impl Fn(&Edge) -> bool) -> impl Iterator<Item = &Edge> {
        #[derive(Clone, Copy, PartialEq)]
        enum Visit {
            Not,
            Open,
            Done,
        }
        let mut closing = Vec::new();
        let mut visits = vec![Visit::Not; self.shapes.len()];
        for start in 0..self.shapes.len() {
            if visits[start] == Visit::Not {
                visits[start] = Visit::Open;
                // An explicit stack, since a chain of shapes may be as long as the model.
                let mut stack = vec![(start, self.edges[start].iter())];
                while let Some((shape, edges)) = stack.last_mut() {
                    match edges.next() {
                        None => {
                            visits[*shape] = Visit::Done;
                            stack.pop();
                        }
                        Some(edge) if !wanted(edge) => {}
                        Some(edge) if visits[edge.to] == Visit::Open => closing.push(edge),
                        Some(edge) if visits[edge.to] == Visit::Done => {}
                        Some(edge) => {
                            visits[edge.to] = Visit::Open;
                            stack.push((edge.to, self.edges[edge.to].iter()));
                        }
                    }
                }
            }
        }
        closing.into_iter()
    }
}

/// The edge of a member, through lists and maps.
fn edge(model: &Model, member: &Member, indices: &HashMap<&ShapeId, usize>) -> Option<Edge> {
    let mut target = &member.target;
    let mut inline = true;
    loop {
        if let Some(&to) = indices.get(target) {
            return Some(Edge { member: member.id.clone(), to, inline });
        }
        match &model.shape(target)?.kind {
            ShapeKind::List(element) => target = &element.target,
            ShapeKind::Map { value, .. } => target = &value.target,
            _ => return None,
        }
        inline = false;
    }
}
