//! What changes do to buildings, dwellings, tenancies, people, published checklists and texts.

use rusqlite::ToSql;

use crate::domain::change::Change;

use super::At;

impl At<'_> {
    pub(super) fn apply_to_registry(&self) -> rusqlite::Result<()> {
        match &self.entry.change {
            Change::BuildingAdded(c) => self.run(
                "INSERT INTO building (id, complex, address, stamp) VALUES (?1, ?3, ?4, ?2)
                 ON CONFLICT (id) DO UPDATE SET complex = excluded.complex, address = excluded.address,
                 stamp = excluded.stamp WHERE excluded.stamp > stamp",
                &[&c.complex, &c.address],
            ),
            Change::DwellingAdded(c) => self.run(
                "INSERT INTO dwelling (id, building, number, rooms, area_m2, facts, stamp)
                 VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?2)
                 ON CONFLICT (id) DO UPDATE SET building = excluded.building, number = excluded.number,
                 rooms = excluded.rooms, area_m2 = excluded.area_m2, facts = excluded.facts,
                 stamp = excluded.stamp WHERE excluded.stamp > stamp",
                &[&c.building, &c.number, &c.rooms, &c.area_m2, &json(&c.facts)],
            ),
            Change::TenancyStarted(c) => self.run(
                "INSERT INTO tenancy (id, dwelling, tenant, language, needs_interpreter, has_children,
                 starts_on, stamp) VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?8, ?2)
                 ON CONFLICT (id) DO UPDATE SET dwelling = excluded.dwelling, tenant = excluded.tenant,
                 language = excluded.language, needs_interpreter = excluded.needs_interpreter,
                 has_children = excluded.has_children, starts_on = excluded.starts_on,
                 stamp = excluded.stamp WHERE excluded.stamp > stamp",
                &[
                    &c.dwelling,
                    &c.tenant,
                    &c.language,
                    &c.needs_interpreter,
                    &c.has_children,
                    &c.starts_on.to_string(),
                ],
            ),
            Change::TenancyEnded(c) => self.run(
                "INSERT INTO tenancy (id, ends_on, ended_stamp) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET ends_on = excluded.ends_on,
                 ended_stamp = excluded.ended_stamp WHERE excluded.ended_stamp > ended_stamp",
                &[&c.ends_on.to_string()],
            ),
            Change::PersonAdded(c) => self.run(
                "INSERT INTO person (id, name, role, stamp) VALUES (?1, ?3, ?4, ?2)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                 stamp = excluded.stamp WHERE excluded.stamp > stamp",
                &[&c.name, &c.role.code()],
            ),
            // Of two that say they are the same version, the first counts: a visit may have begun with it.
            Change::TemplatePublished(c) => self.run(
                "INSERT INTO template (id, name, version, json, texts, sha256, author, stamp)
                 VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?8, ?2)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version,
                 json = excluded.json, texts = excluded.texts, sha256 = excluded.sha256,
                 author = excluded.author, stamp = excluded.stamp WHERE excluded.stamp < stamp",
                &[
                    &c.template,
                    &c.version,
                    &c.json,
                    &serde_json::json!(c.texts).to_string(),
                    &c.sha256,
                    &self.entry.author,
                ],
            ),
            Change::TextsPublished(c) => self.run(
                "INSERT INTO tenant_texts (id, language, texts, author, stamp) VALUES (?1, ?3, ?4, ?5, ?2)
                 ON CONFLICT (id) DO UPDATE SET language = excluded.language, texts = excluded.texts,
                 author = excluded.author, stamp = excluded.stamp WHERE excluded.stamp < stamp",
                &[&c.language, &c.texts, &self.entry.author],
            ),
            _ => Ok(()),
        }
    }

    /// Runs a statement with ?1 the subject, ?2 the stamp, and `rest` from ?3.
    fn run(&self, sql: &str, rest: &[&dyn ToSql]) -> rusqlite::Result<()> {
        let mut values: Vec<&dyn ToSql> = vec![&self.entry.subject, &self.stamp];
        values.extend_from_slice(rest);
        self.db.prepare_cached(sql)?.execute(values.as_slice())?;
        Ok(())
    }
}

fn json(facts: &[String]) -> String {
    serde_json::Value::from(facts).to_string()
}
