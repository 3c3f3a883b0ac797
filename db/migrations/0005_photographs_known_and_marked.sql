CREATE TABLE `lesions` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`number` integer NOT NULL,
	`number_before` integer,
	`body_site` text NOT NULL,
	`body_side` text,
	`place` text,
	`map_view` text,
	`map_x` real,
	`map_y` real,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	`removed_by` text,
	`removed_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lesions_body_side_words" CHECK("lesions"."body_side" IN ('left', 'right', 'middle', 'both')),
	CONSTRAINT "lesions_map_view_words" CHECK("lesions"."map_view" IN ('front', 'back'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lesions_number` ON `lesions` (`patient_id`,`number`);--> statement-breakpoint
CREATE INDEX `lesions_patient` ON `lesions` (`patient_id`,`removed_at`);--> statement-breakpoint
CREATE TABLE `photograph_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`photograph_id` text NOT NULL,
	`shape` text NOT NULL,
	`points` text NOT NULL,
	`words` text,
	`drawn_by` text NOT NULL,
	`drawn_at` text NOT NULL,
	`removed_by` text,
	`removed_at` text,
	FOREIGN KEY (`photograph_id`) REFERENCES `photographs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photograph_marks_shape_words" CHECK("photograph_marks"."shape" IN ('arrow', 'ellipse', 'freehand', 'text', 'length', 'area'))
);
--> statement-breakpoint
CREATE INDEX `photograph_marks_photograph` ON `photograph_marks` (`photograph_id`,`drawn_at`);--> statement-breakpoint
CREATE TABLE `photograph_scales` (
	`id` text PRIMARY KEY NOT NULL,
	`photograph_id` text NOT NULL,
	`from_x` real NOT NULL,
	`from_y` real NOT NULL,
	`to_x` real NOT NULL,
	`to_y` real NOT NULL,
	`millimetres` real NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`photograph_id`) REFERENCES `photographs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photograph_scales_photograph` ON `photograph_scales` (`photograph_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `photograph_quarantines` (
	`id` text PRIMARY KEY NOT NULL,
	`photograph_id` text NOT NULL,
	`state_before` text NOT NULL,
	`reason` text NOT NULL,
	`reported_by` text NOT NULL,
	`reported_at` text NOT NULL,
	`released_by` text,
	`released_at` text,
	`released_because` text,
	FOREIGN KEY (`photograph_id`) REFERENCES `photographs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photograph_quarantines_state_before_words" CHECK("photograph_quarantines"."state_before" IN ('received', 'ready', 'refused', 'removed', 'quarantined'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `photograph_quarantines_open` ON `photograph_quarantines` (`photograph_id`) WHERE "photograph_quarantines"."released_at" IS NULL;--> statement-breakpoint
CREATE TABLE `photograph_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`sent_by` text NOT NULL,
	`part_key` text NOT NULL,
	`bytes` integer NOT NULL,
	`name` text NOT NULL,
	`fingerprint` text,
	`details` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photograph_uploads_sender` ON `photograph_uploads` (`sent_by`,`referral_id`);--> statement-breakpoint
CREATE INDEX `photograph_uploads_expiry` ON `photograph_uploads` (`expires_at`);--> statement-breakpoint
CREATE TABLE `__new_photographs` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
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
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesion_id`) REFERENCES `lesions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "photographs_state_words" CHECK("__new_photographs"."state" IN ('received', 'ready', 'refused', 'removed', 'quarantined')),
	CONSTRAINT "photographs_kind_words" CHECK("__new_photographs"."kind" IN ('overview', 'close_up', 'side', 'dermoscopic', 'other')),
	CONSTRAINT "photographs_body_side_words" CHECK("__new_photographs"."body_side" IN ('left', 'right', 'middle', 'both')),
	CONSTRAINT "photographs_taken_by_words" CHECK("__new_photographs"."taken_by" IN ('practice', 'patient', 'relative_or_carer', 'elsewhere')),
	CONSTRAINT "photographs_format_words" CHECK("__new_photographs"."format" IN ('jpeg', 'png', 'webp', 'avif', 'heif', 'tiff')),
	CONSTRAINT "photographs_refusal_words" CHECK("__new_photographs"."refusal" IN ('not_a_photograph', 'too_many_pixels', 'damaged', 'animated', 'camera_raw'))
);
--> statement-breakpoint
-- What was measured before had no limits to be judged by: kept, without a verdict.
INSERT INTO `__new_photographs`("id", "referral_id", "state", "kind", "original_key", "sha256", "bytes", "format", "added_by", "added_at", "taken_at", "width", "height", "thumb_key", "view_key", "view_width", "view_height", "refusal", "processed_at", "removed_at", "removed_by", "measures") SELECT "id", "referral_id", "state", "kind", "original_key", "sha256", "bytes", "format", "added_by", "added_at", "taken_at", "width", "height", "thumb_key", "view_key", "view_width", "view_height", "refusal", "processed_at", "removed_at", "removed_by", CASE WHEN "sharpness" IS NOT NULL THEN json_object('brightness', "brightness", 'sharpness', "sharpness") END FROM `photographs`;--> statement-breakpoint
DROP TABLE `photographs`;--> statement-breakpoint
ALTER TABLE `__new_photographs` RENAME TO `photographs`;--> statement-breakpoint
CREATE INDEX `photographs_referral` ON `photographs` (`referral_id`,`added_at`);--> statement-breakpoint
CREATE INDEX `photographs_lesion` ON `photographs` (`lesion_id`,`added_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `photographs_same` ON `photographs` (`referral_id`,`sha256`) WHERE "photographs"."state" <> 'removed';--> statement-breakpoint
ALTER TABLE `referrals` ADD `photographs_missing` integer;--> statement-breakpoint
ALTER TABLE `referrals` ADD `photographs_unusable` integer;--> statement-breakpoint
ALTER TABLE `jobs` ADD `failures` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `referrals_practice_sent` ON `referrals` (`practice_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `referrals_service_sent` ON `referrals` (`service_id`,`sent_at`);--> statement-breakpoint
ALTER TABLE `services` ADD `photographs_asked` text;--> statement-breakpoint
ALTER TABLE `services` ADD `verdict_thresholds` text;--> statement-breakpoint
CREATE INDEX `jobs_failed` ON `jobs` (`kind`,`dedupe_key`) WHERE "jobs"."state" IN ('dead', 'given_up');--> statement-breakpoint
-- The table was made anew, and its trigger went with the old one.
CREATE TRIGGER photographs_never_go BEFORE DELETE ON photographs BEGIN SELECT RAISE(ABORT, 'Photographs cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER lesions_never_go BEFORE DELETE ON lesions BEGIN SELECT RAISE(ABORT, 'Lesions cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER photograph_marks_never_go BEFORE DELETE ON photograph_marks BEGIN SELECT RAISE(ABORT, 'Marks cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER photograph_quarantines_never_go BEFORE DELETE ON photograph_quarantines BEGIN SELECT RAISE(ABORT, 'Quarantines cannot be deleted'); END;--> statement-breakpoint
CREATE TRIGGER photograph_scales_never_change BEFORE UPDATE ON photograph_scales BEGIN SELECT RAISE(ABORT, 'Scales cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER photograph_scales_never_go BEFORE DELETE ON photograph_scales BEGIN SELECT RAISE(ABORT, 'Scales cannot be deleted'); END;
