import { priorities, type Priority } from "@/db/schema/referrals.ts";
import { Refusal } from "@/domain/errors.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

interface PriorityWords {
  readonly label: string;
  /** For a row of the queue. */
  readonly short: string;
  readonly hint: string;
  /** The order of the queue: lower is worked first. */
  readonly rank: number;
  /** The order of work in the background for it: lower runs first. */
  readonly jobPriority: number;
}

/** "Urgent suspected cancer" took the place of "two-week wait" on 1 October 2023 (NHS England, FDS). */
export const priorityCatalogue: Readonly<Record<Priority, PriorityWords>> = {
  urgent_suspected_cancer: {
    label: "Urgent suspected cancer (USC)",
    short: "USC",
    hint: "You suspect cancer. The patient must be told the diagnosis, or that it is not cancer, " +
      "within 28 days",
    rank: 0,
    jobPriority: 10,
  },
  urgent: {
    label: "Urgent",
    short: "Urgent",
    hint: "It should not wait its turn, and you do not suspect cancer",
    rank: 1,
    jobPriority: 50,
  },
  routine: {
    label: "Routine",
    short: "Routine",
    hint: "It can wait its turn",
    rank: 2,
    jobPriority: 100,
  },
};

export const everyPriority: readonly Priority[] = priorities;

type Takes = Pick<ServiceDefinition, "priorities" | "suspectedCancerInstead">;

/** By the version of the service; urgent suspected cancer only where it is commissioned for it. */
export const prioritiesTaken = ({ priorities: taken }: Takes): readonly Priority[] =>
  priorities.filter((each) => taken.includes(each));

export function requireTaken(priority: Priority, service: Takes, serviceName: string): void {
  if (prioritiesTaken(service).includes(priority)) return;
  throw new Refusal("invalid", notTaken(priority, service, serviceName));
}

/** What to do instead, as the service says it. */
export const notTaken = (priority: Priority, service: Takes, serviceName: string): string =>
  priority === "urgent_suspected_cancer"
    ? `${serviceName} does not take urgent suspected cancer. ${service.suspectedCancerInstead}`
    : `${serviceName} does not take ${
      priorityCatalogue[priority].short.toLowerCase()
    } referrals. Choose ${
      prioritiesTaken(service).map((each) => priorityCatalogue[each].label).join(" or ")
    }`;
