/** What must not wait: asked first, and whoever chooses something is stopped with what to do now. */
import { z } from "zod";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { noRedFlag, redFlagNamed, redFlagsOf } from "@/domain/links/red_flags.ts";
import { answersTo } from "@/domain/questions/question.ts";
import { redFlagsKey } from "@/domain/questions/reserved_keys.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import {
  elsewhere,
  formFresh,
  formSaid,
  journeyShown,
  tokenOf,
} from "@/routes/links/journey_shown.tsx";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { HelpPage } from "@/views/links/help_page.tsx";
import { UrgentPage } from "@/views/links/urgent_page.tsx";
import { paths } from "@/views/paths.ts";

const Flags = z.object({
  flags: z.preprocess(
    (sent) => [sent ?? []].flat(),
    z.array(z.string().max(40)).min(1, "urgent.missing" satisfies Key)
      .refine(
        (flags) => flags.every((flag) => flag === noRedFlag || redFlagNamed(flag)),
        "urgent.missing" satisfies Key,
      )
      .refine(
        (flags) => flags.length === 1 || !flags.includes(noRedFlag),
        "urgent.both" satisfies Key,
      ),
  ),
});

export const urgent = createApp()
  .get("/", throughLink("link.answer"), (c) => page(c))
  .post("/", throughLink("link.answer"), form(Flags, page), async (c) => {
    const flags = c.req.valid("form").flags.filter((flag) => flag !== noRedFlag);
    await raiseRedFlags(c.var.store, c.var.actor, flags);
    const token = tokenOf(c);
    return c.redirect(flags.length > 0 ? paths.linkUrgent(token) : paths.linkWho(token), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "urgent");
  if (away) return away;
  const asked = redFlagsOf(journey.referral);
  const chosen = answersTo(journey.said, redFlagsKey);
  const raised = asked.filter(({ flag }) => chosen.includes(flag));
  if (raised.length > 0 && !again && !c.var.kept && !c.req.query("again")) {
    return show(c, <HelpPage journey={journey} flags={raised} />);
  }
  const shown = again ? formSaid(journey.say, again) : formFresh(c, { flags: chosen });
  return show(c, <UrgentPage journey={journey} flags={asked} form={shown} />, again ? 422 : 200);
}
