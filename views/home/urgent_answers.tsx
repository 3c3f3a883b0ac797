/** What patients said through links that must not wait: first on the practice's page until it was seen. */
import type { UnseenRedFlag } from "@/domain/links/find_red_flags.ts";
import { redFlagInEnglish } from "@/domain/links/red_flags.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { toldOf } from "@/views/links/red_flags_raised.tsx";
import { paths } from "@/views/paths.ts";

export function UrgentAnswers({ redFlags }: { redFlags: readonly UnseenRedFlag[] }) {
  if (redFlags.length === 0) return null;
  return (
    <section aria-labelledby="urgent-answers">
      <h2 class="nhsuk-heading-m" id="urgent-answers">Patients who said something urgent</h2>
      <ul class="worklist">
        {redFlags.map((each) => {
          const name = `${each.firstName} ${each.lastName}`;
          return (
            <li>
              <a href={paths.referral(each.referralId)}>{name}</a>
              <strong class={each.takenBackAt ? undefined : "late"}>
                {redFlagInEnglish(each.flag)}
              </strong>
              <span class="small">
                {toldOf(each)} <When at={each.raisedAt} />
                {each.takenBackAt && ". Taken back since, as chosen by mistake"}
                {each.phone && `. Telephone ${each.phone}`}
              </span>
              <form method="post" action={paths.redFlagSeen(each.id)}>
                <Button small variant="secondary">
                  We look after this
                  <span class="nhsuk-u-visually-hidden">
                    : {name}, {redFlagInEnglish(each.flag)}
                  </span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
