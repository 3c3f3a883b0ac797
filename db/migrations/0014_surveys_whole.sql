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
CREATE INDEX `survey_stops_contact` ON `survey_stops` (`contact_hash`);--> statement-breakpoint
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
CREATE INDEX `survey_kiosks_place` ON `survey_kiosks` (`place_id`,`made_at`);--> statement-breakpoint
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
	CONSTRAINT "survey_warnings_kind_words" CHECK("survey_warnings"."kind" IN ('no_answers', 'fall', 'invitations_failing', 'return_due', 'return_overdue')),
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
	CONSTRAINT "notice_choices_kind_words" CHECK("__new_notice_choices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened', 'survey_warning', 'questionnaire')),
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
	CONSTRAINT "notices_kind_words" CHECK("__new_notices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied', 'patient_finished', 'patient_declined', 'patient_urgent', 'patient_question', 'link_trouble', 'resident_referred', 'reopened', 'survey_warning', 'questionnaire'))
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
