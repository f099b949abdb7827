-- The office lists visits by what they wait for, a page at a time; a phone looks for ended ones.

CREATE INDEX visit_by_status ON visit (status, starts_at, id);
