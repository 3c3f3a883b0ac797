/** What the pages of a history's link show, and where those go who come too early or too late. */
import { findTold } from "@/domain/links/find_told.ts";
import { before, type Lacking, questionsOf } from "@/domain/links/missing.ts";
import { standingAt } from "@/domain/links/standing.ts";
import { english, type Key } from "@/domain/words/dictionary.ts";
import { type Speech, speechIn } from "@/domain/words/speech.ts";
import type { PageContext } from "@/routes/context.ts";
import { show } from "@/routes/show.tsx";
import type { FormState, Values } from "@/views/form_state.ts";
import type { Journey } from "@/views/links/journey.ts";
import { OverPage } from "@/views/links/over_page.tsx";
import { paths } from "@/views/paths.ts";

export const tokenOf = (c: PageContext): string => c.req.param("token") ?? "";

export async function journeyShown(c: PageContext): Promise<Journey> {
  const { store: { read }, actor, link } = c.var;
  const [say, told] = await Promise.all([
    speechIn(read, link.language),
    findTold(read, actor, link),
  ]);
  c.set("speech", say);
  return { ...told, token: tokenOf(c), say, questions: questionsOf(told) };
}

type Step = Lacking["step"] | "check";
const order: readonly Step[] = ["urgent", "who", "consent", "question", "check"];

/** Undefined where this person is at the right page. */
export function elsewhere(c: PageContext, journey: Journey, step: Step): Response | undefined {
  const { link, referral, token } = journey;
  if (link.purpose !== "history") return c.redirect(paths.link(token), 303);
  const standing = standingAt(link, c.var.store.now());
  if (standing === "sent" || standing === "declined") return c.redirect(paths.linkSent(token), 303);
  if (referral.state !== "with_patient") {
    return show(c, <OverPage say={journey.say} token={token} link={link} />);
  }
  const [first] = before(journey);
  if (!first || order.indexOf(first.step) >= order.indexOf(step)) return undefined;
  return c.redirect(pathOf(journey, first), 303);
}

export function pathOf({ token }: Pick<Journey, "token">, lacking: Lacking): string {
  switch (lacking.step) {
    case "urgent":
      return paths.linkUrgent(token);
    case "who":
      return paths.linkWho(token);
    case "consent":
      return paths.linkConsent(token);
    case "question":
      return paths.linkQuestion(token, lacking.question.key);
  }
}

/** Before it is sent: what is kept, and over it what was typed as a carer's session ended. */
export const formFresh = (c: PageContext, values: Values): FormState => ({
  values: { ...values, ...c.var.kept },
  errors: {},
});

/** Errors are keys of the dictionary; what was refused in words for staff is said in the reader's. */
export function formSaid(say: Speech, form: FormState): FormState {
  if (form.refused) return { ...form, errors: { form: [say("journey.not_taken")] } };
  const errors = Object.fromEntries(
    Object.entries(form.errors).map(([field, messages]) => [
      field,
      messages?.map((message) =>
        say(Object.hasOwn(english, message) ? message as Key : "journey.not_taken")
      ),
    ]),
  );
  return { ...form, errors };
}
