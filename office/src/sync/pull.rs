//! What is new for a phone: subjects that came into the person's scope, whole, and the new commits of those that
//! the phone holds. It costs what these subjects have, however large the log is.

use std::collections::BTreeSet;
use std::sync::Arc;

use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::log::{Batch, Entry, Gathering};
use nyvri_core::store::Store;
use nyvri_core::sync::protocol::{BATCH_LIMIT, News, Page, PullAnswer, PullRequest, digest};

use super::phone::Phone;
use super::scope::Scope;

/// The next page for `phone`.
pub fn page(phone: &Phone, store: &Store, request: PullRequest) -> nyvri_core::Result<PullAnswer> {
    store.at_once(|store| answer(phone, store, request))
}

fn answer(phone: &Phone, store: &Store, request: PullRequest) -> nyvri_core::Result<PullAnswer> {
    let scope = phone.scope(store)?;
    let start_over = store.chain_at(request.cursor)? != request.chain;
    let named: Arc<BTreeSet<Id>> = match request.held {
        Some(held) => Arc::new(held.into_iter().collect()),
        None if request.held_digest == digest(&scope.subjects) => Arc::clone(&scope.subjects),
        None => return Ok(PullAnswer::NameWhatYouHold),
    };
    let (held, cursor) = if start_over {
        (Arc::default(), 0)
    } else {
        (Arc::clone(&named), request.cursor)
    };
    let device = phone.device.replica;
    let mut page = Page {
        start_over,
        received_seq: store.last_seq_of(device)?,
        left: named.difference(&scope.subjects).copied().collect(),
        entered: Vec::new(),
        whole: Vec::new(),
        news: Vec::new(),
        up_to: cursor,
        chain: Vec::new(),
        more: false,
        read: None,
    };
    let mut reader = Reader {
        store,
        scope,
        room: BATCH_LIMIT,
    };
    reader.add_erased(&mut page)?;
    reader.add_entered(&mut page, &held)?;
    reader.add_news(&mut page, &held, device)?;
    page.chain = store.chain_at(page.up_to)?;
    Ok(PullAnswer::Page(Box::new(page)))
}

/// Fills a page with what the person may see.
struct Reader<'a> {
    store: &'a Store,
    scope: Scope,
    room: usize,
}

impl Reader<'_> {
    /// Of what left the phone because it was erased, the word that says so: what the phone itself wrote there and has
    /// not sent must go too.
    fn add_erased(&mut self, page: &mut Page) -> nyvri_core::Result<()> {
        for subject in &page.left {
            if !self.store.is_erased(*subject)? {
                continue;
            }
            let of_it = BTreeSet::from([*subject]);
            for number in self.store.commits_of(&of_it, 0)? {
                let Some(commit) = self.store.commit(number)? else {
                    continue;
                };
                let mut entries = commit.entries.without_numbers()?;
                let is_word = |it: &Change| matches!(it, Change::Erased(_));
                entries.retain(|it| it.subject == *subject && is_word(&it.change));
                if !entries.is_empty() {
                    let entries = Batch::of(&entries);
                    page.news.push(News { number, entries });
                }
            }
        }
        Ok(())
    }

    /// Subjects that the phone does not hold yet, as many as there is room for, with all that is known of them.
    fn add_entered(&mut self, page: &mut Page, held: &BTreeSet<Id>) -> nyvri_core::Result<()> {
        let missing: Vec<Id> = self.scope.subjects.difference(held).copied().collect();
        let mut whole = Gathering::default();
        for part in missing.chunks(SUBJECTS_AT_ONCE) {
            if whole.len() >= self.room {
                page.more = true;
                break;
            }
            let part: BTreeSet<Id> = part.iter().copied().collect();
            for number in self.store.commits_of(&part, 0)? {
                self.gather(number, &part, &mut whole)?;
            }
            page.entered.extend(part);
        }
        self.room = self.room.saturating_sub(whole.len());
        page.whole = whole.finish();
        Ok(())
    }

    fn gather(
        &mut self,
        number: i64,
        subjects: &BTreeSet<Id>,
        whole: &mut Gathering,
    ) -> nyvri_core::Result<()> {
        let Some(commit) = self.store.commit(number)? else {
            return Ok(());
        };
        if self.scope.hides_nothing() {
            // Then the subjects tell, and the changes need not be read.
            return whole.add(&commit.entries, number, |id| subjects.contains(id));
        }
        let seen = self.seen_of(&commit.entries, subjects)?;
        whole.add(&Batch::of(&seen), number, |_| true)
    }

    /// What of it the person may see.
    fn seen_of(
        &mut self,
        batch: &Batch,
        subjects: &BTreeSet<Id>,
    ) -> nyvri_core::Result<Vec<Entry>> {
        let mut seen = batch.without_numbers()?;
        seen.retain(|entry| {
            subjects.contains(&entry.subject) && self.scope.may_see(self.store, entry)
        });
        Ok(seen)
    }

    /// New commits of subjects that the phone holds. What the phone wrote itself is with it already.
    fn add_news(
        &mut self,
        page: &mut Page,
        held: &BTreeSet<Id>,
        device: DeviceId,
    ) -> nyvri_core::Result<()> {
        let newest = self.store.last_number()?;
        if newest == page.up_to {
            return Ok(());
        }
        for number in self.store.commits_of(held, page.up_to)? {
            let seen = self.visible(number, held)?;
            if seen.device == device || seen.count == 0 {
                page.up_to = number;
                continue;
            }
            if self.room == 0 {
                page.more = true;
                return Ok(());
            }
            page.up_to = number;
            self.room = self.room.saturating_sub(seen.count);
            let entries = seen.entries;
            page.news.push(News { number, entries });
        }
        page.up_to = newest;
        Ok(())
    }

    fn visible(&mut self, number: i64, subjects: &BTreeSet<Id>) -> nyvri_core::Result<Visible> {
        let Some(commit) = self.store.commit(number)? else {
            return Ok(Visible::default());
        };
        let reach = &self.scope.subjects;
        let (entries, count) = if self.scope.hides_nothing() {
            commit
                .entries
                .of_subjects(|id| subjects.contains(id) && reach.contains(id))?
        } else {
            let seen = self.seen_of(&commit.entries, subjects)?;
            (Batch::of(&seen), seen.len())
        };
        Ok(Visible {
            device: commit.device,
            count,
            entries,
        })
    }
}

/// Subjects whose commits are read together, so that a commit that touches many is read few times.
const SUBJECTS_AT_ONCE: usize = 64;

/// What the person may see of one commit.
#[derive(Default)]
struct Visible {
    device: DeviceId,
    count: usize,
    entries: Batch,
}
