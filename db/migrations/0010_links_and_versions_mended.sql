DROP INDEX `link_messages_reminders`;--> statement-breakpoint
DROP INDEX `link_messages_unsettled`;--> statement-breakpoint
DROP INDEX `patient_links_open`;--> statement-breakpoint
CREATE INDEX `patient_links_open` ON `patient_links` (`expires_at`) WHERE "patient_links"."withdrawn_at" IS NULL;--> statement-breakpoint
ALTER TABLE `service_versions` ADD `discarded_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `service_versions` ADD `discarded_at` text;