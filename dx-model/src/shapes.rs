use crate::{Shape, ShapeId};
use foldhash::HashMap;

/// Shapes indexed by id.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shapes {
    list: Vec<Shape>,
    indices: HashMap<ShapeId, usize>,
}

impl Shapes {
    pub fn get(&self, id: &ShapeId) -> Option<&Shape> {
        self.list.get(*self.indices.get(id)?)
    }

    pub fn get_mut(&mut self, id: &ShapeId) -> Option<&mut Shape> {
        self.list.get_mut(*self.indices.get(id)?)
    }

    pub fn contains(&self, id: &ShapeId) -> bool {
        self.indices.contains_key(id)
    }

    /// Iterates over the shapes: sorted by id if none was added or removed since [`sort`](Self::sort).
    pub fn iter(&self) -> std::slice::Iter<'_, Shape> {
        self.list.iter()
    }

    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Shape> {
        self.list.iter_mut()
    }

    /// Adds a shape whose id is not in use.
    pub fn add(&mut self, shape: Shape) {
        self.indices.insert(shape.id.clone(), self.list.len());
        self.list.push(shape);
    }

    pub fn remove(&mut self, id: &ShapeId) -> Option<Shape> {
        let index = self.indices.remove(id)?;
        let last = self.list.len() - 1;
        if let Some(moved) = self.list.get(last).filter(|_| index != last) {
            self.indices.insert(moved.id.clone(), index);
        }
        Some(self.list.swap_remove(index))
    }

    pub fn retain(&mut self, keep: impl FnMut(&Shape) -> bool) {
        let before = self.list.len();
        self.list.retain(keep);
        if self.list.len() < before {
            self.rebuild_indices();
        }
    }

    pub fn sort(&mut self) {
        if !self.list.is_sorted_by(|left, right| left.id < right.id) {
            self.list.sort_by(|left, right| left.id.cmp(&right.id));
            self.rebuild_indices();
        }
    }

    fn rebuild_indices(&mut self) {
        self.indices.clear();
        self.indices.extend(self.list.iter().enumerate().map(|(index, shape)| (shape.id.clone(), index)));
    }
}
