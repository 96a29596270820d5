use crate::{Shape, ShapeId};
use foldhash::HashMap;

/// Shapes, each found by its id at the cost of one hash.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shapes {
    list: Vec<Shape>,
    places: HashMap<ShapeId, usize>,
}

impl Shapes {
    pub fn get(&self, id: &ShapeId) -> Option<&Shape> {
        self.list.get(*self.places.get(id)?)
    }

    pub fn get_mut(&mut self, id: &ShapeId) -> Option<&mut Shape> {
        self.list.get_mut(*self.places.get(id)?)
    }

    pub fn contains(&self, id: &ShapeId) -> bool {
        self.places.contains_key(id)
    }

    /// The shapes in the order of their ids, if none was added or removed since [`sort`](Self::sort).
    pub fn iter(&self) -> std::slice::Iter<'_, Shape> {
        self.list.iter()
    }

    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Shape> {
        self.list.iter_mut()
    }

    /// Adds a shape whose id is not taken.
    pub fn add(&mut self, shape: Shape) {
        self.places.insert(shape.id.clone(), self.list.len());
        self.list.push(shape);
    }

    pub fn remove(&mut self, id: &ShapeId) -> Option<Shape> {
        let place = self.places.remove(id)?;
        let last = self.list.len() - 1;
        if let Some(moved) = self.list.get(last).filter(|_| place != last) {
            self.places.insert(moved.id.clone(), place);
        }
        Some(self.list.swap_remove(place))
    }

    pub fn retain(&mut self, keep: impl FnMut(&Shape) -> bool) {
        let before = self.list.len();
        self.list.retain(keep);
        if self.list.len() < before {
            self.find_places();
        }
    }

    pub fn sort(&mut self) {
        if !self.list.is_sorted_by(|left, right| left.id < right.id) {
            self.list.sort_by(|left, right| left.id.cmp(&right.id));
            self.find_places();
        }
    }

    fn find_places(&mut self) {
        self.places.clear();
        self.places.extend(self.list.iter().enumerate().map(|(place, shape)| (shape.id.clone(), place)));
    }
}
