import type { Actor, ActorRole } from "@/domain/access/actor.ts";

export interface Rule<Subject = unknown> {
  /** What it lets somebody do, as the end of "may …". */
  readonly may: string;
  readonly roles: readonly ActorRole[];
  /** What must hold between this person and this record, and the words for when it does not. */
  readonly when?: (actor: Actor, subject: Subject) => boolean;
  readonly otherwise?: string;
}
