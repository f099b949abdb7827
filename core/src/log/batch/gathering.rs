//! Parts of several batches as few batches.

use crate::domain::id::Id;
use crate::error::Result;

use super::{Batch, Builder};

/// Collects them. The changes are not read.
#[derive(Default)]
pub struct Gathering {
    full: Vec<Batch>,
    packed: usize,
    builder: Builder,
}

impl Gathering {
    /// Adds the entries of the subjects that are `wanted`, with the number of the commit they came in.
    ///
    /// # Errors
    /// [`crate::Error::Malformed`] as [`Batch::entries`].
    pub fn add(&mut self, part: &Batch, number: i64, wanted: impl Fn(&Id) -> bool) -> Result<()> {
        // Subjects come in runs.
        let mut last = None;
        let mut wanted = |subject: Id| match last {
            Some((known, is_wanted)) if known == subject => is_wanted,
            _ => last.insert((subject, wanted(&subject))).1,
        };
        let mut next = Some(0);
        while let Some(first) = next {
            let to = &mut self.builder;
            next = part.copy_rows(first, to, Some(number), |head| wanted(head.subject))?;
            if next.is_some() {
                self.packed += to.len();
                self.full.push(std::mem::take(to).to_batch());
            }
        }
        Ok(())
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.packed + self.builder.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The batches.
    pub fn finish(mut self) -> Vec<Batch> {
        if self.builder.len() > 0 {
            self.full.push(self.builder.to_batch());
        }
        self.full
    }
}
