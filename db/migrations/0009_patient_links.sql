CREATE TABLE `link_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`key` text NOT NULL,
	`answer` text NOT NULL,
	`language` text NOT NULL,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `patient_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "link_answers_language_words" CHECK("link_answers"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_answers_once` ON `link_answers` (`link_id`,`key`);--> statement-breakpoint
CREATE TABLE `link_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	`sent_to` text NOT NULL,
	`state` text NOT NULL,
	`provider_id` text,
	`failed_because` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	`settled_at` text,
	FOREIGN KEY (`link_id`) REFERENCES `patient_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "link_messages_kind_words" CHECK("link_messages"."kind" IN ('invitation', 'reminder_day_3', 'reminder_day_6', 'recovery', 'letter_ready', 'reply')),
	CONSTRAINT "link_messages_way_words" CHECK("link_messages"."way" IN ('email', 'text', 'post', 'code', 'tablet')),
	CONSTRAINT "link_messages_state_words" CHECK("link_messages"."state" IN ('waiting', 'sent', 'delivered', 'failed', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `link_messages_link` ON `link_messages` (`link_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `link_messages_reminders` ON `link_messages` (`link_id`,`kind`) WHERE "link_messages"."kind" IN ('reminder_day_3', 'reminder_day_6');--> statement-breakpoint
CREATE INDEX `link_messages_unsettled` ON `link_messages` (`sent_at`) WHERE "link_messages"."state" = 'sent';--> statement-breakpoint
CREATE TABLE `link_red_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`referral_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`flag` text NOT NULL,
	`level` text NOT NULL,
	`raised_at` text NOT NULL,
	`taken_back_at` text,
	`seen_by` text,
	`seen_at` text,
	FOREIGN KEY (`link_id`) REFERENCES `patient_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seen_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "link_red_flags_level_words" CHECK("link_red_flags"."level" IN ('emergency', 'urgent'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_red_flags_once` ON `link_red_flags` (`link_id`,`flag`);--> statement-breakpoint
CREATE INDEX `link_red_flags_unseen` ON `link_red_flags` (`practice_id`,`raised_at`) WHERE "link_red_flags"."seen_at" IS NULL;--> statement-breakpoint
CREATE INDEX `link_red_flags_referral` ON `link_red_flags` (`referral_id`);--> statement-breakpoint
CREATE TABLE `link_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`code_hash` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `patient_links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_tokens_token` ON `link_tokens` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `link_tokens_code` ON `link_tokens` (`code_hash`);--> statement-breakpoint
CREATE INDEX `link_tokens_link` ON `link_tokens` (`link_id`);--> statement-breakpoint
CREATE TABLE `link_visits` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`started_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`link_id`) REFERENCES `patient_links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_visits_token` ON `link_visits` (`token_hash`);--> statement-breakpoint
CREATE INDEX `link_visits_link` ON `link_visits` (`link_id`);--> statement-breakpoint
CREATE TABLE `patient_links` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`patient_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`purpose` text NOT NULL,
	`way` text NOT NULL,
	`sent_to` text,
	`language` text DEFAULT 'en' NOT NULL,
	`after_sending` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`opened_at` text,
	`begun_at` text,
	`finished_at` text,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`wrong_tries` integer DEFAULT 0 NOT NULL,
	`locked_at` text,
	`answered_by` text,
	`about` text DEFAULT '{}' NOT NULL,
	`declined_at` text,
	`declined_because` text,
	`shared_from_id` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_links_purpose_words" CHECK("patient_links"."purpose" IN ('history', 'letter', 'shared')),
	CONSTRAINT "patient_links_way_words" CHECK("patient_links"."way" IN ('email', 'text', 'post', 'code', 'tablet')),
	CONSTRAINT "patient_links_language_words" CHECK("patient_links"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu')),
	CONSTRAINT "patient_links_after_sending_words" CHECK("patient_links"."after_sending" IN ('to_practice', 'to_service')),
	CONSTRAINT "patient_links_answered_by_words" CHECK("patient_links"."answered_by" IN ('patient', 'other', 'home'))
);
--> statement-breakpoint
CREATE INDEX `patient_links_referral` ON `patient_links` (`referral_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `patient_links_patient` ON `patient_links` (`patient_id`);--> statement-breakpoint
CREATE INDEX `patient_links_practice` ON `patient_links` (`practice_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `patient_links_open_history` ON `patient_links` (`referral_id`) WHERE "patient_links"."purpose" = 'history' AND "patient_links"."withdrawn_at" IS NULL AND "patient_links"."finished_at" IS NULL AND "patient_links"."declined_at" IS NULL;--> statement-breakpoint
CREATE INDEX `patient_links_open` ON `patient_links` (`expires_at`) WHERE "patient_links"."withdrawn_at" IS NULL AND "patient_links"."finished_at" IS NULL;--> statement-breakpoint
CREATE TABLE `patient_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`referral_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`asked_at` text NOT NULL,
	`reply` text,
	`replied_by` text,
	`replied_at` text,
	`closed_by` text,
	`closed_at` text,
	FOREIGN KEY (`link_id`) REFERENCES `patient_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replied_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_questions_language_words" CHECK("patient_questions"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu'))
);
--> statement-breakpoint
CREATE INDEX `patient_questions_open` ON `patient_questions` (`practice_id`,`asked_at`) WHERE "patient_questions"."replied_at" IS NULL AND "patient_questions"."closed_at" IS NULL;--> statement-breakpoint
CREATE INDEX `patient_questions_referral` ON `patient_questions` (`referral_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `translations` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`key` text NOT NULL,
	`words` text NOT NULL,
	`english` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_at` text NOT NULL,
	FOREIGN KEY (`checked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "translations_language_words" CHECK("translations"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `translations_once` ON `translations` (`language`,`key`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notice_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	`chosen_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_choices_kind_words" CHECK("__new_notice_choices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened')),
	CONSTRAINT "notice_choices_way_words" CHECK("__new_notice_choices"."way" IN ('at_once', 'digest', 'off'))
);
--> statement-breakpoint
INSERT INTO `__new_notice_choices`("id", "user_id", "kind", "way", "chosen_at") SELECT "id", "user_id", "kind", "way", "chosen_at" FROM `notice_choices`;--> statement-breakpoint
DROP TABLE `notice_choices`;--> statement-breakpoint
ALTER TABLE `__new_notice_choices` RENAME TO `notice_choices`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `notice_choices_once` ON `notice_choices` (`user_id`,`kind`);--> statement-breakpoint
CREATE TABLE `__new_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`event_key` text NOT NULL,
	`path` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`dropped_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_kind_words" CHECK("__new_notices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened'))
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "user_id", "kind", "event_key", "path", "created_at", "sent_at", "dropped_at") SELECT "id", "user_id", "kind", "event_key", "path", "created_at", "sent_at", "dropped_at" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `notices_waiting` ON `notices` (`user_id`,`created_at`) WHERE "notices"."sent_at" IS NULL AND "notices"."dropped_at" IS NULL;--> statement-breakpoint
ALTER TABLE `patients` ADD `died_on` text;--> statement-breakpoint
ALTER TABLE `patients` ADD `left_practice_on` text;--> statement-breakpoint
ALTER TABLE `referrals` ADD `home_id` text REFERENCES organisations(id);--> statement-breakpoint
CREATE INDEX `referrals_home` ON `referrals` (`home_id`,`created_at`) WHERE "referrals"."home_id" IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER patient_links_never_go BEFORE DELETE ON patient_links BEGIN SELECT RAISE(ABORT, 'Links cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER link_answers_never_go BEFORE DELETE ON link_answers BEGIN SELECT RAISE(ABORT, 'Answers of a patient cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER link_messages_never_go BEFORE DELETE ON link_messages BEGIN SELECT RAISE(ABORT, 'Messages to a patient cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER link_red_flags_never_go BEFORE DELETE ON link_red_flags BEGIN SELECT RAISE(ABORT, 'Red flags cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER patient_questions_never_go BEFORE DELETE ON patient_questions BEGIN SELECT RAISE(ABORT, 'Questions of a patient cannot be deleted'); END;--> statement-breakpoint
INSERT INTO `users` (`id`, `name`, `email`, `keyboard_shortcuts`, `suspended_at`, `created_at`) VALUES ('00000000-0000-7000-8000-00000000006c', 'Patient, through a link', 'link@bedside.invalid', 0, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
