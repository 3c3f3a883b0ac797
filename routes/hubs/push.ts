/** Browsers that are woken when a call rings for somebody. */
import { browserWords } from "@/domain/access/browser_words.ts";
import { holds } from "@/domain/access/permissions.ts";
import { trialWords } from "@/domain/hubs/push.ts";
import {
  addSubscription,
  endSubscription,
  ownSubscriptions,
  PushEndForm,
  SubscriptionForm,
} from "@/domain/hubs/push_subscriptions.ts";
import { Refusal } from "@/domain/errors.ts";
import { inJson, notTaken } from "@/routes/calls/in_json.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paths } from "@/views/paths.ts";

const script = { answers: "json" } as const;

export const push = createApp()
  .post("/", can("call.be_woken", script), inJson, form(SubscriptionForm, notTaken), async (c) => {
    const { store, actor } = c.var;
    const browser = browserWords(c.req.header("user-agent") ?? null);
    const { services } = pushOf(c);
    await addSubscription(store, actor, c.req.valid("form"), { services, browser });
    notice(c, "push-added");
    return c.body(null, 204);
  })
  .post("/end", can("call.be_woken"), form(PushEndForm, nothingChosen), async (c) => {
    await endSubscription(c.var.store, c.var.actor, c.req.valid("form").subscription);
    notice(c, "push-ended");
    return c.redirect(whereSetUp(c), 303);
  })
  .post("/trial", can("call.be_woken"), async (c) => {
    const { store: { read }, actor } = c.var;
    const push = pushOf(c);
    const delivered = await Promise.all(
      (await ownSubscriptions(read, actor)).map((to) =>
        push.send(to, { words: trialWords, opens: whereSetUp(c), kind: "call", forSeconds: 60 })
      ),
    );
    if (!delivered.includes("sent")) {
      throw new Refusal(
        "conflict",
        "No browser of yours could be woken. Set one up on this page again",
      );
    }
    notice(c, "push-tried");
    return c.redirect(whereSetUp(c), 303);
  });

const whereSetUp = ({ var: { actor } }: PageContext): string =>
  holds(actor, "hub.work") ? paths.shift() : paths.callsAsked();

function pushOf(c: PageContext) {
  const { push } = c.var.install.calls;
  if (!push) throw new Refusal("conflict", "This install wakes no browsers");
  return push;
}

function nothingChosen(): never {
  throw new Refusal("invalid", "Choose a browser from the list");
}
