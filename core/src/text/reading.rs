//! Reads a file of texts: each text with its line, its words as written, the arguments in them, and whether a
//! person has been through the translation. Knows no language.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Where a text comes from, as its file says it: `### @machine` for all of a file, `# @reviewed` for the text
/// below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Written in this language.
    Original,
    /// A machine translated it and nobody has been through it.
    Machine,
    /// A person who knows the language has been through it.
    Reviewed,
}

impl Origin {
    /// As it stands in files: `machine`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
        }
    }

    /// What a comment says of it: the last `@machine` or `@reviewed` in it.
    fn of_comment(lines: &[&str]) -> Option<Self> {
        let mut marks = lines.iter().filter_map(|line| match line.trim() {
            "@machine" => Some(Self::Machine),
            "@reviewed" => Some(Self::Reviewed),
            _ => None,
        });
        marks.next_back()
    }
}

/// One text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// `q-vents-open`, `q-vents-open.help`.
    pub key: String,
    /// Counted from 1.
    pub line: usize,
    /// The words as they stand, without the indentation of further lines.
    pub words: String,
    /// The arguments it takes.
    pub arguments: BTreeSet<String>,
    /// It asks for another text or for a function, which no file may.
    pub refers: bool,
    /// Where it comes from; none where the file does not say.
    pub origin: Option<Origin>,
}

/// The texts of a file, and the lines that cannot be read.
pub fn read(source: &str) -> (Vec<Written>, Vec<usize>) {
    // The reader that look-up uses leaves comments out, and they say where a text comes from.
    let (resource, errors) = match parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let ends: Vec<usize> = source.match_indices('\n').map(|(at, _)| at).collect();
    let line_at = |place: usize| 1 + ends.partition_point(|end| *end < place);
    let broken = errors
        .iter()
        .map(|error| line_at(error.pos.start.min(source.len())))
        .collect();
    let mut places = places(source);
    let mut of_file = None;
    let mut all = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => {
                of_file = Origin::of_comment(&comment.content).or(of_file);
            }
            Entry::Message(message) => {
                let own = message.comment.as_ref();
                let own = own.and_then(|comment| Origin::of_comment(&comment.content));
                all.extend(texts_of(message, own.or(of_file), &mut places));
            }
            _ => {}
        }
    }
    (all, broken)
}

fn texts_of(
    message: &Message<&str>,
    origin: Option<Origin>,
    places: &mut HashMap<String, Vec<(usize, String)>>,
) -> Vec<Written> {
    let own = message
        .value
        .iter()
        .map(|value| (message.id.name.to_owned(), value));
    let attributes = message.attributes.iter().map(|attribute| {
        let key = format!("{}.{}", message.id.name, attribute.id.name);
        (key, &attribute.value)
    });
    let written = |(key, pattern): (String, &Pattern<&str>)| {
        let (line, words) = match places.get_mut(&key) {
            Some(found) if !found.is_empty() => found.remove(0),
            _ => (1, String::new()),
        };
        let mut seen = Seen::default();
        seen.pattern(pattern);
        Written {
            key,
            line,
            words,
            arguments: seen.arguments,
            refers: seen.refers,
            origin,
        }
    };
    own.chain(attributes).map(written).collect()
}

/// Each key with the lines where it is written, and its words there.
fn places(source: &str) -> HashMap<String, Vec<(usize, String)>> {
    let mut all: HashMap<String, Vec<(usize, String)>> = HashMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for (number, line) in source.lines().enumerate() {
        let inner = line.trim_start();
        let is_indented = inner.len() < line.len();
        let attribute = inner.strip_prefix('.').filter(|_| is_indented);
        let begins = match (attribute, inner.split_once('=')) {
            (Some(attribute), Some(_)) if !message.is_empty() => {
                let (name, words) = attribute.split_once('=').unwrap_or((attribute, ""));
                Some((format!("{message}.{}", name.trim()), words))
            }
            (None, Some((name, words))) if is_name(name.trim_end()) && !is_indented => {
                name.trim_end().clone_into(&mut message);
                Some((message.clone(), words))
            }
            _ => None,
        };
        if let Some((name, words)) = begins {
            key.clone_from(&name);
            let found = all.entry(name).or_default();
            found.push((number + 1, words.trim().to_owned()));
        } else if (is_indented && !inner.is_empty()) || inner.starts_with('}') {
            if let Some((_, words)) = all.get_mut(&key).and_then(|found| found.last_mut()) {
                if !words.is_empty() {
                    words.push('\n');
                }
                words.push_str(inner);
            }
        } else if !line.is_empty() {
            key.clear();
        }
    }
    all
}

fn is_name(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_part)
}

#[derive(Default)]
struct Seen {
    arguments: BTreeSet<String>,
    refers: bool,
}

impl Seen {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|one| self.pattern(&one.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => self.refers = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### Advice.\n### @machine\n\nair = Luft\n    .long = { $n ->\n        [one] ett\n       *[other] { $m }\n    }\n\n# Seen by a translator.\n# @reviewed\ndry = Tørk { -term }\nbroken =\n";

    #[test]
    fn a_text_is_read_with_its_line_its_arguments_and_where_it_comes_from() {
        let (texts, broken) = read(FILE);
        let keys: Vec<_> = texts
            .iter()
            .map(|text| (text.key.as_str(), text.line))
            .collect();
        assert_eq!(keys, [("air", 4), ("air.long", 5), ("dry", 12)]);
        assert_eq!(texts[0].origin, Some(Origin::Machine));
        assert_eq!(texts[2].origin, Some(Origin::Reviewed));
        assert_eq!(texts[1].arguments, ["m", "n"].map(String::from).into());
        assert_eq!(texts[1].words, "{ $n ->\n[one] ett\n*[other] { $m }\n}");
        assert!(texts[2].refers && !texts[1].refers);
        assert_eq!(broken, [13]);
    }
}
