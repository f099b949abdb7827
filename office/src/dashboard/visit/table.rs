//! The answers of a visit as a table for a spreadsheet: every answer that the reader may see, also those that have
//! no place in the checklist as it is now.

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use nyvri_core::store::{AnswerRow, Store, VisitRow};

use super::answers::{in_words, stray_in_words};
use super::visible;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::shown::People;
use crate::state::AppState;

/// The file.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
) -> Result<Response, Fault> {
    let table = state
        .run(move |state| {
            let store = state.store();
            let visit = visible(&store, &signed, &visit)?;
            of(&store, &signed, &visit, state.now())
        })
        .await??;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"svar.csv\""),
    ];
    Ok((headers, table).into_response())
}

fn of(store: &Store, signed: &Signed, visit: &VisitRow, now: i64) -> Result<Vec<u8>, Fault> {
    let words = &signed.words;
    let confidences = store.confidences(visit.id)?;
    let may_see = |row: &AnswerRow| {
        signed.role().sees_confidential() || !confidences.hide_question(&row.question)
    };
    let (people, template) = (People::read(store)?, store.template_of(visit)?);
    let templates = store.templates_of(visit.id)?;
    let head = [
        "office-answers-topic",
        "office-col-point",
        "office-answers",
        "office-col-by",
        "office-answers-at",
        "office-answers-place",
    ];
    // The mark tells spreadsheets that this is UTF-8.
    let mut csv = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer("\u{feff}".as_bytes().to_vec());
    let broken = |fault: csv::Error| Fault::from(std::io::Error::other(fault));
    csv.write_record(head.map(|key| words.t(key)))
        .map_err(broken)?;
    for row in store.answers(visit.id)?.iter().filter(|row| may_see(row)) {
        let has_place = template.has_place_for(visit.kind, &row.question, &row.answer);
        let asked = template.question(&row.question).filter(|_| has_place);
        let (topic, answer, place) = match asked {
            Some((topic, question)) => (
                words.named("topic", &topic.id),
                in_words(words, question, &row.answer),
                String::new(),
            ),
            None => (
                String::new(),
                stray_in_words(words, &templates, row),
                words.t("office-answers-stray"),
            ),
        };
        let by = people.name(row.author).to_owned();
        let at = words.texts().moment(row.at, now);
        let cells = [
            topic,
            words.named("q", &row.question),
            answer,
            by,
            at,
            place,
        ];
        csv.write_record(cells.map(as_text)).map_err(broken)?;
    }
    csv.into_inner()
        .map_err(|fault| std::io::Error::other(fault.to_string()).into())
}

/// Words that begin like a formula are kept from being one.
fn as_text(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t']) {
        format!("'{cell}")
    } else {
        cell
    }
}
