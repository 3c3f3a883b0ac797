CREATE TABLE `take_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`from_user_id` text NOT NULL,
	`by_user_id` text NOT NULL,
	`because` text NOT NULL,
	`taken_at` text NOT NULL,
	`seen_at` text,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `take_overs_unseen` ON `take_overs` (`from_user_id`,`referral_id`) WHERE "take_overs"."seen_at" IS NULL;--> statement-breakpoint
ALTER TABLE `rtt_statuses` ADD `effective_on` text;--> statement-breakpoint
CREATE TRIGGER take_overs_never_go BEFORE DELETE ON take_overs BEGIN SELECT RAISE(ABORT, 'Take-overs cannot be deleted'); END;
