CREATE INDEX `break_glass_patient` ON `break_glass` (`patient_id`);--> statement-breakpoint
CREATE INDEX `photograph_bookings_referral` ON `photograph_bookings` (`referral_id`);--> statement-breakpoint
CREATE INDEX `call_events_member` ON `call_events` (`member_id`);--> statement-breakpoint
CREATE INDEX `call_messages_member` ON `call_messages` (`member_id`);--> statement-breakpoint
CREATE INDEX `call_quality_member` ON `call_quality` (`member_id`);--> statement-breakpoint
CREATE INDEX `patient_questions_link` ON `patient_questions` (`link_id`);--> statement-breakpoint
CREATE INDEX `patient_import_rows_patient` ON `patient_import_rows` (`patient_id`) WHERE "patient_import_rows"."patient_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `patient_merges_merged` ON `patient_merges` (`merged_id`);--> statement-breakpoint
CREATE INDEX `patient_needs_ever` ON `patient_needs` (`patient_id`);--> statement-breakpoint
CREATE INDEX `photograph_quarantines_photograph` ON `photograph_quarantines` (`photograph_id`);--> statement-breakpoint
CREATE INDEX `photograph_uploads_referral` ON `photograph_uploads` (`referral_id`);--> statement-breakpoint
CREATE INDEX `photograph_uploads_look` ON `photograph_uploads` (`closer_look_id`);--> statement-breakpoint
CREATE INDEX `patient_cautions_patient` ON `patient_cautions` (`patient_id`);--> statement-breakpoint
CREATE INDEX `survey_invitations_recipient` ON `survey_invitations` (`recipient_id`);--> statement-breakpoint
CREATE INDEX `survey_recipients_ever` ON `survey_recipients` (`patient_id`);--> statement-breakpoint
CREATE INDEX `questionnaire_recipients_of_patient` ON `questionnaire_recipients` (`patient_id`) WHERE "questionnaire_recipients"."patient_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `take_overs_referral` ON `take_overs` (`referral_id`);