CREATE TABLE `patient_cautions` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`kind` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_cautions_kind_words" CHECK("patient_cautions"."kind" IN ('safeguarding', 'end_of_life'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `patient_cautions_once` ON `patient_cautions` (`patient_id`,`kind`) WHERE "patient_cautions"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `survey_invitation_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`month` text NOT NULL,
	`what` text NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`invitations` integer NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_invitation_counts_what_words" CHECK("survey_invitation_counts"."what" IN ('invited', 'sent', 'failed', 'left_out', 'stopped', 'used')),
	CONSTRAINT "survey_invitation_counts_why_words" CHECK("survey_invitation_counts"."why" IN ('', 'refused', 'no_such_number', 'not_reached', 'provider_failed', 'not_set_up', 'server_away'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_invitation_counts_once` ON `survey_invitation_counts` (`place_id`,`month`,`what`,`why`);--> statement-breakpoint
CREATE TABLE `survey_invitation_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`token_hash` text NOT NULL,
	FOREIGN KEY (`invitation_id`) REFERENCES `survey_invitations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_invitation_tokens_token` ON `survey_invitation_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `survey_invitation_tokens_invitation` ON `survey_invitation_tokens` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `survey_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`after` text NOT NULL,
	`patient_id` text NOT NULL,
	`whom` text NOT NULL,
	`recipient_id` text,
	`way` text NOT NULL,
	`sent_to` text,
	`contact_hash` text,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`messages` integer DEFAULT 0 NOT NULL,
	`provider_id` text,
	`failed_because` text,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`sent_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient_id`) REFERENCES `survey_recipients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_invitations_after_words" CHECK("survey_invitations"."after" IN ('call', 'answer', 'home_month')),
	CONSTRAINT "survey_invitations_whom_words" CHECK("survey_invitations"."whom" IN ('patient', 'family', 'carer', 'guest')),
	CONSTRAINT "survey_invitations_way_words" CHECK("survey_invitations"."way" IN ('text', 'email')),
	CONSTRAINT "survey_invitations_language_words" CHECK("survey_invitations"."language" IN ('en', 'en-easy', 'cy', 'pl', 'ro', 'pa', 'ur', 'ar', 'pt', 'bn', 'gu')),
	CONSTRAINT "survey_invitations_state_words" CHECK("survey_invitations"."state" IN ('waiting', 'sent', 'failed', 'over'))
);
--> statement-breakpoint
CREATE INDEX `survey_invitations_contact` ON `survey_invitations` (`contact_hash`,`sent_at`);--> statement-breakpoint
CREATE INDEX `survey_invitations_patient` ON `survey_invitations` (`patient_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `survey_invitations_created` ON `survey_invitations` (`created_at`);--> statement-breakpoint
CREATE TABLE `survey_inviting` (
	`place_id` text PRIMARY KEY NOT NULL,
	`after` text NOT NULL,
	`quiet_from` integer NOT NULL,
	`quiet_until` integer NOT NULL,
	`reminders` integer NOT NULL,
	`rest_days` integer NOT NULL,
	`set_at` text NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `survey_places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_inviting_night" CHECK("survey_inviting"."quiet_from" BETWEEN 13 AND 23 AND "survey_inviting"."quiet_until" BETWEEN 1 AND 12),
	CONSTRAINT "survey_inviting_reminders" CHECK("survey_inviting"."reminders" BETWEEN 0 AND 2)
);
--> statement-breakpoint
CREATE TABLE `survey_recipients` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`decision` text NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`contact` text,
	`capacity` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_recipients_decision_words" CHECK("survey_recipients"."decision" IN ('agreed', 'refused')),
	CONSTRAINT "survey_recipients_kind_words" CHECK("survey_recipients"."kind" IN ('patient', 'family', 'carer')),
	CONSTRAINT "survey_recipients_capacity_words" CHECK("survey_recipients"."capacity" IN ('own_decision', 'parent', 'attorney', 'best_interests')),
	CONSTRAINT "survey_recipients_contact" CHECK(("survey_recipients"."decision" = 'agreed') = ("survey_recipients"."contact" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `survey_recipients_patient` ON `survey_recipients` (`patient_id`) WHERE "survey_recipients"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `survey_stops` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`contact_hash` text NOT NULL,
	`stopped_on` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_stops_contact` ON `survey_stops` (`contact_hash`);