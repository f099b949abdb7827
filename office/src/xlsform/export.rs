//! A checklist as the three sheets of a form.

use std::collections::BTreeSet;

use nyvri_core::domain::template::{
    AnswerKind, DeviationDefaults, FACTS as ALL_FACTS, Question, Template, Topic,
};
use nyvri_core::text::Texts;

use super::book::{Book, Row, Sheet};
use super::columns::*;
use super::when;

/// The sheets.
pub fn book(template: &Template, texts: &[Texts; 3]) -> Book {
    let mut form = Form {
        template,
        texts,
        book: Book::default(),
        repeats: 0,
    };
    form.book.survey.columns = survey_columns();
    form.book.choices.columns = choice_columns();
    form.lists_for_all();
    form.circumstances();
    for topic in &template.topics {
        form.topic(topic);
    }
    form.book.settings = settings(template, &texts[0]);
    form.book
}

fn in_each(column: &str) -> impl Iterator<Item = String> {
    TONGUES
        .map(|(_, name)| format!("{column}::{name}"))
        .into_iter()
}

fn survey_columns() -> Vec<String> {
    let mut columns: Vec<String> = ["type", "name"].map(String::from).into();
    columns.extend(in_each("label").chain(in_each("hint")));
    columns.extend(["required", "relevant", "constraint"].map(String::from));
    columns.extend(OWN_SURVEY.map(String::from));
    columns.extend(TONGUES.map(|(tag, _)| format!("{FINDING}{tag}")));
    columns
}

fn choice_columns() -> Vec<String> {
    let mut columns: Vec<String> = ["list_name", "name"].map(String::from).into();
    columns.extend(in_each("label"));
    columns.push(DEVIATION.to_owned());
    columns
}

fn settings(template: &Template, texts: &Texts) -> Sheet {
    let name = texts.find(&format!("office-checklist-of-{}", template.id), &[]);
    let (_, default) = TONGUES[0];
    let side = template.photos.long_side;
    let row = Row::default()
        .with("form_title", name.unwrap_or_else(|| template.id.clone()))
        .with("form_id", template.id.as_str())
        .with("version", template.version.to_string())
        .with("default_language", default)
        .with(
            LONG_SIDE,
            side.map_or_else(String::new, |it| it.to_string()),
        )
        .with(
            ORIGINALS,
            if template.photos.originals { "yes" } else { "" },
        );
    let columns = [
        "form_title",
        "form_id",
        "version",
        "default_language",
        LONG_SIDE,
        ORIGINALS,
    ];
    Sheet {
        columns: columns.map(String::from).into(),
        rows: vec![row],
    }
}

struct Form<'a> {
    template: &'a Template,
    texts: &'a [Texts; 3],
    book: Book,
    repeats: usize,
}

