//! The part of XPath that forms are written in: read into a tree, every bracket kept. What is not here is not
//! understood, and said so.

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// Joined by `and`.
    All(Vec<Expr>),
    /// Joined by `or`.
    Any(Vec<Expr>),
    /// `not(…)`
    Not(Box<Expr>),
    /// `(…)`
    Group(Box<Expr>),
    /// `selected(${of}, 'value')`
    Selected(String, String),
    /// `${of} = 'value'`; the question itself, `.`, has no name.
    Compared(String, How, String),
    /// `true()` or `false()`
    Constant(bool),
}

/// How two things are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// `=`
    Equal,
    /// `!=`
    Other,
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
}

/// What is nested deeper is not read.
const DEEPEST: usize = 32;

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Open,
    Close,
    Comma,
    Is(How),
    Text(String),
    Question(String),
    Number(String),
    Word(String),
}

/// Reads an expression; none for one that is not understood.
pub fn read(text: &str) -> Option<Expr> {
    let mut reader = Reader {
        tokens: tokens(text)?,
        at: 0,
        depth: 0,
    };
    let read = reader.any()?;
    (reader.at == reader.tokens.len()).then_some(read)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = token(rest, first)?;
        tokens.push(token);
        rest = rest.get(length..)?.trim_start();
    }
    Some(tokens)
}

fn token(rest: &str, first: char) -> Option<(Token, usize)> {
    let after = &rest[first.len_utf8()..];
    let plain = |token| Some((token, first.len_utf8()));
    match first {
        '(' => plain(Token::Open),
        ')' => plain(Token::Close),
        ',' => plain(Token::Comma),
        '=' => plain(Token::Is(How::Equal)),
        '!' | '>' | '<' => {
            let how = match first {
                '!' => How::Other,
                '>' => How::AtLeast,
                _ => How::AtMost,
            };
            after.starts_with('=').then_some((Token::Is(how), 2))
        }
        '\'' | '"' | '‘' | '’' | '“' | '”' => quoted(first, after),
        '$' => {
            let end = after.find('}')?;
            let name = after[..end].strip_prefix('{')?.trim();
            Some((Token::Question(name.to_owned()), end + 2))
        }
        '.' if !after.starts_with(|it: char| it.is_ascii_digit()) => {
            plain(Token::Question(String::new()))
        }
        '-' | '.' | '0'..='9' => {
            let is_part = |it: char| it.is_ascii_digit() || it == '.';
            let end = after.find(|it| !is_part(it)).unwrap_or(after.len()) + 1;
            let number = &rest[..end];
            number.parse::<f64>().ok()?;
            Some((Token::Number(number.to_owned()), end))
        }
        'a'..='z' | 'A'..='Z' => {
            let is_part = |it: char| it.is_ascii_alphanumeric() || "-_:".contains(it);
            let end = rest.find(|it| !is_part(it)).unwrap_or(rest.len());
            Some((Token::Word(rest[..end].to_owned()), end))
        }
        _ => None,
    }
}

/// A text up to its closing quote; word processors bend them.
fn quoted(first: char, after: &str) -> Option<(Token, usize)> {
    let closes = match first {
        '\'' | '"' => vec![first],
        '‘' | '’' => vec!['’', '‘'],
        _ => vec!['”', '“'],
    };
    let end = after.find(closes.as_slice())?;
    let closing = after[end..].chars().next()?.len_utf8();
    let length = first.len_utf8() + end + closing;
    Some((Token::Text(after[..end].to_owned()), length))
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Reader {
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn takes(&mut self, wanted: &Token) -> bool {
        let is_next = self.tokens.get(self.at) == Some(wanted);
        self.at += usize::from(is_next);
        is_next
    }

    fn takes_word(&mut self, word: &str) -> bool {
        self.takes(&Token::Word(word.to_owned()))
    }

    fn must(&mut self, wanted: &Token) -> Option<()> {
        self.takes(wanted).then_some(())
    }

    fn any(&mut self) -> Option<Expr> {
        let mut parts = vec![self.all()?];
        while self.takes_word("or") {
            parts.push(self.all()?);
        }
        if parts.len() > 1 {
            return Some(Expr::Any(parts));
        }
        parts.pop()
    }

    fn all(&mut self) -> Option<Expr> {
        let mut parts = vec![self.one()?];
        while self.takes_word("and") {
            parts.push(self.one()?);
        }
        if parts.len() > 1 {
            return Some(Expr::All(parts));
        }
        parts.pop()
    }

    fn one(&mut self) -> Option<Expr> {
        match self.next()? {
            Token::Open => Some(Expr::Group(Box::new(self.inside()?))),
            Token::Question(of) => {
                let Token::Is(how) = self.next()? else {
                    return None;
                };
                match self.next()? {
                    Token::Text(value) | Token::Number(value) => {
                        Some(Expr::Compared(of, how, value))
                    }
                    _ => None,
                }
            }
            Token::Word(word) => {
                self.must(&Token::Open)?;
                self.called(&word)
            }
            _ => None,
        }
    }

    fn called(&mut self, word: &str) -> Option<Expr> {
        match word {
            "not" => Some(Expr::Not(Box::new(self.inside()?))),
            "true" | "false" => {
                self.must(&Token::Close)?;
                Some(Expr::Constant(word == "true"))
            }
            "selected" => {
                let Token::Question(of) = self.next()? else {
                    return None;
                };
                self.must(&Token::Comma)?;
                let Token::Text(value) = self.next()? else {
                    return None;
                };
                self.must(&Token::Close)?;
                Some(Expr::Selected(of, value))
            }
            _ => None,
        }
    }

    /// Up to the closing bracket.
    fn inside(&mut self) -> Option<Expr> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let inner = self.any()?;
        self.depth -= 1;
        self.must(&Token::Close)?;
        Some(inner)
    }
}
