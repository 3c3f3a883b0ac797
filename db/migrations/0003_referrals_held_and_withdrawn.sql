DROP INDEX `referrals_practice`;--> statement-breakpoint
ALTER TABLE `referrals` ADD `withdrawn_by` text REFERENCES users(id);--> statement-breakpoint
CREATE INDEX `referrals_held` ON `referrals` (`claimed_by`,`rank`,`due_at`,`id`) WHERE "referrals"."state" = 'claimed';--> statement-breakpoint
CREATE INDEX `referrals_practice` ON `referrals` (`practice_id`,`state`,`updated_at`,`id`);