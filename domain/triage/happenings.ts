/** What happened in the queues lately, numbered, so that a page that lost its line can catch up. */
import type { Id } from "@/db/columns.ts";
import type { Announcement } from "@/db/store.ts";
import type { QueueId } from "@/domain/services/queues.ts";

export interface Happening {
  readonly n: number;
  readonly queueId: QueueId;
  readonly referralId: Id<"Referral">;
}

/** Hours of a busy queue; whoever was away for longer reads the list anew. */
const mostKept = 1000;

export interface Happenings {
  /** Where one is now: `l3k9x2-17`. Another process counts from another beginning. */
  mark(): string;
  add(of: Pick<Happening, "queueId" | "referralId">): Happening;
  /** What was before is worth nothing: everybody reads the list anew. */
  forget(): void;
  /** What came after a mark; undefined where that is not known any more. */
  since(mark: string): readonly Happening[] | undefined;
}

export function newHappenings(beginning: string): Happenings {
  let kept: Happening[] = [];
  let n = 0;
  let forgotten = 0;
  return {
    mark: () => `${beginning}-${n}`,
    add(of) {
      const happening = { n: ++n, ...of };
      kept.push(happening);
      if (kept.length > mostKept) kept = kept.slice(-mostKept / 2);
      forgotten = kept[0]!.n - 1;
      return happening;
    },
    forget() {
      kept = [];
      forgotten = ++n;
    },
    since(mark) {
      const [, of, number] = /^([a-z0-9]+)-(\d{1,15})$/.exec(mark) ?? [];
      const from = Number(number);
      if (of !== beginning || from < forgotten || from > n) return undefined;
      return kept.filter((each) => each.n > from);
    },
  };
}

/** The case that an announcement is about, where it is about one. */
export function caseOf({ detail }: Announcement) {
  const { queueId, referralId } = detail;
  if (typeof queueId !== "string" || typeof referralId !== "string") return undefined;
  return { queueId: queueId as QueueId, referralId: referralId as Id<"Referral"> };
}