impl Form<'_> {
    fn survey(&mut self, kind: &str, name: &str) -> Row {
        let row = Row::default().with("name", name);
        row.with("type", kind)
    }

    fn push(&mut self, row: Row) {
        self.book.survey.rows.push(row);
    }

    /// What a key says in each language.
    fn said(&self, mut row: Row, column: &str, key: &str) -> Row {
        for (texts, title) in self.texts.iter().zip(in_each(column)) {
            row = row.with(&title, texts.find(key, &[]).unwrap_or_default());
        }
        row
    }

    fn choice(&mut self, list: &str, name: &str, key: &str, deviates: bool) {
        let row = Row::default().with("list_name", list).with("name", name);
        let row = row.with(DEVIATION, if deviates { "yes" } else { "" });
        let row = self.said(row, "label", key);
        self.book.choices.rows.push(row);
    }

    fn lists_for_all(&mut self) {
        for kind in self.template.kinds() {
            let key = format!("kind-{}", kind.code());
            self.choice(VISIT_KIND, kind.code(), &key, false);
        }
        for fact in ALL_FACTS {
            self.choice(FACTS, fact, &format!("fact-{fact}"), false);
        }
        for word in ["yes", "no"] {
            self.choice(YES_NO, word, &format!("xlsform-{word}"), false);
        }
        for answer in CHECKED.into_iter().chain(ALWAYS) {
            let deviates = answer == "deviation";
            self.choice(CHECK, answer, &format!("answer-{answer}"), deviates);
        }
    }

    fn circumstances(&mut self) {
        let begin = self.survey("begin group", CIRCUMSTANCES);
        self.push(self.said(begin, "label", "xlsform-circumstances"));
        let questions = [
            ("select_one", VISIT_KIND, VISIT_KIND),
            ("select_multiple", FACTS, FACTS),
            ("select_one", YES_NO, HEATING_SEASON),
        ];
        for (kind, list, name) in questions {
            let row = self.survey(&format!("{kind} {list}"), name);
            let row = row.with("required", if name == FACTS { "" } else { "yes" });
            let key = format!("xlsform-{}", name.replace('_', "-"));
            self.push(self.said(row, "label", &key));
        }
        let end = self.survey("end group", "");
        self.push(end);
    }

    fn topic(&mut self, topic: &Topic) {
        let name = format!("{TOPIC}{}", topic.id);
        let begin = self.survey("begin group", &name);
        let begin = begin.with("nyvri_icon", topic.icon.as_str());
        let begin = begin.with(
            "nyvri_confidential",
            if topic.confidential { "yes" } else { "" },
        );
        self.push(self.said(begin, "label", &format!("topic-{}", topic.id)));
        for together in topic
            .questions
            .chunk_by(|one, next| one.rooms == next.rooms)
        {
            let rooms = &together[0].rooms;
            if !rooms.is_empty() {
                self.begin_rooms(rooms);
            }
            together.iter().for_each(|question| self.question(question));
            if !rooms.is_empty() {
                let end = self.survey("end repeat", "");
                self.push(end);
            }
        }
        let end = self.survey("end group", "");
        self.push(end);
    }

    fn begin_rooms(&mut self, rooms: &[String]) {
        self.repeats += 1;
        let list = format!("{ROOMS}{}", self.repeats);
        for room in rooms {
            self.choice(&list, room, &format!("room-{room}"), false);
        }
        let begin = self.survey("begin repeat", &list);
        self.push(self.said(begin, "label", "xlsform-rooms"));
        let which = format!("{ROOM}{}", self.repeats);
        let which = self.survey(&format!("select_one {list}"), &which);
        let which = which.with("required", "yes");
        self.push(self.said(which, "label", "xlsform-room"));
    }

    fn question(&mut self, question: &Question) {
        let key = format!("q-{}", question.id);
        let mut row = self.survey(&self.kind(question), &question.id);
        row = self.said(row, "label", &key);
        row = self.said(row, "hint", &format!("{key}.help"));
        row = row.with("required", if question.required { "yes" } else { "" });
        row = row.with("relevant", self.relevant(question));
        row = row.with("nyvri_advice", question.advice.clone().unwrap_or_default());
        if let AnswerKind::Number {
            unit,
            min,
            max,
            usual_min,
            usual_max,
        } = &question.answer
        {
            row = row
                .with("constraint", format!(". >= {min} and . <= {max}"))
                .with("nyvri_unit", unit.as_str())
                .with("nyvri_usual_min", usual_min.to_string())
                .with("nyvri_usual_max", usual_max.to_string());
        }
        if let Some(deviation) = &question.deviation {
            row = begins_with(row, deviation);
            for (texts, (tag, _)) in self.texts.iter().zip(TONGUES) {
                let finding = texts.find(&format!("{key}.finding"), &[]);
                row = row.with(&format!("{FINDING}{tag}"), finding.unwrap_or_default());
            }
        }
        self.push(row);
        self.choices(question, &key);
    }

    fn kind(&self, question: &Question) -> String {
        match &question.answer {
            AnswerKind::Check => format!("select_one {CHECK}"),
            AnswerKind::Choice { .. } => format!("select_one {}", question.id),
            AnswerKind::Number { .. } => "decimal".to_owned(),
            AnswerKind::Text => "text".to_owned(),
        }
    }

    fn choices(&mut self, question: &Question, key: &str) {
        let AnswerKind::Choice {
            choices,
            deviations,
        } = &question.answer
        else {
            return;
        };
        for choice in choices {
            let said = format!("{key}.choice-{choice}");
            self.choice(&question.id, choice, &said, deviations.contains(choice));
        }
        for answer in ALWAYS {
            self.choice(&question.id, answer, &format!("answer-{answer}"), false);
        }
    }

    /// A question of every visit that the form is for does not name them.
    fn relevant(&self, question: &Question) -> String {
        let visits = Some(question.visits.as_slice()).filter(|it| *it != self.template.kinds());
        let questions = self.template.questions();
        let typed = questions.filter(|it| is_typed(&it.answer));
        let typed: BTreeSet<&str> = typed.map(|it| it.id.as_str()).collect();
        when::written(visits, &question.shown_when, &typed)
    }
}

fn is_typed(answer: &AnswerKind) -> bool {
    matches!(answer, AnswerKind::Number { .. } | AnswerKind::Text)
}

fn begins_with(row: Row, deviation: &DeviationDefaults) -> Row {
    let DeviationDefaults {
        room,
        part,
        grade,
        urgency,
        heating_season_urgency: winter,
    } = deviation;
    row.with("nyvri_room", room.clone().unwrap_or_default())
        .with("nyvri_part", part.clone().unwrap_or_default())
        .with("nyvri_grade", grade.map_or("", |it| it.code()))
        .with("nyvri_urgency", urgency.code())
        .with("nyvri_urgency_winter", winter.map_or("", |it| it.code()))
}
