CREATE TABLE `questionnaire_drafts` (
	`recipient_id` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`recipient_id`) REFERENCES `questionnaire_recipients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questionnaire_recipients` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`user_id` text,
	`organisation_id` text,
	`patient_id` text,
	`way` text,
	`sent_to` text,
	`language` text DEFAULT 'en' NOT NULL,
	`told` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT false NOT NULL,
	`stopped` integer DEFAULT false NOT NULL,
	`unreached` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `questionnaire_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "questionnaire_recipients_way_words" CHECK("questionnaire_recipients"."way" IN ('email', 'text')),
	CONSTRAINT "questionnaire_recipients_language_words" CHECK("questionnaire_recipients"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu')),
	CONSTRAINT "questionnaire_recipients_one" CHECK(("questionnaire_recipients"."user_id" IS NULL) <> ("questionnaire_recipients"."patient_id" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_recipients_user` ON `questionnaire_recipients` (`round_id`,`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_recipients_patient` ON `questionnaire_recipients` (`round_id`,`patient_id`);--> statement-breakpoint
CREATE INDEX `questionnaire_recipients_told` ON `questionnaire_recipients` (`round_id`,`told`,`id`);--> statement-breakpoint
CREATE INDEX `questionnaire_recipients_of_user` ON `questionnaire_recipients` (`user_id`) WHERE "questionnaire_recipients"."user_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `questionnaire_recipients_stopped` ON `questionnaire_recipients` (`patient_id`) WHERE "questionnaire_recipients"."stopped";--> statement-breakpoint
CREATE TABLE `questionnaire_responses` (
	`key` integer PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`organisation_id` text,
	`day` text NOT NULL,
	`language` text NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `questionnaire_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "questionnaire_responses_key_by_chance" CHECK("questionnaire_responses"."key" >= 0),
	CONSTRAINT "questionnaire_responses_language_words" CHECK("questionnaire_responses"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu'))
);
--> statement-breakpoint
CREATE INDEX `questionnaire_responses_round` ON `questionnaire_responses` (`round_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`version_id` text NOT NULL,
	`number` integer NOT NULL,
	`planned_on` text,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text,
	`reminders` integer DEFAULT 0 NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `questionnaire_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_rounds_number` ON `questionnaire_rounds` (`questionnaire_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_rounds_planned` ON `questionnaire_rounds` (`questionnaire_id`,`planned_on`);--> statement-breakpoint
CREATE INDEX `questionnaire_rounds_open` ON `questionnaire_rounds` (`closes_on`) WHERE "questionnaire_rounds"."closed_at" IS NULL;--> statement-breakpoint
CREATE TABLE `questionnaire_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient_id` text NOT NULL,
	`token_hash` text NOT NULL,
	FOREIGN KEY (`recipient_id`) REFERENCES `questionnaire_recipients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_tokens_hash` ON `questionnaire_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `questionnaire_tokens_recipient` ON `questionnaire_tokens` (`recipient_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` text NOT NULL,
	`used_by` text,
	`used_at` text,
	`discarded_at` text,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_versions_number` ON `questionnaire_versions` (`questionnaire_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_versions_draft` ON `questionnaire_versions` (`questionnaire_id`) WHERE "questionnaire_versions"."used_at" IS NULL AND "questionnaire_versions"."discarded_at" IS NULL;--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`audience` text NOT NULL,
	`started_at` text NOT NULL,
	`started_by` text NOT NULL,
	`first_on` text,
	`every_months` integer DEFAULT 6 NOT NULL,
	`open_days` integer DEFAULT 28 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "questionnaires_audience_words" CHECK("questionnaires"."audience" IN ('practices', 'homes', 'specialists', 'patients'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaires_once` ON `questionnaires` (`organisation_id`,`audience`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notice_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	`chosen_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_choices_kind_words" CHECK("__new_notice_choices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened', 'questionnaire')),
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
	CONSTRAINT "notices_kind_words" CHECK("__new_notices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened', 'questionnaire'))
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "user_id", "kind", "event_key", "path", "created_at", "sent_at", "dropped_at") SELECT "id", "user_id", "kind", "event_key", "path", "created_at", "sent_at", "dropped_at" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `notices_waiting` ON `notices` (`user_id`,`created_at`) WHERE "notices"."sent_at" IS NULL AND "notices"."dropped_at" IS NULL;--> statement-breakpoint
-- By hand: what was sent to people stays as it was sent, and what they answered as they sent it.
CREATE TRIGGER questionnaire_versions_never_change BEFORE UPDATE ON questionnaire_versions WHEN OLD.used_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'A version of a questionnaire that was used cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER questionnaire_versions_never_go BEFORE DELETE ON questionnaire_versions BEGIN SELECT RAISE(ABORT, 'Versions of questionnaires cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER questionnaire_responses_never_change BEFORE UPDATE ON questionnaire_responses BEGIN SELECT RAISE(ABORT, 'What was answered cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER questionnaire_responses_never_go BEFORE DELETE ON questionnaire_responses BEGIN SELECT RAISE(ABORT, 'What was answered cannot be deleted'); END;
