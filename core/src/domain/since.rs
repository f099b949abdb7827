//! What became of a question since the visits before.

use super::template::Question;
use super::visit::Answer;

/// How today's answer stands to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// A deviation last time, none today.
    Fixed,
    /// A deviation last time and today.
    Still,
    /// No deviation last time, but on a visit before that, and today.
    CameBack,
    /// A deviation for the first time.
    New,
}

impl Since {
    /// In the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Fixed, Self::Still, Self::CameBack, Self::New];

    /// As the text `since-<code>` names it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Still => "still",
            Self::CameBack => "came-back",
            Self::New => "new",
        }
    }

    /// Of a question with its earlier answers, the newest first. None where there is nothing to compare: nobody has
    /// looked before or today, or all was well both times.
    pub fn of<'a>(
        question: &Question,
        now: &Answer,
        earlier: impl IntoIterator<Item = &'a Answer>,
    ) -> Option<Self> {
        let mut looked = earlier
            .into_iter()
            .filter(|answer| is_looked_at(answer))
            .map(|answer| question.is_deviation(answer));
        let was_deviation = looked.next()?;
        match (was_deviation, question.is_deviation(now)) {
            (true, true) => Some(Self::Still),
            (true, false) => is_looked_at(now).then_some(Self::Fixed),
            (false, true) if looked.any(|deviation| deviation) => Some(Self::CameBack),
            (false, true) => Some(Self::New),
            (false, false) => None,
        }
    }
}

fn is_looked_at(answer: &Answer) -> bool {
    !matches!(answer, Answer::NotRelevant | Answer::NotChecked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::newest_template;
    use crate::error::Result;
    use Answer::{Deviation, NotChecked, Ok as Well};

    fn became(now: &Answer, earlier: &[Answer]) -> Result<Option<Since>> {
        let template = newest_template("ny-vri")?;
        let question = template.question("bathroom-ceiling-dry");
        Ok(question.and_then(|(_, question)| Since::of(question, now, earlier)))
    }

    #[test]
    fn each_way_to_go_on_has_its_name() -> Result<()> {
        for (now, earlier, expected) in [
            (&Well, &[Deviation][..], Some(Since::Fixed)),
            (&Deviation, &[Deviation], Some(Since::Still)),
            (&Deviation, &[Well, Deviation], Some(Since::CameBack)),
            (&Deviation, &[Well, Well], Some(Since::New)),
            (&Well, &[Well, Deviation], None),
            (&Deviation, &[], None),
        ] {
            assert_eq!(became(now, earlier)?, expected, "{now:?} after {earlier:?}");
        }
        Ok(())
    }

    #[test]
    fn what_nobody_looked_at_says_nothing() -> Result<()> {
        assert_eq!(became(&NotChecked, &[Deviation])?, None);
        assert_eq!(became(&Well, &[NotChecked, Deviation])?, Some(Since::Fixed));
        assert_eq!(became(&Deviation, &[NotChecked])?, None);
        Ok(())
    }
}
