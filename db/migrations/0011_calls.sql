CREATE TABLE `call_backs` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`hub_id` text NOT NULL,
	`home_id` text NOT NULL,
	`because` text NOT NULL,
	`due_at` text NOT NULL,
	`owner_id` text,
	`created_at` text NOT NULL,
	`done_at` text,
	`done_by` text,
	`done_call_id` text,
	`done_words` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hub_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `call_backs_due` ON `call_backs` (`hub_id`,`due_at`) WHERE "call_backs"."done_at" IS NULL;--> statement-breakpoint
CREATE INDEX `call_backs_home` ON `call_backs` (`home_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `call_backs_call` ON `call_backs` (`call_id`);--> statement-breakpoint
CREATE TABLE `call_events` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`member_id` text,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`detail` text DEFAULT '{}' NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `call_members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_events_kind_words" CHECK("call_events"."kind" IN ('lost', 'returned', 'audio_only', 'video_again', 'relayed', 'switched_to_telephone'))
);
--> statement-breakpoint
CREATE INDEX `call_events_call` ON `call_events` (`call_id`,`at`);--> statement-breakpoint
CREATE TABLE `call_hand_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text,
	`to_skill` text,
	`note` text NOT NULL,
	`asked_at` text NOT NULL,
	`taken_by` text,
	`taken_at` text,
	`ended_at` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_hand_overs_kind_words" CHECK("call_hand_overs"."kind" IN ('warm', 'cold', 'escalation')),
	CONSTRAINT "call_hand_overs_skill_words" CHECK("call_hand_overs"."to_skill" IN ('call_handler', 'clinician', 'prescriber', 'registrar', 'lead'))
);
--> statement-breakpoint
CREATE INDEX `call_hand_overs_call` ON `call_hand_overs` (`call_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `call_hand_overs_open` ON `call_hand_overs` (`asked_at`) WHERE "call_hand_overs"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `call_invites` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`relation` text NOT NULL,
	`sent_to` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`opened_at` text,
	`ended_at` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_invites_token` ON `call_invites` (`token_hash`);--> statement-breakpoint
CREATE INDEX `call_invites_call` ON `call_invites` (`call_id`);--> statement-breakpoint
CREATE TABLE `call_members` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`kind` text NOT NULL,
	`user_id` text,
	`device_id` text,
	`invite_id` text,
	`name` text NOT NULL,
	`relation` text,
	`state` text NOT NULL,
	`peer_id` text,
	`asked_at` text NOT NULL,
	`joined_at` text,
	`left_at` text,
	`admitted_by` text,
	`lost_at` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`admitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_members_kind_words" CHECK("call_members"."kind" IN ('home', 'operator', 'specialist', 'guest')),
	CONSTRAINT "call_members_state_words" CHECK("call_members"."state" IN ('asked', 'waiting_room', 'in', 'left', 'turned_away'))
);
--> statement-breakpoint
CREATE INDEX `call_members_call` ON `call_members` (`call_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `call_members_peer` ON `call_members` (`peer_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `call_members_user` ON `call_members` (`call_id`,`user_id`) WHERE "call_members"."user_id" IS NOT NULL AND "call_members"."state" IN ('asked', 'waiting_room', 'in');--> statement-breakpoint
CREATE TABLE `call_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `call_members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `call_messages_call` ON `call_messages` (`call_id`,`at`);--> statement-breakpoint
CREATE TABLE `call_quality` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`member_id` text NOT NULL,
	`at` text NOT NULL,
	`round_trip_ms` real,
	`loss_percent` real,
	`width` integer,
	`height` integer,
	`frames_per_second` real,
	`freezes` integer,
	`concealed_percent` real,
	`path` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `call_members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `call_quality_call` ON `call_quality` (`call_id`,`at`);--> statement-breakpoint
CREATE TABLE `call_rings` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`user_id` text NOT NULL,
	`started_at` text NOT NULL,
	`until` text NOT NULL,
	`ended_at` text,
	`result` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_rings_result_words" CHECK("call_rings"."result" IN ('answered', 'not_answered', 'declined', 'somebody_else', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `call_rings_call` ON `call_rings` (`call_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `call_rings_due` ON `call_rings` (`until`) WHERE "call_rings"."ended_at" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `call_rings_open` ON `call_rings` (`user_id`) WHERE "call_rings"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`hub_id` text NOT NULL,
	`home_id` text NOT NULL,
	`device_id` text,
	`placed_by` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`urgency` text DEFAULT 'routine' NOT NULL,
	`rank` integer NOT NULL,
	`skill` text NOT NULL,
	`language` text,
	`subject` text,
	`patient_id` text,
	`about` text,
	`red_flags` text DEFAULT '[]' NOT NULL,
	`sbard` text DEFAULT '{}' NOT NULL,
	`mechanism` text DEFAULT 'video' NOT NULL,
	`placed_at` text NOT NULL,
	`everybody_at` text NOT NULL,
	`everybody_since` text,
	`answered_at` text,
	`answered_by` text,
	`owner_id` text,
	`ended_at` text,
	`ended_by` text,
	`consent` text,
	`consent_by` text,
	`outcome_id` text,
	`instead_of` text,
	`note` text,
	`note_saved_at` text,
	`finished_at` text,
	FOREIGN KEY (`hub_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`placed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outcome_id`) REFERENCES `call_outcomes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calls_state_words" CHECK("calls"."state" IN ('waiting', 'ringing', 'live', 'ended', 'abandoned', 'unanswered')),
	CONSTRAINT "calls_urgency_words" CHECK("calls"."urgency" IN ('emergency', 'urgent', 'routine')),
	CONSTRAINT "calls_skill_words" CHECK("calls"."skill" IN ('call_handler', 'clinician', 'prescriber', 'registrar', 'lead')),
	CONSTRAINT "calls_subject_words" CHECK("calls"."subject" IN ('patient', 'not_listed', 'no_patient')),
	CONSTRAINT "calls_mechanism_words" CHECK("calls"."mechanism" IN ('video', 'audio', 'telephone')),
	CONSTRAINT "calls_consent_words" CHECK("calls"."consent" IN ('given', 'best_interests', 'refused')),
	CONSTRAINT "calls_instead_of_words" CHECK("calls"."instead_of" IN ('gp', 'out_of_hours', '111', '999', 'nothing'))
);
--> statement-breakpoint
CREATE INDEX `calls_open` ON `calls` (`hub_id`,`rank`,`placed_at`,`id`) WHERE "calls"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `calls_home` ON `calls` (`home_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `calls_hub` ON `calls` (`hub_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `calls_patient` ON `calls` (`patient_id`,`placed_at`) WHERE "calls"."patient_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `calls_unfinished` ON `calls` (`owner_id`,`ended_at`) WHERE "calls"."state" = 'ended' AND "calls"."finished_at" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `calls_one_a_device` ON `calls` (`device_id`) WHERE "calls"."state" IN ('waiting', 'ringing', 'live') AND "calls"."device_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `device_pairings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_pairings_code` ON `device_pairings` (`code_hash`);--> statement-breakpoint
CREATE INDEX `device_pairings_organisation` ON `device_pairings` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `device_pins` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`pin_hash` text NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_pins_owner` ON `device_pins` (`user_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`paired_by` text NOT NULL,
	`paired_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`browser` text,
	`revoked_at` text,
	`revoked_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paired_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `devices_token` ON `devices` (`token_hash`);--> statement-breakpoint
CREATE INDEX `devices_organisation` ON `devices` (`organisation_id`,`name`);--> statement-breakpoint
CREATE TABLE `home_settings` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`hub_id` text,
	`asks_pin` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hub_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `home_settings_hub` ON `home_settings` (`hub_id`);--> statement-breakpoint
CREATE TABLE `self_tests` (
	`id` text PRIMARY KEY NOT NULL,
	`device_id` text,
	`user_id` text,
	`at` text NOT NULL,
	`by_itself` integer DEFAULT false NOT NULL,
	`parts` text NOT NULL,
	`measures` text NOT NULL,
	`worst` text NOT NULL,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "self_tests_worst_words" CHECK("self_tests"."worst" IN ('good', 'poor', 'failed', 'not_tried'))
);
--> statement-breakpoint
CREATE INDEX `self_tests_device` ON `self_tests` (`device_id`,`at`);--> statement-breakpoint
CREATE INDEX `self_tests_user` ON `self_tests` (`user_id`,`at`) WHERE "self_tests"."user_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `call_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`hub_id` text NOT NULL,
	`label` text NOT NULL,
	`position` integer NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`hub_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_outcomes_once` ON `call_outcomes` (`hub_id`,`label`);--> statement-breakpoint
CREATE INDEX `call_outcomes_hub` ON `call_outcomes` (`hub_id`,`position`);--> statement-breakpoint
CREATE TABLE `hub_settings` (
	`hub_id` text PRIMARY KEY NOT NULL,
	`ring_seconds` integer NOT NULL,
	`everybody_after_seconds` integer NOT NULL,
	`abandoned_after_seconds` integer NOT NULL,
	`answer_within_seconds` integer NOT NULL,
	`writing_up_seconds` integer NOT NULL,
	`heal_seconds` integer NOT NULL,
	`call_back_minutes` integer NOT NULL,
	`phone` text NOT NULL,
	`relay_only` integer DEFAULT false NOT NULL,
	`surge_since` text,
	`surge_by` text,
	`amended_by` text,
	`amended_at` text,
	FOREIGN KEY (`hub_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`surge_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `push_subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`endpoint` text NOT NULL,
	`p256dh` text NOT NULL,
	`auth` text NOT NULL,
	`browser` text,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `push_subscriptions_endpoint` ON `push_subscriptions` (`endpoint`);--> statement-breakpoint
CREATE INDEX `push_subscriptions_user` ON `push_subscriptions` (`user_id`) WHERE "push_subscriptions"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `shifts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`hub_id` text NOT NULL,
	`skills` text NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`state` text NOT NULL,
	`state_since` text NOT NULL,
	`idle_since` text NOT NULL,
	`sound_tried_at` text,
	`last_seen_at` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hub_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "shifts_state_words" CHECK("shifts"."state" IN ('ready', 'ringing', 'in_call', 'writing_up', 'away'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shifts_open` ON `shifts` (`user_id`,`hub_id`) WHERE "shifts"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `shifts_hub` ON `shifts` (`hub_id`,`state`) WHERE "shifts"."ended_at" IS NULL;--> statement-breakpoint
CREATE INDEX `shifts_started` ON `shifts` (`hub_id`,`started_at`);--> statement-breakpoint
CREATE TRIGGER calls_never_go BEFORE DELETE ON calls BEGIN SELECT RAISE(ABORT, 'Calls cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER call_rings_never_go BEFORE DELETE ON call_rings BEGIN SELECT RAISE(ABORT, 'Rings cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER call_members_never_go BEFORE DELETE ON call_members BEGIN SELECT RAISE(ABORT, 'Members of a call cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER call_hand_overs_never_go BEFORE DELETE ON call_hand_overs BEGIN SELECT RAISE(ABORT, 'Hand-overs cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER call_events_never_go BEFORE DELETE ON call_events BEGIN SELECT RAISE(ABORT, 'Events of a call cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER call_backs_never_go BEFORE DELETE ON call_backs BEGIN SELECT RAISE(ABORT, 'Call-backs cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER call_events_never_change BEFORE UPDATE ON call_events BEGIN SELECT RAISE(ABORT, 'Events of a call cannot be changed'); END;
