/** What is handed over of a link, as its pages show it. */
import type { Day, Instant } from "@/db/columns.ts";
import type { LinkPurpose } from "@/db/schema/links.ts";
import type { Letterhead } from "@/domain/links/find_letterhead.ts";
import type { ToHandOver } from "@/domain/links/reach.ts";
import type { Speech } from "@/domain/words/speech.ts";

export interface HandedOver extends ToHandOver {
  readonly purpose: LinkPurpose;
  readonly expiresAt: Instant;
  readonly letterhead: Letterhead;
  /** In the patient's language. */
  readonly say: Speech;
  /** Whole, as people type it. */
  readonly address: string;
  readonly codeAddress: string;
  readonly today: Day;
  readonly back: { readonly href: string; readonly label: string };
}

/** As people type it. */
export const bare = (address: string): string => address.replace(/^https?:\/\//, "");
