//! What is wrong with a checklist, in words.

use crate::content::check::Fault;
use crate::text::Texts;

/// Where it is, what is wrong, and what to do: `Linje 14: …`
pub fn told(texts: &Texts, fault: &Fault) -> String {
    let key = format!("checklist-fault-{}", fault.reason);
    let (of, word) = (fault.of.as_str(), fault.word.as_str());
    let what = texts.with(&key, &[("of", of.into()), ("word", word.into())]);
    let line = fault.line.to_string();
    let args = [("line", line.into()), ("what", what.into())];
    texts.with("checklist-fault-line", &args)
}
