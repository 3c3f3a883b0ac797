CREATE TABLE `experience_answers` (
	`key` integer PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`day` text NOT NULL,
	`mode` text NOT NULL,
	`experience` text,
	`answered_as` text,
	`comments` text DEFAULT '[]' NOT NULL,
	`language` text NOT NULL,
	`open_hash` text,
	`sent` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "experience_answers_key_by_chance" CHECK("experience_answers"."key" >= 0),
	CONSTRAINT "experience_answers_chosen" CHECK("experience_answers"."experience" IS NOT NULL OR ("experience_answers"."open_hash" IS NOT NULL AND NOT "experience_answers"."sent")),
	CONSTRAINT "experience_answers_mode_words" CHECK("experience_answers"."mode" IN ('text', 'email', 'poster', 'kiosk', 'inline', 'paper', 'telephone')),
	CONSTRAINT "experience_answers_experience_words" CHECK("experience_answers"."experience" IN ('very_good', 'good', 'neither', 'poor', 'very_poor', 'dont_know')),
	CONSTRAINT "experience_answers_as_words" CHECK("experience_answers"."answered_as" IN ('self', 'relative_or_friend', 'carer')),
	CONSTRAINT "experience_answers_language_words" CHECK("experience_answers"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu'))
);
--> statement-breakpoint
CREATE INDEX `experience_answers_place` ON `experience_answers` (`place_id`,`day`);--> statement-breakpoint
CREATE UNIQUE INDEX `experience_answers_open` ON `experience_answers` (`open_hash`) WHERE "experience_answers"."open_hash" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `experience_totals` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`month` text NOT NULL,
	`mode` text NOT NULL,
	`experience` text NOT NULL,
	`answers` integer NOT NULL,
	`set_aside` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "experience_totals_mode_words" CHECK("experience_totals"."mode" IN ('text', 'email', 'poster', 'kiosk', 'inline', 'paper', 'telephone')),
	CONSTRAINT "experience_totals_experience_words" CHECK("experience_totals"."experience" IN ('very_good', 'good', 'neither', 'poor', 'very_poor', 'dont_know'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `experience_totals_once` ON `experience_totals` (`place_id`,`month`,`mode`,`experience`);--> statement-breakpoint
CREATE TABLE `set_aside_answers` (
	`answer_key` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`set_aside_at` text NOT NULL,
	`set_aside_by` text NOT NULL,
	FOREIGN KEY (`answer_key`) REFERENCES `experience_answers`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_aside_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `survey_contacts` (
	`key` integer PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`day` text NOT NULL,
	`name` text,
	`contact` text NOT NULL,
	`about` text,
	`done_at` text,
	`done_by` text,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_contacts_place` ON `survey_contacts` (`place_id`,`day`);--> statement-breakpoint
CREATE TABLE `survey_places` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`setting` text NOT NULL,
	`name` text NOT NULL,
	`lead_in` text NOT NULL,
	`questions` text NOT NULL,
	`started_at` text NOT NULL,
	`started_by` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_places_setting_words" CHECK("survey_places"."setting" IN ('gp_practice', 'outpatients', 'community', 'care_home', 'ambulance'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_places_name` ON `survey_places` (`organisation_id`,`name`) WHERE "survey_places"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `survey_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`setting` text NOT NULL,
	`month` text NOT NULL,
	`totals` text NOT NULL,
	`sent_at` text NOT NULL,
	`sent_by` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_returns_setting_words" CHECK("survey_returns"."setting" IN ('gp_practice', 'outpatients', 'community', 'care_home', 'ambulance'))
);
--> statement-breakpoint
CREATE INDEX `survey_returns_month` ON `survey_returns` (`organisation_id`,`setting`,`month`);--> statement-breakpoint
CREATE TABLE `survey_ways` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`mode` text NOT NULL,
	`token` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_ways_mode_words" CHECK("survey_ways"."mode" IN ('text', 'email', 'poster', 'kiosk', 'inline', 'paper', 'telephone'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_ways_token` ON `survey_ways` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `survey_ways_open` ON `survey_ways` (`place_id`,`mode`) WHERE "survey_ways"."ended_at" IS NULL;