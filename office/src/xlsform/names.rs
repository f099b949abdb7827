//! Names: a checklist's are kebab case, XLSForm's nearly anything.

/// `first_name` and `FirstFloor 2` as a checklist names them: small letters, hyphens between words. What cannot be a
/// name stays as it is, and is judged as such.
pub fn kebab(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || " _-.".contains(letter);
    if !name.chars().all(is_plain) {
        return name.to_owned();
    }
    let words = name.split([' ', '_', '-', '.']).filter(|it| !it.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    words.join("-")
}

/// The same for a choice, which elsewhere often is a number: `choice-1`.
pub fn choice(name: &str) -> String {
    let plain = kebab(name);
    if plain.starts_with(|letter: char| letter.is_ascii_digit()) {
        format!("choice-{plain}")
    } else {
        plain
    }
}

/// A cell that says yes or no; none for anything else.
pub fn yes(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "yes" | "true" | "true()" | "1" | "ja" => Some(true),
        "" | "no" | "false" | "false()" | "0" | "nei" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_elsewhere_become_names_here() {
        assert_eq!(kebab("first_name"), "first-name");
        assert_eq!(kebab("Floor 2"), "floor-2");
        assert_eq!(kebab("vents-open"), "vents-open");
        assert_eq!(kebab("bøtte"), "bøtte");
        assert_eq!(choice("1"), "choice-1");
        assert_eq!(yes("TRUE"), Some(true));
        assert_eq!(yes(""), Some(false));
        assert_eq!(yes("${q} = 'a'"), None);
    }
}
