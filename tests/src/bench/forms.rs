//! One large checklist, as ours and as an XForm: topics of ten questions, of which the first opens the next eight
//! and the ninth the last. Deviations are counted a topic and in all.

use std::collections::HashMap;
use std::fmt::Write;
use std::time::Instant;

use nyvri_core::domain::template::{AnswerKind, Circumstances, Template};
use nyvri_core::domain::visit::{Answer, VisitKind};
use serde_json::{Value, json};

use super::Outcome;

/// Topics; ten questions each.
pub const TOPICS: usize = 50;
const ASKED_IN_A_TOPIC: usize = 10;

/// As a checklist of ours.
pub fn checklist() -> String {
    let topics: Vec<Value> = (0..TOPICS).map(topic).collect();
    json!({ "id": "large", "version": 1, "topics": topics }).to_string()
}

fn topic(topic: usize) -> Value {
    let id = |number: usize| format!("q{topic}-{number}");
    let shown_by = |number: usize, answer: &str| json!({ "answered": { "question": id(number), "is": [answer] } });
    let choice = json!({ "kind": "choice", "choices": ["yes", "no"], "deviations": ["no"] });
    let starts_with = json!({ "part": "none", "urgency": "soon" });
    let question = |number: usize| match number {
        0 => {
            json!({ "id": id(0), "visits": ["first"], "answer": { "kind": "choice", "choices": ["yes", "no"] } })
        }
        9 => {
            json!({ "id": id(9), "visits": ["first"], "answer": { "kind": "text" }, "shown_when": shown_by(8, "no") })
        }
        _ => {
            json!({ "id": id(number), "visits": ["first"], "answer": choice, "shown_when": shown_by(0, "yes"),
            "deviation": starts_with })
        }
    };
    let questions: Vec<Value> = (0..ASKED_IN_A_TOPIC).map(question).collect();
    json!({ "id": format!("t{topic}"), "icon": "box", "questions": questions })
}

/// What answering all of it took.
pub struct Answered {
    /// Milliseconds of each answer: taken, judged, and every topic counted anew.
    pub times_ms: Vec<f64>,
    /// Deviations at the end.
    pub deviations: usize,
}

/// Answers every question that shows, one after the other, as the peer does.
pub fn answer_all(template: &Template) -> Outcome<Answered> {
    let mut given = Circumstances {
        answers: HashMap::new(),
        ..Circumstances::default()
    };
    let mut answered = Answered {
        times_ms: Vec::new(),
        deviations: 0,
    };
    while let Some((id, answer)) = next_open(template, &given) {
        let began = Instant::now();
        let (_, question) = template.question(&id).ok_or("no such question")?;
        if !question.accepts(&answer) {
            return Err(format!("{id} does not take {answer:?}").into());
        }
        given.answers.insert(id, answer);
        answered.deviations = deviations(template, &given);
        answered
            .times_ms
            .push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(answered)
}

fn next_open(template: &Template, given: &Circumstances) -> Option<(String, Answer)> {
    let shown = template.topics.iter();
    let mut shown = shown.flat_map(|topic| topic.shown(VisitKind::First, given));
    let open = shown.find(|question| !given.answers.contains_key(&question.id))?;
    let answer = match &open.answer {
        AnswerKind::Choice { .. } if open.id.ends_with("-0") => Answer::Choice("yes".into()),
        AnswerKind::Choice { .. } => Answer::Choice("no".into()),
        _ => Answer::Text("lite lys i gangen".into()),
    };
    Some((open.id.clone(), answer))
}

/// What a visit's screen counts after each answer.
fn deviations(template: &Template, given: &Circumstances) -> usize {
    let topics = template.topics.iter();
    let shown = topics.flat_map(|topic| topic.shown(VisitKind::First, given));
    shown
        .filter(|question| {
            let answer = given.answers.get(&question.id);
            answer.is_some_and(|answer| question.is_deviation(answer))
        })
        .count()
}

/// The same as an XForm.
pub fn xform() -> Outcome<String> {
    let (mut nodes, mut binds, mut body) = (String::new(), String::new(), String::new());
    for topic in 0..TOPICS {
        topic_of_xform(topic, &mut nodes, &mut binds, &mut body)?;
    }
    let all: Vec<String> = (0..TOPICS)
        .map(|topic| format!("/data/t{topic}/sum"))
        .collect();
    write!(
        binds,
        "<bind nodeset=\"/data/total\" type=\"int\" calculate=\"{}\"/>",
        all.join(" + ")
    )?;
    Ok(format!(
        "<?xml version=\"1.0\"?><h:html xmlns=\"http://www.w3.org/2002/xforms\" \
         xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>large</h:title><model><instance>\
         <data id=\"large\" version=\"1\">{nodes}<total/></data></instance>{binds}</model></h:head>\
         <h:body>{body}</h:body></h:html>"
    ))
}

fn topic_of_xform(
    topic: usize,
    nodes: &mut String,
    binds: &mut String,
    body: &mut String,
) -> Outcome<()> {
    let path = |number: usize| format!("/data/t{topic}/q{topic}-{number}");
    write!(nodes, "<t{topic}>")?;
    write!(
        body,
        "<group ref=\"/data/t{topic}\"><label>Tema {topic}</label>"
    )?;
    for number in 0..ASKED_IN_A_TOPIC {
        write!(nodes, "<q{topic}-{number}/>")?;
        let relevant = match number {
            0 => String::new(),
            9 => format!(" relevant=\"{} = 'no'\"", path(8)),
            _ => format!(" relevant=\"{} = 'yes'\"", path(0)),
        };
        write!(
            binds,
            "<bind nodeset=\"{}\" type=\"string\"{relevant}/>",
            path(number)
        )?;
        let label = format!("<label>Punkt {topic}.{number} om pipe og ovn</label>");
        match number {
            9 => write!(body, "<input ref=\"{}\">{label}</input>", path(9))?,
            _ => write!(
                body,
                "<select1 ref=\"{}\">{label}<item><label>Ja</label><value>yes</value></item>\
                 <item><label>Nei</label><value>no</value></item></select1>",
                path(number)
            )?,
        }
    }
    let each: Vec<String> = (1..9)
        .map(|number| format!("if({} = 'no', 1, 0)", path(number)))
        .collect();
    write!(
        binds,
        "<bind nodeset=\"/data/t{topic}/sum\" type=\"int\" calculate=\"{}\"/>",
        each.join(" + ")
    )?;
    write!(nodes, "<sum/></t{topic}>")?;
    write!(body, "</group>")?;
    Ok(())
}
