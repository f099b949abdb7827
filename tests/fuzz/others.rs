//! Code that others wrote may panic at what it is given: the product answers that as it answers a damaged file.

use std::sync::Once;

/// From now on such a panic does not end the fuzzer. One in our own code still does.
pub fn let_others_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let ends = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let file = panic.location().map_or("", |at| at.file());
            if !file.contains("/registry/") && !file.contains("/rustc/") {
                ends(panic);
            }
        }));
    });
}
