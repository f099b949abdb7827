//! Grades, kinds and icons as marks with their words.

use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::text::Texts;

use super::parts::{GradeChoice, GradeMark, Icon, KindTag};
use super::words::lowered;

/// The mark of a grade.
pub(super) fn mark(grade: ConditionGrade) -> GradeMark {
    match grade {
        ConditionGrade::TG0 => GradeMark::TG0,
        ConditionGrade::TG1 => GradeMark::TG1,
        ConditionGrade::TG2 => GradeMark::TG2,
        ConditionGrade::TG3 => GradeMark::TG3,
        ConditionGrade::TGIU => GradeMark::TGIU,
    }
}

/// `TG2, middels tegn`.
pub(super) fn grade_in_words(texts: &Texts, grade: ConditionGrade) -> String {
    let words = texts.get(&format!("grade-{}.words", grade.code()));
    format!("{}, {}", grade.code(), lowered(&words))
}

/// `TG2, middels kraftige tegn`.
pub(super) fn grade_spoken(texts: &Texts, grade: ConditionGrade) -> String {
    texts.get(&format!("grade-{}.spoken", grade.code()))
}

/// The five grades to choose from.
pub(super) fn grade_choices(
    texts: &Texts,
    now: Option<ConditionGrade>,
    last: Option<ConditionGrade>,
) -> Vec<GradeChoice> {
    let choice = |grade: ConditionGrade| {
        let was_last = last == Some(grade);
        let spoken = grade_spoken(texts, grade);
        GradeChoice {
            mark: mark(grade),
            code: grade.code().into(),
            words: texts.get(&format!("grade-{}.words", grade.code())),
            chosen: now == Some(grade),
            was_last,
            spoken: if was_last {
                texts.with("answer-last-spoken", &[("answer", spoken.into())])
            } else {
                spoken
            },
        }
    };
    ConditionGrade::ALL.into_iter().map(choice).collect()
}

/// Two dots and a word; without dots where it is none of the two home visits.
pub(super) fn kind_tag(texts: &Texts, kind: VisitKind) -> KindTag {
    let key = format!("kind-{}", kind.code());
    KindTag {
        dots: match kind {
            VisitKind::First => 1,
            VisitKind::Second => 2,
            _ => 0,
        },
        text: texts.get(&key),
        spoken: texts.get(&format!("{key}.spoken")),
    }
}

/// The drawing of a topic, by the name that the checklist gives it.
pub(super) fn topic_icon(name: &str) -> Icon {
    match name {
        "interpreter" => Icon::Interpreter,
        "people" => Icon::People,
        "drop" => Icon::Drop,
        "stairs" => Icon::Stairs,
        "lock" => Icon::Lock,
        "mailbox" => Icon::Mailbox,
        "wind" => Icon::Wind,
        "speech" => Icon::Speech,
        "fire" => Icon::Fire,
        "coin" => Icon::Coin,
        "flag" => Icon::Flag,
        "box" => Icon::Box,
        _ => Icon::House,
    }
}
