//! Rows that stay where they are put: one more never moves the others.

use std::ops::{Index, IndexMut};

/// Rows that are allocated together.
const TOGETHER: usize = 64;

/// Rows by the place where they were put.
pub struct Slab<T> {
    parts: Vec<Vec<T>>,
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self { parts: Vec::new() }
    }
}

impl<T> Slab<T> {
    /// Puts one behind the others. Its place.
    pub fn push(&mut self, row: T) -> u32 {
        let place = self.len();
        match self.parts.last_mut() {
            Some(part) if part.len() < TOGETHER => part.push(row),
            _ => {
                let mut part = Vec::with_capacity(TOGETHER);
                part.push(row);
                self.parts.push(part);
            }
        }
        u32::try_from(place).unwrap_or(u32::MAX)
    }

    /// How many.
    pub fn len(&self) -> usize {
        let last = self.parts.last().map_or(0, Vec::len);
        self.parts.len().saturating_sub(1) * TOGETHER + last
    }

    /// All of them, in the order in which they were put.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.parts.iter().flatten()
    }
}

impl<T> Index<u32> for Slab<T> {
    type Output = T;

    fn index(&self, place: u32) -> &T {
        &self.parts[place as usize / TOGETHER][place as usize % TOGETHER]
    }
}

impl<T> IndexMut<u32> for Slab<T> {
    fn index_mut(&mut self, place: u32) -> &mut T {
        &mut self.parts[place as usize / TOGETHER][place as usize % TOGETHER]
    }
}
