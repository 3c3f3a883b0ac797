CREATE TABLE `clock_pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`waits_for` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clock_pauses_waits_for_words" CHECK("clock_pauses"."waits_for" IN ('referrer', 'patient'))
);
--> statement-breakpoint
CREATE INDEX `clock_pauses_referral` ON `clock_pauses` (`referral_id`,`started_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `clock_pauses_running` ON `clock_pauses` (`referral_id`,`waits_for`) WHERE "clock_pauses"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `clock_warnings` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`service_id` text NOT NULL,
	`kind` text NOT NULL,
	`due_at` text NOT NULL,
	`raised_at` text NOT NULL,
	`seen_by` text,
	`seen_at` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seen_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clock_warnings_kind_words" CHECK("clock_warnings"."kind" IN ('near', 'over'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clock_warnings_once` ON `clock_warnings` (`referral_id`,`kind`,`due_at`);--> statement-breakpoint
CREATE INDEX `clock_warnings_service` ON `clock_warnings` (`service_id`,`raised_at`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`removed_by` text,
	`removed_at` text,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `holidays_day` ON `holidays` (`day`) WHERE "holidays"."removed_at" IS NULL;--> statement-breakpoint
CREATE TABLE `rtt_statuses` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`code` text NOT NULL,
	`rule` text NOT NULL,
	`set_at` text NOT NULL,
	`set_by` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rtt_statuses_referral` ON `rtt_statuses` (`referral_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `service_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`hours` text NOT NULL,
	`targets` text NOT NULL,
	`near_minutes` integer NOT NULL,
	`pathway` text DEFAULT 'advice' NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "service_terms_pathway_words" CHECK("service_terms"."pathway" IN ('advice', 'triage', 'not_consultant_led'))
);
--> statement-breakpoint
CREATE INDEX `service_terms_service` ON `service_terms` (`service_id`,`valid_from`,`set_at`);--> statement-breakpoint
CREATE TABLE `clinics` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`takes_complicated` integer NOT NULL,
	`places_per_week` integer NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clinics_kind_words" CHECK("clinics"."kind" IN ('consultant_clinic', 'procedure_clinic', 'secondary_care', 'urgent_suspected_cancer', 'community_service'))
);
--> statement-breakpoint
CREATE INDEX `clinics_service` ON `clinics` (`service_id`);--> statement-breakpoint
CREATE TABLE `duty_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`user_id` text NOT NULL,
	`day` text NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`cases` integer NOT NULL,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `duty_sessions_service` ON `duty_sessions` (`service_id`,`day`);--> statement-breakpoint
CREATE INDEX `duty_sessions_user` ON `duty_sessions` (`user_id`,`day`);--> statement-breakpoint
CREATE TABLE `service_teams` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_teams_name` ON `service_teams` (`service_id`,`name`) WHERE "service_teams"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `service_teams_organisation` ON `service_teams` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `sourcing_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`rules` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` text NOT NULL,
	`switched_on_at` text,
	`switched_on_by` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`switched_on_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sourcing_rules_service` ON `sourcing_rules` (`service_id`,`saved_at`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`position` integer NOT NULL,
	`referral_id` text NOT NULL,
	`from_user_id` text,
	`to_user_id` text,
	`assigned_by` text NOT NULL,
	`assigned_at` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_batch` ON `assignments` (`batch_id`,`position`);--> statement-breakpoint
CREATE INDEX `assignments_referral` ON `assignments` (`referral_id`,`assigned_at`);--> statement-breakpoint
CREATE TABLE `held_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`diagnosis` text NOT NULL,
	`plan` text NOT NULL,
	`outcome` text NOT NULL,
	`clinic_id` text,
	`complexity` text,
	`answered_by` text NOT NULL,
	`answered_at` text NOT NULL,
	`leaves_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "held_answers_outcome_words" CHECK("held_answers"."outcome" IN ('treat_in_primary_care', 'tests_then_ask_again', 'discharged', 'clinic_routine', 'clinic_urgent', 'urgent_suspected_cancer', 'rejected')),
	CONSTRAINT "held_answers_complexity_words" CHECK("held_answers"."complexity" IN ('simple', 'complicated'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `held_answers_referral` ON `held_answers` (`referral_id`);--> statement-breakpoint
CREATE TABLE `queue_views` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`filter` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `queue_views_name` ON `queue_views` (`user_id`,`name`);--> statement-breakpoint
CREATE TABLE `referral_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`reply` text,
	`replied_by` text,
	`replied_at` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replied_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "referral_requests_kind_words" CHECK("referral_requests"."kind" IN ('information', 'photographs'))
);
--> statement-breakpoint
CREATE INDEX `referral_requests_referral` ON `referral_requests` (`referral_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `referral_requests_open` ON `referral_requests` (`referral_id`) WHERE "referral_requests"."replied_at" IS NULL;--> statement-breakpoint
CREATE TABLE `__new_referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`service_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`patient_id` text NOT NULL,
	`state` text NOT NULL,
	`priority` text NOT NULL,
	`rank` integer NOT NULL,
	`history` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`sent_by` text,
	`sent_at` text,
	`due_at` text,
	`photographs_missing` integer,
	`photographs_unusable` integer,
	`claimed_by` text,
	`claimed_at` text,
	`claimed_until` text,
	`assigned_to` text,
	`assigned_at` text,
	`team_id` text,
	`waits_for` text,
	`returned_at` text,
	`replied_at` text,
	`follow_up_of_id` text,
	`patient_told_on` text,
	`patient_told_how` text,
	`patient_told_by` text,
	`rtt_status` text,
	`rtt_rule` text,
	`answered_at` text,
	`answer_read_at` text,
	`answer_read_by` text,
	`closed_at` text,
	`closed_by` text,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`withdrawn_because` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_told_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_read_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "referrals_state_words" CHECK("__new_referrals"."state" IN ('draft', 'waiting', 'claimed', 'returned', 'leaving', 'answered', 'closed', 'withdrawn')),
	CONSTRAINT "referrals_priority_words" CHECK("__new_referrals"."priority" IN ('urgent_suspected_cancer', 'urgent', 'routine')),
	CONSTRAINT "referrals_waits_for_words" CHECK("__new_referrals"."waits_for" IN ('information', 'photographs')),
	CONSTRAINT "referrals_patient_told_how_words" CHECK("__new_referrals"."patient_told_how" IN ('in_person', 'telephone', 'video', 'letter'))
);
--> statement-breakpoint
-- A case that somebody holds is held for as long as if it had been claimed now.
INSERT INTO `__new_referrals`("id", "reference", "service_id", "practice_id", "patient_id", "state", "priority", "rank", "history", "version", "created_by", "created_at", "updated_at", "sent_by", "sent_at", "due_at", "photographs_missing", "photographs_unusable", "claimed_by", "claimed_at", "claimed_until", "answered_at", "answer_read_at", "answer_read_by", "closed_at", "closed_by", "withdrawn_at", "withdrawn_by", "withdrawn_because") SELECT "id", "reference", "service_id", "practice_id", "patient_id", "state", "priority", "rank", "history", "version", "created_by", "created_at", "updated_at", "sent_by", "sent_at", "due_at", "photographs_missing", "photographs_unusable", "claimed_by", "claimed_at", CASE WHEN "state" = 'claimed' THEN strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+20 minutes') END, "answered_at", "answer_read_at", "answer_read_by", "closed_at", "closed_by", "withdrawn_at", "withdrawn_by", "withdrawn_because" FROM `referrals`;--> statement-breakpoint
DROP TABLE `referrals`;--> statement-breakpoint
ALTER TABLE `__new_referrals` RENAME TO `referrals`;--> statement-breakpoint
CREATE UNIQUE INDEX `referrals_reference` ON `referrals` (`reference`);--> statement-breakpoint
CREATE INDEX `referrals_queue` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_held` ON `referrals` (`claimed_by`,`rank`,`due_at`,`id`) WHERE "referrals"."state" = 'claimed';--> statement-breakpoint
CREATE INDEX `referrals_assigned` ON `referrals` (`assigned_to`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_returned` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" = 'returned';--> statement-breakpoint
CREATE INDEX `referrals_due` ON `referrals` (`service_id`,`due_at`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_untold` ON `referrals` (`service_id`,`sent_at`) WHERE "referrals"."priority" = 'urgent_suspected_cancer' AND "referrals"."sent_at" IS NOT NULL AND "referrals"."patient_told_on" IS NULL;--> statement-breakpoint
CREATE INDEX `referrals_practice` ON `referrals` (`practice_id`,`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_unread` ON `referrals` (`practice_id`,`answered_at`) WHERE "referrals"."state" = 'answered' AND "referrals"."answer_read_at" IS NULL;--> statement-breakpoint
CREATE INDEX `referrals_patient` ON `referrals` (`patient_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `referrals_practice_sent` ON `referrals` (`practice_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `referrals_service_sent` ON `referrals` (`service_id`,`sent_at`);--> statement-breakpoint
-- Columns with a CHECK are added as they are: nothing else of these tables has changed.
ALTER TABLE `users` ADD `shortcut_keys` text;--> statement-breakpoint
ALTER TABLE `users` ADD `queue_density` text DEFAULT 'comfortable' NOT NULL CONSTRAINT "users_queue_density_words" CHECK("users"."queue_density" IN ('comfortable', 'compact'));--> statement-breakpoint
ALTER TABLE `answers` ADD `clinic_id` text;--> statement-breakpoint
ALTER TABLE `answers` ADD `complexity` text CONSTRAINT "answers_complexity_words" CHECK("answers"."complexity" IN ('simple', 'complicated'));--> statement-breakpoint
ALTER TABLE `services` ADD `sourcing` text DEFAULT 'own' NOT NULL CONSTRAINT "services_sourcing_words" CHECK("services"."sourcing" IN ('outsourced', 'own', 'joint'));--> statement-breakpoint
ALTER TABLE `services` ADD `claim_minutes` integer DEFAULT 20 NOT NULL;--> statement-breakpoint
-- The table was made anew, and its trigger went with the old one.
CREATE TRIGGER referrals_never_go BEFORE DELETE ON referrals BEGIN SELECT RAISE(ABORT, 'Referrals cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER service_terms_never_change BEFORE UPDATE ON service_terms BEGIN SELECT RAISE(ABORT, 'Terms of a service cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER service_terms_never_go BEFORE DELETE ON service_terms BEGIN SELECT RAISE(ABORT, 'Terms of a service cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER rtt_statuses_never_change BEFORE UPDATE ON rtt_statuses BEGIN SELECT RAISE(ABORT, 'Statuses cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER rtt_statuses_never_go BEFORE DELETE ON rtt_statuses BEGIN SELECT RAISE(ABORT, 'Statuses cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER referral_requests_never_go BEFORE DELETE ON referral_requests BEGIN SELECT RAISE(ABORT, 'Requests cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER clock_pauses_never_go BEFORE DELETE ON clock_pauses BEGIN SELECT RAISE(ABORT, 'Pauses cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER assignments_never_go BEFORE DELETE ON assignments BEGIN SELECT RAISE(ABORT, 'Assignments cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER sourcing_rules_never_go BEFORE DELETE ON sourcing_rules BEGIN SELECT RAISE(ABORT, 'Sourcing rules cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER clock_warnings_never_go BEFORE DELETE ON clock_warnings BEGIN SELECT RAISE(ABORT, 'Warnings cannot be deleted'); END;
