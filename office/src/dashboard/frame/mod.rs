//! What every page shares: the frame around it, who is asking, what a form must carry, the style sheets.

pub mod assets;
pub mod cookies;
pub mod form;
pub mod guard;
pub mod headers;
pub mod language;
pub mod shell;
pub mod shown;
