//! What happened when. Collected in any order, played in the order of time, so that the log looks as if it
//! had been written over a year.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::{AtomicI64, Ordering};

use nyvri_core::clock::{Clock, UnixMillis};
use nyvri_core::domain::change::{Change, PhotoMarked};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::Shape;
use nyvri_core::photo::{self, Intake};
use nyvri_core::store::Store;

use super::scenes::Scene;
use crate::error::Result;

/// A clock that the timeline moves.
pub struct PastClock(AtomicI64);

impl PastClock {
    /// Standing at `now`.
    pub fn at(now: UnixMillis) -> Self {
        Self(AtomicI64::new(now))
    }
}

impl Clock for PastClock {
    fn now(&self) -> UnixMillis {
        self.0.load(Ordering::Relaxed)
    }
}

enum Deed {
    Changes(Vec<Change>),
    Photo {
        finding: Id,
        scene: Scene,
        drawn: Vec<Shape>,
    },
}

/// Everything that happened.
#[derive(Default)]
pub struct Timeline(Vec<(UnixMillis, Id, Id, Deed)>);

impl Timeline {
    /// Someone changed a subject.
    pub fn write(&mut self, at: UnixMillis, author: Id, subject: Id, changes: Vec<Change>) {
        self.0.push((at, author, subject, Deed::Changes(changes)));
    }

    /// Someone took a photo of a finding, and drew on it.
    pub fn photo(
        &mut self,
        at: UnixMillis,
        author: Id,
        visit: Id,
        finding: Id,
        scene: Scene,
        drawn: Vec<Shape>,
    ) {
        let photo = Deed::Photo {
            finding,
            scene,
            drawn,
        };
        self.0.push((at, author, visit, photo));
    }

    /// Writes it all through the log. What would lie ahead of `now` is written now.
    pub fn play(mut self, store: &mut Store, clock: &PastClock, now: UnixMillis) -> Result<()> {
        self.0.sort_by_key(|(at, ..)| *at);
        let mut taken: HashMap<Scene, Intake> = HashMap::new();
        for (at, author, subject, deed) in self.0 {
            clock.0.store(at.min(now), Ordering::Relaxed);
            match deed {
                Deed::Changes(changes) => store.write(author, subject, &changes)?,
                Deed::Photo {
                    finding,
                    scene,
                    drawn,
                } => {
                    let picture = match taken.entry(scene) {
                        Entry::Occupied(known) => known.into_mut(),
                        Entry::Vacant(new) => new.insert(intake(scene)?),
                    };
                    let photo = store.take_photo(author, subject, finding, picture)?;
                    for shape in drawn {
                        let (mark, shape) = (store.new_id(), Some(shape));
                        let marked = PhotoMarked { photo, mark, shape };
                        store.write(author, subject, &[marked.into()])?;
                    }
                }
            }
        }
        clock.0.store(now, Ordering::Relaxed);
        Ok(())
    }
}

fn intake(scene: Scene) -> Result<Intake> {
    Ok(photo::take_in(&scene.draw()?).map_err(nyvri_core::Error::from)?)
}
