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