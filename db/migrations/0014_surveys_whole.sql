CREATE TABLE `survey_codes` (
	`way_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	FOREIGN KEY (`way_id`) REFERENCES `survey_ways`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_codes_code` ON `survey_codes` (`code`);--> statement-breakpoint
CREATE TABLE `comment_originals` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_key` integer NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL,
	`redacted_at` text NOT NULL,
	`redacted_by` text NOT NULL,
	FOREIGN KEY (`answer_key`) REFERENCES `experience_answers`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`redacted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_originals_at" CHECK("comment_originals"."at" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_originals_once` ON `comment_originals` (`answer_key`,`at`);--> statement-breakpoint
CREATE TABLE `comment_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_key` integer NOT NULL,
	`theme_id` text NOT NULL,
	`tagged_at` text NOT NULL,
	`tagged_by` text NOT NULL,
	FOREIGN KEY (`answer_key`) REFERENCES `experience_answers`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `survey_themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tagged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_themes_once` ON `comment_themes` (`answer_key`,`theme_id`);--> statement-breakpoint
CREATE INDEX `comment_themes_theme` ON `comment_themes` (`theme_id`);--> statement-breakpoint
CREATE TABLE `fit_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_key` integer NOT NULL,
	`at` integer NOT NULL,
	`reply` text,
	`fit_at` text NOT NULL,
	`fit_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	FOREIGN KEY (`answer_key`) REFERENCES `experience_answers`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fit_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fit_comments_at" CHECK("fit_comments"."at" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fit_comments_now` ON `fit_comments` (`answer_key`,`at`) WHERE "fit_comments"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `survey_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`started_at` text NOT NULL,
	`started_by` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_themes_name` ON `survey_themes` (`organisation_id`,`name`) WHERE "survey_themes"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `said_and_done` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`place_id` text,
	`month` text NOT NULL,
	`said` text,
	`answer_key` integer,
	`at` integer,
	`did` text NOT NULL,
	`done_on` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_key`) REFERENCES `experience_answers`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "said_and_done_said" CHECK(("said_and_done"."said" IS NULL) = ("said_and_done"."at" IS NOT NULL)
      AND ("said_and_done"."at" IS NULL) = ("said_and_done"."answer_key" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `said_and_done_month` ON `said_and_done` (`organisation_id`,`month`);--> statement-breakpoint
CREATE TABLE `survey_public_names` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_public_names_name` ON `survey_public_names` (`name`);--> statement-breakpoint
CREATE TABLE `survey_publications` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`month` text NOT NULL,
	`figures` text NOT NULL,
	`restated` integer DEFAULT false NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_publications_now` ON `survey_publications` (`organisation_id`,`month`) WHERE "survey_publications"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `survey_publications_month` ON `survey_publications` (`organisation_id`,`month`);--> statement-breakpoint
CREATE TABLE `survey_warnings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`event_key` text NOT NULL,
	`place_id` text,
	`setting` text,
	`month` text NOT NULL,
	`found` text,
	`raised_at` text NOT NULL,
	`seen_at` text,
	`seen_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seen_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_warnings_kind_words" CHECK("survey_warnings"."kind" IN ('no_answers', 'fall', 'return_due', 'return_overdue')),
	CONSTRAINT "survey_warnings_setting_words" CHECK("survey_warnings"."setting" IN ('gp_practice', 'outpatients', 'community', 'care_home', 'ambulance'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_warnings_once` ON `survey_warnings` (`organisation_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `survey_warnings_open` ON `survey_warnings` (`organisation_id`,`raised_at`) WHERE "survey_warnings"."seen_at" IS NULL;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notice_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	`chosen_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_choices_kind_words" CHECK("__new_notice_choices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened', 'survey_warning')),
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
	CONSTRAINT "notices_kind_words" CHECK("__new_notices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened', 'survey_warning'))
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "user_id", "kind", "event_key", "path", "created_at", "sent_at", "dropped_at") SELECT "id", "user_id", "kind", "event_key", "path", "created_at", "sent_at", "dropped_at" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `notices_waiting` ON `notices` (`user_id`,`created_at`) WHERE "notices"."sent_at" IS NULL AND "notices"."dropped_at" IS NULL;