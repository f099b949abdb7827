//! What is wrong with a checklist, in words.

use crate::content::check::Fault;
use crate::content::own::OwnFault;
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

/// The same for a municipality's own, which is several files: `rehus.nn.ftl, linje 3: …`
pub fn told_of_own(texts: &Texts, name: &str, own: &OwnFault) -> String {
    let file = own.language.as_ref().map_or_else(
        || format!("{name}.json"),
        |language| format!("{name}.{language}.ftl"),
    );
    let args = [
        ("file", file.into()),
        ("fault", told(texts, &own.fault).into()),
    ];
    texts.with("checklist-fault-file", &args)
}
