/** What a patient said that must not wait, on the pages of the referral. */
import type { RedFlagLevel } from "@/db/schema/links.ts";
import type { RedFlagRaised } from "@/domain/links/find_red_flags.ts";
import { redFlagInEnglish, redFlagNamed } from "@/domain/links/red_flags.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function RedFlagsRaised({ redFlags, maySee = false }: {
  redFlags: readonly RedFlagRaised[];
  /** Whoever may say that the practice looks after it. */
  maySee?: boolean;
}) {
  if (redFlags.length === 0) return null;
  return (
    <section class="nhsuk-inset-text" aria-labelledby="urgent-answers">
      <h2 class="nhsuk-heading-s" id="urgent-answers">The patient said something urgent</h2>
      <ul>
        {redFlags.map(({ id, flag, level, raisedAt, takenBackAt, seenAt, seenByName }) => (
          <li>
            <strong class={takenBackAt ? undefined : "late"}>{redFlagInEnglish(flag)}</strong>{" "}
            <span class="small">
              {toldOf({ flag, level })} <When at={raisedAt} />
              {takenBackAt && ". Taken back since, as chosen by mistake"}
              {seenAt ? `. Seen by ${seenByName ?? "somebody"} ` : ". Nobody has seen it yet"}
              {seenAt && <When at={seenAt} />}
            </span>
            {maySee && !seenAt && (
              <form method="post" action={paths.redFlagSeen(id)}>
                <Button small variant="secondary">
                  We look after this
                  <span class="nhsuk-u-visually-hidden">: {redFlagInEnglish(flag)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function toldOf({ flag, level }: { flag: string; level: RedFlagLevel }): string {
  if (level === "urgent") return "Told to call 111 or the practice,";
  return redFlagNamed(flag)?.ambulance ? "Told to call 999," : "Told to call 999 or go to A&E,";
}
