/** The messages of one referral: read, written, marked as read. */
import { MessageDraftForm, MessageForm, MessagesReadForm } from "@/domain/messages/forms.ts";
import { markMessagesRead } from "@/domain/messages/mark_read.ts";
import { saveMessageDraft } from "@/domain/messages/save_draft.ts";
import { writeMessage } from "@/domain/messages/write.ts";
import { holds } from "@/domain/access/permissions.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { threadShown } from "@/routes/messages/thread_shown.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ThreadPage } from "@/views/messages/thread_page.tsx";
import { paths } from "@/views/paths.ts";

export const thread = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => page(c))
  .post("/", can("message.write"), form(MessageForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const { crossed } = await writeMessage(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, crossed ? "message-crossed" : "message-sent");
    return c.redirect(paths.referralMessages(id), 303);
  })
  .post(
    "/draft",
    can("message.write"),
    form(MessageDraftForm, (c) => c.text("Not saved", 422)),
    async (c) => {
      const id = paramId<"Referral">(c, "referral");
      await saveMessageDraft(c.var.store, c.var.actor, id, c.req.valid("form").words);
      return c.body(null, 204);
    },
  )
  .post("/reading", can("message.write"), form(MessagesReadForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await markMessagesRead(c.var.store, c.var.actor, id, c.req.valid("form").upTo);
    notice(c, "messages-read");
    return c.redirect(paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  const { draft: words, ...shown } = await threadShown(c, draft.referral);
  const { store: { read }, actor } = c.var;
  const photographs = holds(actor, "photograph.view")
    ? await photographsOf(read, actor, draft.referral.id)
    : undefined;
  const state = formShown(c, again, { words });
  return show(
    c,
    <ThreadPage draft={draft} thread={shown} photographs={photographs} form={state} />,
    again ? 422 : 200,
  );
}
