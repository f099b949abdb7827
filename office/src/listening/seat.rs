//! Who may stay. A listener has so many seats; when all are taken, whoever has shown no sign of belonging here
//! for longest makes room for the next: a phone or a person with a token before strangers, the busy before the idle.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

/// The seats of one listener.
pub struct Seats {
    most: usize,
    patience: Option<Duration>,
    table: Mutex<Table>,
}

/// The lowest goes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_known: bool,
    turn: u64,
}

#[derive(Default)]
struct Table {
    turns: u64,
    by_rank: BTreeMap<Rank, u64>,
    taken: HashMap<u64, (Rank, oneshot::Sender<()>)>,
}

/// One connection's seat. Requests find it among their extensions.
#[derive(Clone)]
pub struct Seat {
    seats: Arc<Seats>,
    number: u64,
}

impl Seats {
    /// So many; a stranger's connection ends after `patience`, if there is one.
    pub fn new(most: usize, patience: Option<Duration>) -> Arc<Self> {
        Arc::new(Self {
            most,
            patience,
            table: Mutex::new(Table::default()),
        })
    }

    /// How long a stranger may stay.
    pub fn patience(&self) -> Option<Duration> {
        self.patience
    }

    /// A seat for a newcomer. The receiver hears when it has to be given up.
    pub fn take(self: &Arc<Self>) -> (Seat, oneshot::Receiver<()>) {
        let (tell, told) = oneshot::channel();
        let mut table = self.table();
        if table.taken.len() >= self.most
            && let Some((_, number)) = table.by_rank.pop_first()
        {
            // Dropping the sender tells its connection.
            table.taken.remove(&number);
        }
        let rank = table.next(false);
        let number = rank.turn;
        table.by_rank.insert(rank, number);
        table.taken.insert(number, (rank, tell));
        let seats = Arc::clone(self);
        (Seat { seats, number }, told)
    }

    /// How many are taken.
    #[cfg(test)]
    pub fn taken(&self) -> usize {
        self.table().taken.len()
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        // Nothing between lock and unlock can be left half done.
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    fn next(&mut self, is_known: bool) -> Rank {
        self.turns += 1;
        Rank {
            is_known,
            turn: self.turns,
        }
    }
}

impl Seat {
    /// Somebody the office knows asks over this connection, now.
    pub fn is_of_somebody_known(&self) {
        let mut guard = self.seats.table();
        let table = &mut *guard;
        let rank = table.next(true);
        if let Some((old, _)) = table.taken.get_mut(&self.number) {
            table.by_rank.remove(old);
            table.by_rank.insert(rank, self.number);
            *old = rank;
        }
    }

    /// Whether somebody the office knows has asked.
    pub fn is_known(&self) -> bool {
        let table = self.seats.table();
        let taken = table.taken.get(&self.number);
        taken.is_some_and(|(rank, _)| rank.is_known)
    }

    /// The connection has ended.
    pub(super) fn leave(&self) {
        let mut table = self.seats.table();
        if let Some((rank, _)) = table.taken.remove(&self.number) {
            table.by_rank.remove(&rank);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot::error::TryRecvError;

    fn must_go(told: &mut oneshot::Receiver<()>) -> bool {
        told.try_recv() == Err(TryRecvError::Closed)
    }

    #[test]
    fn the_stranger_who_came_first_makes_room() {
        let seats = Seats::new(2, None);
        let (_one, mut first) = seats.take();
        let (_two, mut second) = seats.take();
        assert!(!must_go(&mut first));
        let (_three, mut third) = seats.take();
        assert!(must_go(&mut first));
        assert!(!must_go(&mut second) && !must_go(&mut third));
        assert_eq!(seats.taken(), 2);
    }

    #[test]
    fn somebody_known_stays_whatever_strangers_come() {
        let seats = Seats::new(2, None);
        let (phone, mut told) = seats.take();
        phone.is_of_somebody_known();
        for _ in 0..100 {
            let _ = seats.take();
        }
        assert!(!must_go(&mut told) && phone.is_known());
        assert_eq!(seats.taken(), 2);
    }

    #[test]
    fn among_the_known_the_longest_idle_goes() {
        let seats = Seats::new(2, None);
        let (one, mut first) = seats.take();
        let (two, mut second) = seats.take();
        one.is_of_somebody_known();
        two.is_of_somebody_known();
        one.is_of_somebody_known();
        let _third = seats.take();
        assert!(must_go(&mut second) && !must_go(&mut first));
        // It has no seat to be known on any more.
        two.is_of_somebody_known();
        assert!(!two.is_known());
    }

    #[test]
    fn a_seat_that_was_left_is_free() {
        let seats = Seats::new(1, None);
        let (gone, _told) = seats.take();
        gone.leave();
        assert_eq!(seats.taken(), 0);
        let (_new, mut told) = seats.take();
        gone.leave();
        assert!(!must_go(&mut told));
    }
}
