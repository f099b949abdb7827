//! The twenty-five homes of the sample: who lives there, and how far their visits have come.

use super::story::Story;

/// How far a tenancy has come. Days are counted from today.
#[derive(Clone, Copy)]
pub enum Stage {
    /// Moved in a few days ago.
    New,
    /// The first visit's window is open and no time is set.
    FirstOpen,
    /// The window has passed and no time was set.
    FirstLate,
    /// It was planned two days ago and nobody went.
    FirstMissed,
    /// The first visit in so many days, at this hour.
    First(u64, u32),
    /// The first visit ended so many days ago and waits for the office.
    FirstReview(u64),
    /// The first is approved, the second is months away.
    Between(u64),
    /// The second visit's window is open and no time is set.
    SecondOpen,
    /// The second visit in so many days, at this hour.
    Second(u64, u32),
    /// The second visit ended so many days ago and waits for the office.
    SecondReview(u64),
    /// Both are approved, the second so many days ago.
    Done(u64),
}

/// A home and its tenancy.
pub struct Home {
    /// Which of the town's dwellings.
    pub dwelling: usize,
    /// Who.
    pub tenant: &'static str,
    /// Language tag.
    pub language: &'static str,
    /// An interpreter is needed.
    pub interpreter: bool,
    /// Children live here.
    pub children: bool,
    /// How far it has come.
    pub stage: Stage,
    /// What the first and the second visit are remembered for.
    pub stories: [Story; 2],
    /// What a visit is remembered for that had to be broken off, a week before the first one.
    pub broken_off: Option<Story>,
}

impl Home {
    const fn after(self, broken_off: Story) -> Self {
        Self {
            broken_off: Some(broken_off),
            ..self
        }
    }
}

const fn home(
    dwelling: usize,
    tenant: &'static str,
    language: &'static str,
    interpreter: bool,
    children: bool,
    stage: Stage,
    stories: [Story; 2],
) -> Home {
    Home {
        dwelling,
        tenant,
        language,
        interpreter,
        children,
        stage,
        stories,
        broken_off: None,
    }
}

use Stage::{
    Between, Done, First, FirstLate, FirstMissed, FirstOpen, FirstReview, New, Second, SecondOpen,
    SecondReview,
};
use Story::{
    Alarm, Ceiling, CeilingAndSink, CeilingWorse, Corner, CornerWorse, Fine, Mailbox, Sink, Window,
    WindowWorse,
};

#[rustfmt::skip]
/// All of them.
pub const HOMES: [Home; 25] = [
    home(20, "Maryam Haddad", "ar", true, true, Second(0, 9), [CeilingAndSink, CeilingWorse]).after(Mailbox),
    home(1, "Jonas Myrvang", "nb", false, false, First(0, 10), [Fine, Fine]),
    home(28, "Olena Koval", "uk", true, true, First(0, 13), [Fine, Fine]),
    home(5, "Berit Aune", "nb", false, false, FirstLate, [Fine, Fine]),
    home(33, "Tesfay Habte", "ti", true, false, FirstMissed, [Fine, Fine]),
    home(7, "Yusra Hamdan", "ar", true, true, SecondReview(1), [Corner, CornerWorse]),
    home(17, "Kåre Lillemo", "nb", false, false, FirstReview(3), [Sink, Fine]),
    home(30, "Ewa Zielinska", "pl", false, false, FirstReview(1), [Window, Fine]),
    home(2, "Nora Fagerli", "nn", false, true, FirstOpen, [Fine, Fine]),
    home(22, "Rahel Tekle", "ti", true, false, FirstOpen, [Fine, Fine]),
    home(36, "Arne Sundmo", "nb", false, false, SecondOpen, [Alarm, Fine]),
    home(10, "Fatima Noor", "so", true, true, SecondOpen, [Window, Fine]),
    home(14, "Live Hagen", "nb", false, false, First(4, 9), [Fine, Fine]),
    home(25, "Dmytro Bondar", "uk", true, false, First(5, 11), [Fine, Fine]),
    home(38, "Tone Ervik", "nb", false, false, Second(7, 10), [Mailbox, Fine]),
    home(12, "Mehdi Karimi", "fa-AF", true, true, Second(8, 12), [Window, Fine]),
    home(3, "Solveig Rønning", "nb", false, false, New, [Fine, Fine]),
    home(27, "Omar Saleh", "ar", true, true, New, [Fine, Fine]),
    home(8, "Geir Tangen", "nb", false, false, Between(70), [Fine, Fine]),
    home(18, "Hodan Abdi", "so", true, true, Between(84), [Window, Fine]),
    home(34, "Marit Vikan", "nb", false, false, Between(98), [Sink, Fine]),
    home(23, "Piotr Nowak", "pl", false, false, Between(112), [Fine, Fine]),
    home(11, "Anne Lise Bakk", "nb", false, false, Done(26), [Ceiling, Fine]),
    home(31, "Selam Desta", "ti", true, true, Done(33), [Window, WindowWorse]),
    home(39, "Rolf Einar Dahle", "nn", false, false, Done(47), [Alarm, Mailbox]),
];
