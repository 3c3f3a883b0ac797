CREATE TABLE `answer_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`referral_id` text NOT NULL,
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	`done_at` text,
	`done_by` text,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answer_actions_owner_words" CHECK("answer_actions"."owner" IN ('practice', 'patient', 'specialist'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_actions_position` ON `answer_actions` (`answer_id`,`owner`,`position`);--> statement-breakpoint
CREATE INDEX `answer_actions_referral` ON `answer_actions` (`referral_id`);--> statement-breakpoint
CREATE TABLE `answer_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`user_id` text,
	`name` text NOT NULL,
	`fields` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_templates_service` ON `answer_templates` (`service_id`,`user_id`,`name`);--> statement-breakpoint
CREATE TABLE `referral_redirects` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`from_service_id` text NOT NULL,
	`to_service_id` text NOT NULL,
	`because` text NOT NULL,
	`redirected_by` text NOT NULL,
	`redirected_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`redirected_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `referral_redirects_referral` ON `referral_redirects` (`referral_id`,`redirected_at`);--> statement-breakpoint
CREATE TABLE `photograph_bookings` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`place` text NOT NULL,
	`note` text NOT NULL,
	`booked_by` text NOT NULL,
	`booked_at` text NOT NULL,
	`ended_as` text,
	`ended_by` text,
	`ended_at` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photograph_bookings_ended_as_words" CHECK("photograph_bookings"."ended_as" IN ('photographed', 'did_not_attend', 'cancelled'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `photograph_bookings_open` ON `photograph_bookings` (`referral_id`) WHERE "photograph_bookings"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `photograph_bookings_list` ON `photograph_bookings` (`practice_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `charges` (
	`id` text PRIMARY KEY NOT NULL,
	`event_key` text NOT NULL,
	`kind` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`priced_on` text NOT NULL,
	`referral_id` text NOT NULL,
	`service_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`service_version_id` text,
	`credits_id` text,
	`because` text,
	`charged_at` text NOT NULL,
	`charged_by` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`charged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "charges_kind_words" CHECK("charges"."kind" IN ('new', 'follow_up', 'credit'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charges_event` ON `charges` (`event_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `charges_credits` ON `charges` (`credits_id`);--> statement-breakpoint
CREATE INDEX `charges_service` ON `charges` (`service_id`,`priced_on`,`practice_id`,`id`);--> statement-breakpoint
CREATE INDEX `charges_practice` ON `charges` (`practice_id`,`priced_on`,`id`);--> statement-breakpoint
CREATE INDEX `charges_referral` ON `charges` (`referral_id`);--> statement-breakpoint
CREATE TABLE `message_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`user_id` text NOT NULL,
	`words` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_drafts_owner` ON `message_drafts` (`referral_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `message_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`user_id` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_readings_once` ON `message_readings` (`message_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`side` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "messages_side_words" CHECK("messages"."side" IN ('practice', 'specialist'))
);
--> statement-breakpoint
CREATE INDEX `messages_referral` ON `messages` (`referral_id`,`written_at`,`id`);--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	`chosen_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_choices_kind_words" CHECK("notice_choices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied')),
	CONSTRAINT "notice_choices_way_words" CHECK("notice_choices"."way" IN ('at_once', 'digest', 'off'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_choices_once` ON `notice_choices` (`user_id`,`kind`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`event_key` text NOT NULL,
	`path` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`dropped_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_kind_words" CHECK("notices"."kind" IN ('answer', 'answer_unread', 'message', 'returned', 'case_replied'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `notices_waiting` ON `notices` (`user_id`,`created_at`) WHERE "notices"."sent_at" IS NULL AND "notices"."dropped_at" IS NULL;--> statement-breakpoint
CREATE TABLE `service_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` text NOT NULL,
	`valid_from` text,
	`switched_on_by` text,
	`switched_on_at` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`switched_on_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_versions_number` ON `service_versions` (`service_id`,`number`);--> statement-breakpoint
CREATE INDEX `service_versions_valid` ON `service_versions` (`service_id`,`valid_from`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`diagnosis` text NOT NULL,
	`plan` text NOT NULL,
	`outcome` text NOT NULL,
	`diagnosis_code` text,
	`details` text DEFAULT '{}' NOT NULL,
	`converted` integer DEFAULT false NOT NULL,
	`replaces_id` text,
	`amended_because` text,
	`clinic_id` text,
	`complexity` text,
	`answered_by` text NOT NULL,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_outcome_words" CHECK("__new_answers"."outcome" IN ('treat_in_primary_care', 'tests_then_ask_again', 'discharged', 'clinic_routine', 'clinic_urgent', 'procedure_list', 'video_appointment', 'urgent_suspected_cancer', 'rejected')),
	CONSTRAINT "answers_complexity_words" CHECK("__new_answers"."complexity" IN ('simple', 'complicated'))
);
--> statement-breakpoint
INSERT INTO `__new_answers`("id", "referral_id", "diagnosis", "plan", "outcome", "replaces_id", "clinic_id", "complexity", "answered_by", "answered_at") SELECT "id", "referral_id", "diagnosis", "plan", "outcome", "replaces_id", "clinic_id", "complexity", "answered_by", "answered_at" FROM `answers`;--> statement-breakpoint
DROP TABLE `answers`;--> statement-breakpoint
ALTER TABLE `__new_answers` RENAME TO `answers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `answers_diagnosis` ON `answers` (`diagnosis`,`answered_at`);--> statement-breakpoint
CREATE INDEX `answers_referral` ON `answers` (`referral_id`,`answered_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `answers_first` ON `answers` (`referral_id`) WHERE "answers"."replaces_id" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `answers_replaces` ON `answers` (`replaces_id`);--> statement-breakpoint
CREATE TABLE `__new_held_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`diagnosis` text NOT NULL,
	`plan` text NOT NULL,
	`outcome` text NOT NULL,
	`diagnosis_code` text,
	`details` text DEFAULT '{}' NOT NULL,
	`converted` integer DEFAULT false NOT NULL,
	`clinic_id` text,
	`complexity` text,
	`answered_by` text NOT NULL,
	`answered_at` text NOT NULL,
	`leaves_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "held_answers_outcome_words" CHECK("__new_held_answers"."outcome" IN ('treat_in_primary_care', 'tests_then_ask_again', 'discharged', 'clinic_routine', 'clinic_urgent', 'procedure_list', 'video_appointment', 'urgent_suspected_cancer', 'rejected')),
	CONSTRAINT "held_answers_complexity_words" CHECK("__new_held_answers"."complexity" IN ('simple', 'complicated'))
);
--> statement-breakpoint
INSERT INTO `__new_held_answers`("id", "referral_id", "diagnosis", "plan", "outcome", "clinic_id", "complexity", "answered_by", "answered_at", "leaves_at") SELECT "id", "referral_id", "diagnosis", "plan", "outcome", "clinic_id", "complexity", "answered_by", "answered_at", "leaves_at" FROM `held_answers`;--> statement-breakpoint
DROP TABLE `held_answers`;--> statement-breakpoint
ALTER TABLE `__new_held_answers` RENAME TO `held_answers`;--> statement-breakpoint
CREATE UNIQUE INDEX `held_answers_referral` ON `held_answers` (`referral_id`);--> statement-breakpoint
CREATE TABLE `__new_referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`service_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`patient_id` text NOT NULL,
	`state` text NOT NULL,
	`priority` text NOT NULL,
	`rank` integer NOT NULL,
	`way_in` text DEFAULT 'face_to_face' NOT NULL,
	`service_version_id` text,
	`history` text NOT NULL,
	`written_by` text DEFAULT '{}' NOT NULL,
	`headline` text,
	`pasted` text,
	`conversion` text,
	`chaperone` text,
	`present` text,
	`earlier_decision` text,
	`related_to_id` text,
	`with_patient_since` text,
	`with_patient_by` text,
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
	`unread_to_manager_at` text,
	`unread_to_service_at` text,
	`copied_at` text,
	`copied_by` text,
	`reopened_at` text,
	`reopened_by` text,
	`reopened_because` text,
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
	FOREIGN KEY (`with_patient_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_told_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`copied_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_read_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "referrals_state_words" CHECK("__new_referrals"."state" IN ('draft', 'booked', 'with_patient', 'waiting', 'claimed', 'returned', 'leaving', 'answered', 'closed', 'withdrawn')),
	CONSTRAINT "referrals_priority_words" CHECK("__new_referrals"."priority" IN ('urgent_suspected_cancer', 'urgent', 'routine')),
	CONSTRAINT "referrals_way_in_words" CHECK("__new_referrals"."way_in" IN ('face_to_face', 'stored', 'link')),
	CONSTRAINT "referrals_conversion_words" CHECK("__new_referrals"."conversion" IN ('authorised', 'not_authorised')),
	CONSTRAINT "referrals_chaperone_words" CHECK("__new_referrals"."chaperone" IN ('present', 'declined', 'not_offered')),
	CONSTRAINT "referrals_earlier_decision_words" CHECK("__new_referrals"."earlier_decision" IN ('different', 'related')),
	CONSTRAINT "referrals_waits_for_words" CHECK("__new_referrals"."waits_for" IN ('information', 'photographs')),
	CONSTRAINT "referrals_patient_told_how_words" CHECK("__new_referrals"."patient_told_how" IN ('in_person', 'telephone', 'video', 'letter'))
);
--> statement-breakpoint
INSERT INTO `__new_referrals`("id", "reference", "service_id", "practice_id", "patient_id", "state", "priority", "rank", "history", "version", "created_by", "created_at", "updated_at", "sent_by", "sent_at", "due_at", "photographs_missing", "photographs_unusable", "claimed_by", "claimed_at", "claimed_until", "assigned_to", "assigned_at", "team_id", "waits_for", "returned_at", "replied_at", "follow_up_of_id", "patient_told_on", "patient_told_how", "patient_told_by", "rtt_status", "rtt_rule", "answered_at", "answer_read_at", "answer_read_by", "closed_at", "closed_by", "withdrawn_at", "withdrawn_by", "withdrawn_because") SELECT "id", "reference", "service_id", "practice_id", "patient_id", "state", "priority", "rank", "history", "version", "created_by", "created_at", "updated_at", "sent_by", "sent_at", "due_at", "photographs_missing", "photographs_unusable", "claimed_by", "claimed_at", "claimed_until", "assigned_to", "assigned_at", "team_id", "waits_for", "returned_at", "replied_at", "follow_up_of_id", "patient_told_on", "patient_told_how", "patient_told_by", "rtt_status", "rtt_rule", "answered_at", "answer_read_at", "answer_read_by", "closed_at", "closed_by", "withdrawn_at", "withdrawn_by", "withdrawn_because" FROM `referrals`;--> statement-breakpoint
DROP TABLE `referrals`;--> statement-breakpoint
ALTER TABLE `__new_referrals` RENAME TO `referrals`;--> statement-breakpoint
CREATE UNIQUE INDEX `referrals_reference` ON `referrals` (`reference`);--> statement-breakpoint
CREATE INDEX `referrals_queue` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_held` ON `referrals` (`claimed_by`,`rank`,`due_at`,`id`) WHERE "referrals"."state" = 'claimed';--> statement-breakpoint
CREATE INDEX `referrals_assigned` ON `referrals` (`assigned_to`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_returned` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" = 'returned';--> statement-breakpoint
CREATE INDEX `referrals_due` ON `referrals` (`service_id`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_open_since` ON `referrals` (`service_id`,`sent_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_open_practice` ON `referrals` (`service_id`,`practice_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_open_follow_ups` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed') AND "referrals"."follow_up_of_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `referrals_open_replied` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed') AND "referrals"."replied_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `referrals_untold` ON `referrals` (`service_id`,`sent_at`) WHERE "referrals"."priority" = 'urgent_suspected_cancer' AND "referrals"."sent_at" IS NOT NULL AND "referrals"."patient_told_on" IS NULL;--> statement-breakpoint
CREATE INDEX `referrals_practice` ON `referrals` (`practice_id`,`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_unread` ON `referrals` (`practice_id`,`answered_at`) WHERE "referrals"."state" = 'answered' AND "referrals"."answer_read_at" IS NULL;--> statement-breakpoint
CREATE INDEX `referrals_unread_since` ON `referrals` (`answered_at`) WHERE "referrals"."state" = 'answered' AND "referrals"."answer_read_at" IS NULL;--> statement-breakpoint
CREATE INDEX `referrals_with_patient` ON `referrals` (`practice_id`,`with_patient_since`) WHERE "referrals"."state" = 'with_patient';--> statement-breakpoint
CREATE INDEX `referrals_follow_ups` ON `referrals` (`follow_up_of_id`) WHERE "referrals"."follow_up_of_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `referrals_patient` ON `referrals` (`patient_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `referrals_practice_sent` ON `referrals` (`practice_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `referrals_service_sent` ON `referrals` (`service_id`,`sent_at`);--> statement-breakpoint
ALTER TABLE `clinics` ADD `place` text;--> statement-breakpoint
ALTER TABLE `clinics` ADD `area_served` text;--> statement-breakpoint
ALTER TABLE `clinics` ADD `criteria` text;--> statement-breakpoint
ALTER TABLE `clinics` ADD `booking` text;--> statement-breakpoint
ALTER TABLE `clinics` ADD `staff` text;--> statement-breakpoint
ALTER TABLE `photographs` ADD `message_id` text;--> statement-breakpoint
ALTER TABLE `services` ADD `unread_to_manager_hours` integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE `services` ADD `unread_to_service_hours` integer DEFAULT 96 NOT NULL;--> statement-breakpoint
CREATE TRIGGER answers_never_change BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'Answers cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER answers_never_go BEFORE DELETE ON answers BEGIN SELECT RAISE(ABORT, 'Answers cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER referrals_never_go BEFORE DELETE ON referrals BEGIN SELECT RAISE(ABORT, 'Referrals cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER messages_never_change BEFORE UPDATE ON messages BEGIN SELECT RAISE(ABORT, 'Messages cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER messages_never_go BEFORE DELETE ON messages BEGIN SELECT RAISE(ABORT, 'Messages cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER charges_never_change BEFORE UPDATE ON charges BEGIN SELECT RAISE(ABORT, 'Charges cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER charges_never_go BEFORE DELETE ON charges BEGIN SELECT RAISE(ABORT, 'Charges cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER service_versions_never_go BEFORE DELETE ON service_versions BEGIN SELECT RAISE(ABORT, 'Versions of a service cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER service_versions_stay_as_switched_on BEFORE UPDATE OF definition, number, service_id, valid_from ON service_versions WHEN OLD.switched_on_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'A version that was switched on cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER referral_redirects_never_change BEFORE UPDATE ON referral_redirects BEGIN SELECT RAISE(ABORT, 'Redirects cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER referral_redirects_never_go BEFORE DELETE ON referral_redirects BEGIN SELECT RAISE(ABORT, 'Redirects cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER answer_actions_never_go BEFORE DELETE ON answer_actions BEGIN SELECT RAISE(ABORT, 'Actions of an answer cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER photograph_bookings_never_go BEFORE DELETE ON photograph_bookings BEGIN SELECT RAISE(ABORT, 'Bookings cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER message_readings_never_change BEFORE UPDATE ON message_readings BEGIN SELECT RAISE(ABORT, 'Readings cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER message_readings_never_go BEFORE DELETE ON message_readings BEGIN SELECT RAISE(ABORT, 'Readings cannot be deleted'); END;
