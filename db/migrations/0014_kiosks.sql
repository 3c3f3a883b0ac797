CREATE TABLE `survey_about_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`options` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_about_questions_place` ON `survey_about_questions` (`place_id`,`position`);--> statement-breakpoint
CREATE TABLE `survey_about_totals` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`month` text NOT NULL,
	`option` integer NOT NULL,
	`experience` text NOT NULL,
	`answers` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `survey_about_questions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_about_totals_option" CHECK("survey_about_totals"."option" >= 0),
	CONSTRAINT "survey_about_totals_experience_words" CHECK("survey_about_totals"."experience" IN ('very_good', 'good', 'neither', 'poor', 'very_poor', 'dont_know'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_about_totals_once` ON `survey_about_totals` (`question_id`,`month`,`option`,`experience`);--> statement-breakpoint
CREATE TABLE `survey_bursts` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`mode` text NOT NULL,
	`day` text NOT NULL,
	`settled_at` text,
	`settled_by` text,
	`reason` text,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_bursts_mode_words" CHECK("survey_bursts"."mode" IN ('text', 'email', 'poster', 'kiosk', 'inline', 'paper', 'telephone'))
);
--> statement-breakpoint
CREATE INDEX `survey_bursts_place` ON `survey_bursts` (`place_id`,`day`);--> statement-breakpoint
CREATE TABLE `suspect_answers` (
	`answer_key` integer PRIMARY KEY NOT NULL,
	`burst_id` text NOT NULL,
	FOREIGN KEY (`answer_key`) REFERENCES `experience_answers`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`burst_id`) REFERENCES `survey_bursts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `suspect_answers_burst` ON `suspect_answers` (`burst_id`);--> statement-breakpoint
CREATE TABLE `kiosk_receipts` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `kiosk_receipts_day` ON `kiosk_receipts` (`day`);--> statement-breakpoint
CREATE TABLE `survey_kiosks` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`name` text NOT NULL,
	`code_hash` text NOT NULL,
	`code_ends_at` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` text NOT NULL,
	`token_hash` text,
	`started_at` text,
	`last_seen_at` text,
	`unsent` integer,
	`ended_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_kiosks_unsent" CHECK("survey_kiosks"."unsent" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_kiosks_code` ON `survey_kiosks` (`code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `survey_kiosks_token` ON `survey_kiosks` (`token_hash`);--> statement-breakpoint
CREATE INDEX `survey_kiosks_place` ON `survey_kiosks` (`place_id`,`made_at`);