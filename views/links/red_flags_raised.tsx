/** What a patient said that must not wait, on the pages of the referral. */
import type { RedFlagLevel } from "@/db/schema/links.ts";
import type { RedFlagRaised } from "@/domain/links/find_red_flags.ts";
import { redFlagInEnglish, redFlagNamed } from "@/domain/links/red_flags.ts";
import { When } from "@/views/components/when.tsx";

export function RedFlagsRaised({ redFlags }: { redFlags: readonly RedFlagRaised[] }) {
  if (redFlags.length === 0) return null;
  return (
    <section class="nhsuk-inset-text" aria-labelledby="urgent-answers">
      <h2 class="nhsuk-heading-s" id="urgent-answers">The patient said something urgent</h2>
      <ul>
        {redFlags.map(({ flag, level, raisedAt, takenBackAt, seenAt, seenByName }) => (
          <li>
            <strong class={takenBackAt ? undefined : "late"}>{redFlagInEnglish(flag)}</strong>{" "}
            <span class="small">
              {toldOf({ flag, level })} <When at={raisedAt} />
              {takenBackAt && ". Taken back since, as chosen by mistake"}
              {seenAt ? `. Seen by ${seenByName ?? "somebody"} ` : ". Nobody has seen it yet"}
              {seenAt && <When at={seenAt} />}
            </span>
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
