ALTER TABLE `rtt_statuses` ADD `effective_on` text;
