-- Rows that are evidence: superseded by new rows, never edited.
CREATE TRIGGER audit_entries_never_change BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'Audit entries cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER audit_entries_never_go BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, 'Audit entries cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER answers_never_change BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'Answers cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER answers_never_go BEFORE DELETE ON answers BEGIN SELECT RAISE(ABORT, 'Answers cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER consents_never_change BEFORE UPDATE ON consents BEGIN SELECT RAISE(ABORT, 'Consents cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER consents_never_go BEFORE DELETE ON consents BEGIN SELECT RAISE(ABORT, 'Consents cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER patient_merges_never_change BEFORE UPDATE ON patient_merges BEGIN SELECT RAISE(ABORT, 'Merges cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER patient_merges_never_go BEFORE DELETE ON patient_merges BEGIN SELECT RAISE(ABORT, 'Merges cannot be deleted'); END;--> statement-breakpoint
-- Patients, referrals and photographs are never deleted: they are merged, withdrawn, removed.
CREATE TRIGGER patients_never_go BEFORE DELETE ON patients BEGIN SELECT RAISE(ABORT, 'Patients cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER referrals_never_go BEFORE DELETE ON referrals BEGIN SELECT RAISE(ABORT, 'Referrals cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER photographs_never_go BEFORE DELETE ON photographs BEGIN SELECT RAISE(ABORT, 'Photographs cannot be deleted'); END;--> statement-breakpoint
-- Names, however accented, cased or ordered: kept in step by triggers.
CREATE VIRTUAL TABLE patients_search USING fts5(
  first_name, last_name, postcode,
  content='patients', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);--> statement-breakpoint
CREATE TRIGGER patients_search_insert AFTER INSERT ON patients BEGIN
  INSERT INTO patients_search (rowid, first_name, last_name, postcode)
  VALUES (new.row, new.first_name, new.last_name, new.postcode);
END;--> statement-breakpoint
CREATE TRIGGER patients_search_update AFTER UPDATE OF first_name, last_name, postcode ON patients BEGIN
  INSERT INTO patients_search (patients_search, rowid, first_name, last_name, postcode)
  VALUES ('delete', old.row, old.first_name, old.last_name, old.postcode);
  INSERT INTO patients_search (rowid, first_name, last_name, postcode)
  VALUES (new.row, new.first_name, new.last_name, new.postcode);
END;
