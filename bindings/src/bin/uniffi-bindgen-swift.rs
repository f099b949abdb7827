//! Writes the Swift bindings. Build it in the dev profile.
fn main() {
    uniffi::uniffi_bindgen_swift();
}
