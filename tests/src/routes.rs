//! Which addresses the office answers, read from its own sources: a route that is added there is found here,
//! whether or not anyone thought of its rights.

use std::collections::BTreeSet;
use std::path::Path;

/// A method and an address as the router names it: `GET /visits/{visit}`.
pub fn of_office() -> std::io::Result<BTreeSet<String>> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../office/src");
    let mut routes = BTreeSet::new();
    let mut folders = vec![sources];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                routes.extend(in_source(&std::fs::read_to_string(&path)?));
            }
        }
    }
    Ok(routes)
}

/// Every `.route("ADDRESS", get(…).post(…))` of a source.
pub fn in_source(words: &str) -> Vec<String> {
    let mut routes = Vec::new();
    for call in words.split(".route(").skip(1) {
        let call = &call[..end_of_call(call)];
        let mut quoted = call.split('"');
        let address = quoted.nth(1).unwrap_or_default();
        let handlers = quoted.next().unwrap_or_default();
        for method in ["get", "post", "put", "patch", "delete", "any", "head"] {
            let named = handlers.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            if named.clone().any(|word| word == method) {
                routes.push(format!("{} {address}", method.to_uppercase()));
            }
        }
    }
    routes
}

/// Where the bracket closes that was opened before `call`.
fn end_of_call(call: &str) -> usize {
    let mut depth = 1;
    for (at, letter) in call.char_indices() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth == 0 {
            return at;
        }
    }
    call.len()
}

#[cfg(test)]
mod tests {
    use super::in_source;

    #[test]
    fn routes_are_found_however_they_are_set() {
        let source = r#"
            .route("/", get(start))
            .route(
                "/visits/{visit}",
                get(visit::show)
                    .post(visit::get_it),
            )
            .route("/sync/v1/picture/{sha256}", put(send_picture))"#;
        let wanted = [
            "GET /",
            "GET /visits/{visit}",
            "POST /visits/{visit}",
            "PUT /sync/v1/picture/{sha256}",
        ];
        assert_eq!(in_source(source), wanted);
    }
}
