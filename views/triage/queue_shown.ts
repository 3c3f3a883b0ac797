/** What stands around the cases of the queue. */
import type { QueueDensity } from "@/db/schema/access.ts";
import type { Service } from "@/domain/services/find.ts";
import type { QueueCounts } from "@/domain/triage/counts.ts";
import type { ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";
import type { QueueFilter } from "@/domain/triage/filter.ts";

export interface QueueFrame {
  readonly filter: QueueFilter;
  /** Undefined where nothing is filtered. */
  readonly inWords: string | undefined;
  readonly counts: QueueCounts;
  /** The person's own views; `printed` is their filter. */
  readonly kept: readonly {
    readonly name: string;
    readonly printed: string;
    readonly count: number;
  }[];
  readonly services: readonly Service[];
  readonly density: QueueDensity;
  readonly mayAnswer: boolean;
  readonly mayGiveOut: boolean;
  readonly shortcuts: boolean;
  readonly keys: ShortcutKeys;
}
