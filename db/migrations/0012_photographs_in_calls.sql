CREATE TABLE `closer_looks` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`wants` text,
	`intimate` integer NOT NULL,
	`consent` text,
	`consent_by` text,
	`consent_recorded_by` text,
	`consent_at` text,
	`ended_by` text,
	`ended_at` text,
	`reason` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consent_recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "closer_looks_state_words" CHECK("closer_looks"."state" IN ('asked', 'taken', 'declined', 'taken_back')),
	CONSTRAINT "closer_looks_consent_words" CHECK("closer_looks"."consent" IN ('given', 'best_interests'))
);
--> statement-breakpoint
CREATE INDEX `closer_looks_call` ON `closer_looks` (`call_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `closer_looks_open` ON `closer_looks` (`call_id`) WHERE "closer_looks"."state" = 'asked';--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_photograph_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text,
	`closer_look_id` text,
	`sent_by` text NOT NULL,
	`part_key` text NOT NULL,
	`bytes` integer NOT NULL,
	`name` text NOT NULL,
	`fingerprint` text,
	`details` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closer_look_id`) REFERENCES `closer_looks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photograph_uploads_to_one" CHECK(("__new_photograph_uploads"."referral_id" IS NULL) <> ("__new_photograph_uploads"."closer_look_id" IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_photograph_uploads`("id", "referral_id", "closer_look_id", "sent_by", "part_key", "bytes", "name", "fingerprint", "details", "created_at", "expires_at") SELECT "id", "referral_id", NULL, "sent_by", "part_key", "bytes", "name", "fingerprint", "details", "created_at", "expires_at" FROM `photograph_uploads`;--> statement-breakpoint
DROP TABLE `photograph_uploads`;--> statement-breakpoint
ALTER TABLE `__new_photograph_uploads` RENAME TO `photograph_uploads`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `photograph_uploads_sender` ON `photograph_uploads` (`sent_by`,`referral_id`);--> statement-breakpoint
CREATE INDEX `photograph_uploads_expiry` ON `photograph_uploads` (`expires_at`);--> statement-breakpoint
CREATE TABLE `__new_photographs` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text,
	`closer_look_id` text,
	`state` text NOT NULL,
	`kind` text NOT NULL,
	`lesion_id` text,
	`body_site` text,
	`body_side` text,
	`intimate` integer DEFAULT false NOT NULL,
	`intimate_asked_by` text,
	`taken_by` text,
	`original_key` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`format` text NOT NULL,
	`sent_smaller_from_bytes` integer,
	`sent_despite` text,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`taken_at` text,
	`width` integer,
	`height` integer,
	`thumb_key` text,
	`view_key` text,
	`view_width` integer,
	`view_height` integer,
	`export_key` text,
	`tiles_key` text,
	`measures` text,
	`verdict` text,
	`refusal` text,
	`processed_at` text,
	`removed_at` text,
	`removed_by` text,
	`message_id` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closer_look_id`) REFERENCES `closer_looks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesion_id`) REFERENCES `lesions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photographs_of_one" CHECK(("__new_photographs"."referral_id" IS NULL) <> ("__new_photographs"."closer_look_id" IS NULL)),
	CONSTRAINT "photographs_state_words" CHECK("__new_photographs"."state" IN ('received', 'ready', 'refused', 'removed', 'quarantined')),
	CONSTRAINT "photographs_kind_words" CHECK("__new_photographs"."kind" IN ('overview', 'close_up', 'side', 'dermoscopic', 'other')),
	CONSTRAINT "photographs_body_side_words" CHECK("__new_photographs"."body_side" IN ('left', 'right', 'middle', 'both')),
	CONSTRAINT "photographs_taken_by_words" CHECK("__new_photographs"."taken_by" IN ('practice', 'patient', 'relative_or_carer', 'elsewhere')),
	CONSTRAINT "photographs_format_words" CHECK("__new_photographs"."format" IN ('jpeg', 'png', 'webp', 'avif', 'heif', 'tiff')),
	CONSTRAINT "photographs_refusal_words" CHECK("__new_photographs"."refusal" IN ('not_a_photograph', 'too_many_pixels', 'damaged', 'animated', 'camera_raw'))
);
--> statement-breakpoint
INSERT INTO `__new_photographs`("id", "referral_id", "closer_look_id", "state", "kind", "lesion_id", "body_site", "body_side", "intimate", "intimate_asked_by", "taken_by", "original_key", "sha256", "bytes", "format", "sent_smaller_from_bytes", "sent_despite", "added_by", "added_at", "taken_at", "width", "height", "thumb_key", "view_key", "view_width", "view_height", "export_key", "tiles_key", "measures", "verdict", "refusal", "processed_at", "removed_at", "removed_by", "message_id") SELECT "id", "referral_id", NULL, "state", "kind", "lesion_id", "body_site", "body_side", "intimate", "intimate_asked_by", "taken_by", "original_key", "sha256", "bytes", "format", "sent_smaller_from_bytes", "sent_despite", "added_by", "added_at", "taken_at", "width", "height", "thumb_key", "view_key", "view_width", "view_height", "export_key", "tiles_key", "measures", "verdict", "refusal", "processed_at", "removed_at", "removed_by", "message_id" FROM `photographs`;--> statement-breakpoint
DROP TABLE `photographs`;--> statement-breakpoint
ALTER TABLE `__new_photographs` RENAME TO `photographs`;--> statement-breakpoint
CREATE INDEX `photographs_referral` ON `photographs` (`referral_id`,`added_at`);--> statement-breakpoint
CREATE INDEX `photographs_lesion` ON `photographs` (`lesion_id`,`added_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `photographs_same` ON `photographs` (`referral_id`,`sha256`) WHERE "photographs"."state" <> 'removed';--> statement-breakpoint
CREATE UNIQUE INDEX `photographs_closer_look` ON `photographs` (`closer_look_id`) WHERE "photographs"."closer_look_id" IS NOT NULL;--> statement-breakpoint
-- The table was made anew, and its trigger went with the old one.
CREATE TRIGGER photographs_never_go BEFORE DELETE ON photographs BEGIN SELECT RAISE(ABORT, 'Photographs cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER closer_looks_never_go BEFORE DELETE ON closer_looks BEGIN SELECT RAISE(ABORT, 'What was asked for in a call cannot be deleted'); END;
