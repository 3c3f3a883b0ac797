CREATE TABLE `destructions_under_way` (
	`review_id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `legal_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text,
	`reason` text NOT NULL,
	`placed_by` text NOT NULL,
	`placed_at` text NOT NULL,
	`ended_by` text,
	`ended_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`placed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `legal_holds_once` ON `legal_holds` (`patient_id`) WHERE "legal_holds"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `legal_holds_patient` ON `legal_holds` (`patient_id`);--> statement-breakpoint
CREATE TABLE `retention_periods` (
	`kind` text PRIMARY KEY NOT NULL,
	`years` integer NOT NULL,
	`because` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retention_periods_kind_words" CHECK("retention_periods"."kind" IN ('adult', 'child', 'child_seen_at_17', 'cancer', 'after_death'))
);
--> statement-breakpoint
CREATE TABLE `retention_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`last_entry_on` text NOT NULL,
	`due_on` text NOT NULL,
	`found_at` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`because` text,
	`kept_until` text,
	`destroys_on` text,
	`destroyed_at` text,
	`number_hash` text,
	`rows` text,
	`files` integer,
	`files_gone_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retention_reviews_kind_words" CHECK("retention_reviews"."kind" IN ('adult', 'child', 'child_seen_at_17', 'cancer', 'after_death')),
	CONSTRAINT "retention_reviews_state_words" CHECK("retention_reviews"."state" IN ('waiting', 'kept', 'approved', 'destroyed', 'outdated'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `retention_reviews_once` ON `retention_reviews` (`patient_id`) WHERE "retention_reviews"."state" IN ('waiting', 'kept', 'approved');--> statement-breakpoint
CREATE INDEX `retention_reviews_listed` ON `retention_reviews` (`organisation_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `retention_reviews_number` ON `retention_reviews` (`number_hash`) WHERE "retention_reviews"."number_hash" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `retention_reviews_patient` ON `retention_reviews` (`patient_id`);--> statement-breakpoint
-- By hand: a record whose time is over can go, inside the one change that destroys it.
DROP TRIGGER answer_actions_never_go;--> statement-breakpoint
CREATE TRIGGER answer_actions_never_go BEFORE DELETE ON answer_actions WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Actions of an answer cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER answers_never_go;--> statement-breakpoint
CREATE TRIGGER answers_never_go BEFORE DELETE ON answers WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Answers cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER assignments_never_go;--> statement-breakpoint
CREATE TRIGGER assignments_never_go BEFORE DELETE ON assignments WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Assignments cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER call_backs_never_go;--> statement-breakpoint
CREATE TRIGGER call_backs_never_go BEFORE DELETE ON call_backs WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Call-backs cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER call_events_never_go;--> statement-breakpoint
CREATE TRIGGER call_events_never_go BEFORE DELETE ON call_events WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Events of a call cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER call_hand_overs_never_go;--> statement-breakpoint
CREATE TRIGGER call_hand_overs_never_go BEFORE DELETE ON call_hand_overs WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Hand-overs cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER call_members_never_go;--> statement-breakpoint
CREATE TRIGGER call_members_never_go BEFORE DELETE ON call_members WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Members of a call cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER call_rings_never_go;--> statement-breakpoint
CREATE TRIGGER call_rings_never_go BEFORE DELETE ON call_rings WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Rings cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER calls_never_go;--> statement-breakpoint
CREATE TRIGGER calls_never_go BEFORE DELETE ON calls WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Calls cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER charges_never_go;--> statement-breakpoint
CREATE TRIGGER charges_never_go BEFORE DELETE ON charges WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Charges cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER clock_pauses_never_go;--> statement-breakpoint
CREATE TRIGGER clock_pauses_never_go BEFORE DELETE ON clock_pauses WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Pauses cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER clock_warnings_never_go;--> statement-breakpoint
CREATE TRIGGER clock_warnings_never_go BEFORE DELETE ON clock_warnings WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Warnings cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER closer_looks_never_go;--> statement-breakpoint
CREATE TRIGGER closer_looks_never_go BEFORE DELETE ON closer_looks WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'What was asked for in a call cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER consents_never_go;--> statement-breakpoint
CREATE TRIGGER consents_never_go BEFORE DELETE ON consents WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Consents cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER lesions_never_go;--> statement-breakpoint
CREATE TRIGGER lesions_never_go BEFORE DELETE ON lesions WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Lesions cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER link_answers_never_go;--> statement-breakpoint
CREATE TRIGGER link_answers_never_go BEFORE DELETE ON link_answers WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Answers of a patient cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER link_messages_never_go;--> statement-breakpoint
CREATE TRIGGER link_messages_never_go BEFORE DELETE ON link_messages WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Messages to a patient cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER link_red_flags_never_go;--> statement-breakpoint
CREATE TRIGGER link_red_flags_never_go BEFORE DELETE ON link_red_flags WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Red flags cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER message_readings_never_go;--> statement-breakpoint
CREATE TRIGGER message_readings_never_go BEFORE DELETE ON message_readings WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Readings cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER messages_never_go;--> statement-breakpoint
CREATE TRIGGER messages_never_go BEFORE DELETE ON messages WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Messages cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER patient_amendments_never_go;--> statement-breakpoint
CREATE TRIGGER patient_amendments_never_go BEFORE DELETE ON patient_amendments WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Amendments cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER patient_links_never_go;--> statement-breakpoint
CREATE TRIGGER patient_links_never_go BEFORE DELETE ON patient_links WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Links cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER patient_merges_never_go;--> statement-breakpoint
CREATE TRIGGER patient_merges_never_go BEFORE DELETE ON patient_merges WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Merges cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER patient_questions_never_go;--> statement-breakpoint
CREATE TRIGGER patient_questions_never_go BEFORE DELETE ON patient_questions WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Questions of a patient cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER patients_never_go;--> statement-breakpoint
CREATE TRIGGER patients_never_go BEFORE DELETE ON patients WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Patients cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER photograph_bookings_never_go;--> statement-breakpoint
CREATE TRIGGER photograph_bookings_never_go BEFORE DELETE ON photograph_bookings WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Bookings cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER photograph_marks_never_go;--> statement-breakpoint
CREATE TRIGGER photograph_marks_never_go BEFORE DELETE ON photograph_marks WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Marks cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER photograph_quarantines_never_go;--> statement-breakpoint
CREATE TRIGGER photograph_quarantines_never_go BEFORE DELETE ON photograph_quarantines WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Quarantines cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER photograph_scales_never_go;--> statement-breakpoint
CREATE TRIGGER photograph_scales_never_go BEFORE DELETE ON photograph_scales WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Scales cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER photographs_never_go;--> statement-breakpoint
CREATE TRIGGER photographs_never_go BEFORE DELETE ON photographs WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Photographs cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER referral_redirects_never_go;--> statement-breakpoint
CREATE TRIGGER referral_redirects_never_go BEFORE DELETE ON referral_redirects WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Redirects cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER referral_requests_never_go;--> statement-breakpoint
CREATE TRIGGER referral_requests_never_go BEFORE DELETE ON referral_requests WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Requests cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER referrals_never_go;--> statement-breakpoint
CREATE TRIGGER referrals_never_go BEFORE DELETE ON referrals WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Referrals cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER rtt_statuses_never_go;--> statement-breakpoint
CREATE TRIGGER rtt_statuses_never_go BEFORE DELETE ON rtt_statuses WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Statuses cannot be deleted'); END;--> statement-breakpoint
DROP TRIGGER take_overs_never_go;--> statement-breakpoint
CREATE TRIGGER take_overs_never_go BEFORE DELETE ON take_overs WHEN NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Take-overs cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER legal_holds_never_go BEFORE DELETE ON legal_holds WHEN OLD.ended_at IS NULL OR NOT EXISTS (SELECT 1 FROM destructions_under_way) BEGIN SELECT RAISE(ABORT, 'Legal holds cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER retention_reviews_never_go BEFORE DELETE ON retention_reviews BEGIN SELECT RAISE(ABORT, 'Reviews cannot be deleted'); END;--> statement-breakpoint
-- A certificate learns one thing after the change that made it: that the files are gone.
CREATE TRIGGER certificates_never_change BEFORE UPDATE ON retention_reviews WHEN OLD.state = 'destroyed' AND (OLD.files_gone_at IS NOT NULL OR NEW.state IS NOT OLD.state OR NEW.patient_id IS NOT OLD.patient_id OR NEW.kind IS NOT OLD.kind OR NEW.due_on IS NOT OLD.due_on OR NEW.last_entry_on IS NOT OLD.last_entry_on OR NEW.decided_by IS NOT OLD.decided_by OR NEW.decided_at IS NOT OLD.decided_at OR NEW.destroyed_at IS NOT OLD.destroyed_at OR NEW.number_hash IS NOT OLD.number_hash OR NEW.rows IS NOT OLD.rows OR NEW.files IS NOT OLD.files) BEGIN SELECT RAISE(ABORT, 'Certificates of destruction cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER patients_search_delete AFTER DELETE ON patients BEGIN
  INSERT INTO patients_search (patients_search, rowid, folded, postcode)
  VALUES ('delete', old.row, old.folded, old.postcode);
END;
