//! What a municipality has written of its own: a checklist that is ready to be published, and a draft with faults.

use std::path::Path;

use crate::checklists::FOLDER;

const FILES: [(&str, &str); 6] = [
    ("rehus.json", include_str!("checklists/rehus.json")),
    ("rehus.nb.ftl", include_str!("checklists/rehus.nb.ftl")),
    ("rehus.nn.ftl", include_str!("checklists/rehus.nn.ftl")),
    ("rehus.en.ftl", include_str!("checklists/rehus.en.ftl")),
    ("utkast.json", include_str!("checklists/utkast.json")),
    ("utkast.nb.ftl", include_str!("checklists/utkast.nb.ftl")),
];

/// Puts them into the data folder.
pub fn write(data: &Path) -> std::io::Result<()> {
    let folder = data.join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    for (name, text) in FILES {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}
