import type { JobKind, JobState } from "@/db/schema/jobs.ts";

/** What each kind of work does, in words an administrator knows. */
export const jobKindLabels: Readonly<Record<JobKind, string>> = {
  "photograph.process": "Make a photograph’s pictures",
  "housekeeping.tidy": "Nightly housekeeping",
};

export const jobStateLabels: Readonly<Record<JobState, string>> = {
  waiting: "Waiting",
  running: "Running",
  done: "Done",
  dead: "Failed",
  given_up: "Given up",
};
