/** Homes to be called back, the one due first at the top, and who has it. */
import type { Desk } from "@/domain/calls/desk.ts";
import { timeOfDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { paths } from "@/views/paths.ts";

export function CallBacks({ desk }: { desk: Desk }) {
  return (
    <section class="desk__part" aria-labelledby="call-backs">
      <h2 id="call-backs">To be called back ({desk.callBacks.length})</h2>
      {desk.callBacks.length === 0
        ? <p class="empty desk__empty">No home is to be called back.</p>
        : (
          <ul class="desk__list">
            {desk.callBacks.map((each) => <CallBack each={each} desk={desk} />)}
          </ul>
        )}
    </section>
  );
}

function CallBack({ each, desk }: { each: Desk["callBacks"][number]; desk: Desk }) {
  const yours = each.ownerId === desk.you;
  return (
    <li class="desk__item" id={`call-back-${each.id}`}>
      <div class="desk__what">
        <p class="desk__name">
          {each.homeName}
          {each.urgency === "emergency" && <Tag colour="red">Emergency</Tag>}
          {each.dueAt <= desk.now && <Tag colour="orange">Overdue</Tag>}
        </p>
        <p>
          {each.homePhone && (
            <a href={`tel:${each.homePhone.replaceAll(/\s/g, "")}`}>
              {each.homePhone}
            </a>
          )}
          {each.homePhone && ". "}
          {each.because}
          {each.about && `: ${each.about}`}
        </p>
        <p class="quiet small">
          {each.ownerId === null
            ? "Nobody has taken it"
            : yours
            ? "Yours"
            : `${each.ownerName} has it`}
        </p>
      </div>
      <p class="desk__time">
        by <time datetime={each.dueAt}>{timeOfDay(each.dueAt)}</time>
      </p>
      {yours && (
        <p class="desk__do">
          <a href={paths.callBack(each.id)}>
            Say what came of it<span class="nhsuk-u-visually-hidden">: {each.homeName}</span>
          </a>
        </p>
      )}
      {each.ownerId === null && (
        <form class="desk__do" method="post" action={paths.callBackTake(each.id)}>
          <Button small variant="secondary">
            Take it<span class="nhsuk-u-visually-hidden">: {each.homeName}</span>
          </Button>
        </form>
      )}
    </li>
  );
}
