CREATE TABLE `access_links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text NOT NULL,
	`email` text,
	`name` text,
	`user_id` text,
	`organisation_id` text,
	`role` text,
	`created_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "access_links_kind_words" CHECK("access_links"."kind" IN ('set_up', 'invitation', 'reset')),
	CONSTRAINT "access_links_role_words" CHECK("access_links"."role" IN ('gp', 'practice_nurse', 'healthcare_assistant', 'receptionist', 'practice_manager', 'consultant', 'specialist_nurse', 'service_manager', 'carer', 'home_manager', 'call_handler', 'hub_clinician', 'registrar', 'hub_lead', 'helpdesk', 'paramedic', 'ambulance_manager', 'commissioner', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_links_token` ON `access_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_links_organisation` ON `access_links` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `break_glass` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`patient_id` text NOT NULL,
	`reason` text NOT NULL,
	`owner_id` text NOT NULL,
	`started_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	`seen_by` text,
	`seen_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `break_glass_user` ON `break_glass` (`user_id`,`expires_at`);--> statement-breakpoint
CREATE INDEX `break_glass_owner` ON `break_glass` (`owner_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `kept_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`path` text NOT NULL,
	`fields` text NOT NULL,
	`kept_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_forms_owner` ON `kept_forms` (`user_id`,`path`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`valid_from` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role_words" CHECK("memberships"."role" IN ('gp', 'practice_nurse', 'healthcare_assistant', 'receptionist', 'practice_manager', 'consultant', 'specialist_nurse', 'service_manager', 'carer', 'home_manager', 'call_handler', 'hub_clinician', 'registrar', 'hub_lead', 'helpdesk', 'paramedic', 'ambulance_manager', 'commissioner', 'administrator'))
);
--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE INDEX `memberships_organisation` ON `memberships` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_current` ON `memberships` (`user_id`,`organisation_id`,`role`) WHERE "memberships"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_user` ON `recovery_codes` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`membership_id` text,
	`signed_in_at` text,
	`started_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`ended_at` text,
	`ended_why` text,
	`address` text,
	`browser` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_end_words" CHECK("sessions"."ended_why" IN ('signed_out', 'ended_elsewhere', 'timed_out', 'password_changed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` text NOT NULL,
	`locked_until` text
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`totp_secret` text,
	`totp_confirmed_at` text,
	`totp_last_step` integer,
	`keyboard_shortcuts` integer DEFAULT true NOT NULL,
	`suspended_at` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`actor_role` text NOT NULL,
	`organisation_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`patient_id` text,
	`detail` text NOT NULL,
	`break_glass_id` text,
	`request_id` text,
	`address` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_entries_actor` ON `audit_entries` (`actor_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_entries_patient` ON `audit_entries` (`patient_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`args` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`priority` integer DEFAULT 100 NOT NULL,
	`dedupe_key` text,
	`run_after` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` text,
	`last_error` text,
	`created_at` text NOT NULL,
	`finished_at` text,
	CONSTRAINT "jobs_state_words" CHECK("jobs"."state" IN ('waiting', 'running', 'done', 'dead', 'given_up'))
);
--> statement-breakpoint
CREATE INDEX `jobs_next` ON `jobs` (`priority`,`run_after`,`id`) WHERE "jobs"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `jobs_leased` ON `jobs` (`lease_until`) WHERE "jobs"."state" = 'running';--> statement-breakpoint
CREATE INDEX `jobs_by_state` ON `jobs` (`state`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe` ON `jobs` (`kind`,`dedupe_key`) WHERE "jobs"."state" IN ('waiting', 'running');--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`ods_code` text,
	`phone` text,
	`email` text,
	`address_lines` text,
	`postcode` text,
	`opening_hours` text NOT NULL,
	`requires_second_factor` integer DEFAULT false NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`created_at` text NOT NULL,
	CONSTRAINT "organisations_kind_words" CHECK("organisations"."kind" IN ('practice', 'home', 'hub', 'specialist', 'ambulance', 'commissioner', 'install'))
);
--> statement-breakpoint
CREATE INDEX `organisations_by_kind` ON `organisations` (`kind`,`name`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`referral_id` text,
	`purpose` text NOT NULL,
	`decision` text NOT NULL,
	`form` text NOT NULL,
	`capacity` text NOT NULL,
	`decided_by` text,
	`explained` text,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consents_purpose_words" CHECK("consents"."purpose" IN ('care', 'teaching', 'publication')),
	CONSTRAINT "consents_decision_words" CHECK("consents"."decision" IN ('given', 'refused', 'withdrawn')),
	CONSTRAINT "consents_form_words" CHECK("consents"."form" IN ('verbal', 'written')),
	CONSTRAINT "consents_capacity_words" CHECK("consents"."capacity" IN ('own_decision', 'parent', 'attorney', 'best_interests'))
);
--> statement-breakpoint
CREATE INDEX `consents_patient` ON `consents` (`patient_id`,`purpose`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `patient_import_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`state` text NOT NULL,
	`fields` text NOT NULL,
	`reasons` text NOT NULL,
	`patient_id` text,
	FOREIGN KEY (`import_id`) REFERENCES `patient_imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_import_rows_state_words" CHECK("patient_import_rows"."state" IN ('good', 'bad', 'known', 'taken'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `patient_import_rows_line` ON `patient_import_rows` (`import_id`,`line`);--> statement-breakpoint
CREATE TABLE `patient_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`state` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`taken_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_imports_state_words" CHECK("patient_imports"."state" IN ('checked', 'taken'))
);
--> statement-breakpoint
CREATE TABLE `patient_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`kept_id` text NOT NULL,
	`merged_id` text NOT NULL,
	`reason` text NOT NULL,
	`moved` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` text NOT NULL,
	FOREIGN KEY (`kept_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `patient_merges_kept` ON `patient_merges` (`kept_id`);--> statement-breakpoint
CREATE TABLE `patient_needs` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`kind` text NOT NULL,
	`detail` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patient_needs_kind_words" CHECK("patient_needs"."kind" IN ('interpreter', 'british_sign_language', 'hearing', 'sight', 'large_print', 'easy_read', 'learning_disability', 'dementia', 'wheelchair', 'carer_present', 'other'))
);
--> statement-breakpoint
CREATE INDEX `patient_needs_patient` ON `patient_needs` (`patient_id`) WHERE "patient_needs"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `patients` (
	`row` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`nhs_number` text,
	`no_nhs_number_reason` text,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`date_of_birth` text NOT NULL,
	`sex` text NOT NULL,
	`ethnic_category` text,
	`ethnic_background` text,
	`address_lines` text,
	`postcode` text,
	`phone` text,
	`email` text,
	`practice_id` text,
	`home_id` text,
	`room` text,
	`merged_into_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "patients_sex_words" CHECK("patients"."sex" IN ('female', 'male', 'indeterminate', 'not_known')),
	CONSTRAINT "patients_no_nhs_number_words" CHECK("patients"."no_nhs_number_reason" IN ('not_known_yet', 'lives_abroad', 'armed_forces', 'newborn', 'declined')),
	CONSTRAINT "patients_ethnic_category_words" CHECK("patients"."ethnic_category" IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'Z', '99')),
	CONSTRAINT "patients_nhs_number_or_reason" CHECK(("patients"."nhs_number" IS NULL) <> ("patients"."no_nhs_number_reason" IS NULL) OR "patients"."merged_into_id" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `patients_id` ON `patients` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `patients_nhs_number` ON `patients` (`nhs_number`) WHERE "patients"."merged_into_id" IS NULL;--> statement-breakpoint
CREATE INDEX `patients_date_of_birth` ON `patients` (`date_of_birth`,`last_name`);--> statement-breakpoint
CREATE INDEX `patients_practice` ON `patients` (`practice_id`,`last_name`,`first_name`,`id`);--> statement-breakpoint
CREATE INDEX `patients_home` ON `patients` (`home_id`,`room`);--> statement-breakpoint
CREATE INDEX `patients_postcode` ON `patients` (`postcode`);--> statement-breakpoint
CREATE TABLE `photographs` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`state` text NOT NULL,
	`kind` text NOT NULL,
	`original_key` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`format` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`taken_at` text,
	`width` integer,
	`height` integer,
	`thumb_key` text,
	`view_key` text,
	`view_width` integer,
	`view_height` integer,
	`sharpness` real,
	`brightness` real,
	`refusal` text,
	`processed_at` text,
	`removed_at` text,
	`removed_by` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photographs_state_words" CHECK("photographs"."state" IN ('received', 'ready', 'refused', 'removed')),
	CONSTRAINT "photographs_kind_words" CHECK("photographs"."kind" IN ('overview', 'close_up', 'dermoscopic', 'other')),
	CONSTRAINT "photographs_format_words" CHECK("photographs"."format" IN ('jpeg', 'png', 'webp')),
	CONSTRAINT "photographs_refusal_words" CHECK("photographs"."refusal" IN ('not_a_photograph', 'too_many_pixels', 'damaged', 'animated'))
);
--> statement-breakpoint
CREATE INDEX `photographs_referral` ON `photographs` (`referral_id`,`added_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `photographs_same` ON `photographs` (`referral_id`,`sha256`) WHERE "photographs"."state" <> 'removed';--> statement-breakpoint
CREATE TABLE `answer_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`user_id` text NOT NULL,
	`fields` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_drafts_owner` ON `answer_drafts` (`referral_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`diagnosis` text NOT NULL,
	`plan` text NOT NULL,
	`outcome` text NOT NULL,
	`replaces_id` text,
	`answered_by` text NOT NULL,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_outcome_words" CHECK("answers"."outcome" IN ('treat_in_primary_care', 'tests_then_ask_again', 'discharged', 'clinic_routine', 'clinic_urgent', 'urgent_suspected_cancer', 'rejected'))
);
--> statement-breakpoint
CREATE INDEX `answers_referral` ON `answers` (`referral_id`,`answered_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `answers_first` ON `answers` (`referral_id`) WHERE "answers"."replaces_id" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `answers_replaces` ON `answers` (`replaces_id`);--> statement-breakpoint
CREATE TABLE `referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`service_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`patient_id` text NOT NULL,
	`state` text NOT NULL,
	`priority` text NOT NULL,
	`rank` integer NOT NULL,
	`history` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`sent_by` text,
	`sent_at` text,
	`due_at` text,
	`claimed_by` text,
	`claimed_at` text,
	`answered_at` text,
	`answer_read_at` text,
	`answer_read_by` text,
	`closed_at` text,
	`closed_by` text,
	`withdrawn_at` text,
	`withdrawn_because` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_read_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "referrals_state_words" CHECK("referrals"."state" IN ('draft', 'waiting', 'claimed', 'answered', 'closed', 'withdrawn')),
	CONSTRAINT "referrals_priority_words" CHECK("referrals"."priority" IN ('urgent_suspected_cancer', 'urgent', 'routine'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referrals_reference` ON `referrals` (`reference`);--> statement-breakpoint
CREATE INDEX `referrals_queue` ON `referrals` (`service_id`,`rank`,`due_at`,`id`) WHERE "referrals"."state" IN ('waiting', 'claimed');--> statement-breakpoint
CREATE INDEX `referrals_practice` ON `referrals` (`practice_id`,`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `referrals_unread` ON `referrals` (`practice_id`,`answered_at`) WHERE "referrals"."state" = 'answered' AND "referrals"."answer_read_at" IS NULL;--> statement-breakpoint
CREATE INDEX `referrals_patient` ON `referrals` (`patient_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `services` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`specialty_code` text NOT NULL,
	`takes_urgent_suspected_cancer` integer DEFAULT false NOT NULL,
	`routine_target_hours` integer,
	`urgent_target_hours` integer,
	`created_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `services_organisation` ON `services` (`organisation_id`);