CREATE TABLE `patient_amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`version` integer NOT NULL,
	`changes` text NOT NULL,
	`amended_by` text NOT NULL,
	`amended_at` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `patient_amendments_version` ON `patient_amendments` (`patient_id`,`version`);--> statement-breakpoint
ALTER TABLE `patient_needs` ADD `ended_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `patients` ADD `folded` text GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(first_name, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ı', 'i') || ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(last_name, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ı', 'i') || ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(first_name, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), ' ', ''), '-', ''), '''', ''), '’', ''), '‘', ''), 'ʼ', ''), '`', ''), '‐', ''), '‑', ''), '–', ''), '.', '') || ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(last_name, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), ' ', ''), '-', ''), '''', ''), '’', ''), '‘', ''), 'ʼ', ''), '`', ''), '‐', ''), '‑', ''), '–', ''), '.', '')) VIRTUAL;--> statement-breakpoint
CREATE TRIGGER patient_amendments_never_change BEFORE UPDATE ON patient_amendments BEGIN SELECT RAISE(ABORT, 'Amendments cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER patient_amendments_never_go BEFORE DELETE ON patient_amendments BEGIN SELECT RAISE(ABORT, 'Amendments cannot be deleted'); END;--> statement-breakpoint
-- The search index reads the folded name, so that obrien finds O'Brien and lukasz finds Łukasz.
DROP TRIGGER patients_search_insert;--> statement-breakpoint
DROP TRIGGER patients_search_update;--> statement-breakpoint
DROP TABLE patients_search;--> statement-breakpoint
CREATE VIRTUAL TABLE patients_search USING fts5(
  folded, postcode,
  content='patients', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);--> statement-breakpoint
INSERT INTO patients_search (patients_search) VALUES ('rebuild');--> statement-breakpoint
CREATE TRIGGER patients_search_insert AFTER INSERT ON patients BEGIN
  INSERT INTO patients_search (rowid, folded, postcode)
  VALUES (new.row, new.folded, new.postcode);
END;--> statement-breakpoint
CREATE TRIGGER patients_search_update AFTER UPDATE OF first_name, last_name, postcode ON patients BEGIN
  INSERT INTO patients_search (patients_search, rowid, folded, postcode)
  VALUES ('delete', old.row, old.folded, old.postcode);
  INSERT INTO patients_search (rowid, folded, postcode)
  VALUES (new.row, new.folded, new.postcode);
END;
