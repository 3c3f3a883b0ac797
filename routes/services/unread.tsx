/** After how long an answer that nobody has read is told to managers. */
import { findOwnService } from "@/domain/services/find.ts";
import { UnreadForm } from "@/domain/services/forms.ts";
import { setUnreadHours, unreadFingerprint } from "@/domain/services/set_unread_hours.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { UnreadPage } from "@/views/services/unread_page.tsx";

export const serviceUnread = createApp()
  .get("/", can("service.amend"), (c) => page(c))
  .post("/", can("service.amend"), form(UnreadForm, page), async (c) => {
    const id = paramId<"Service">(c, "service");
    await setUnreadHours(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.service(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const service = await findOwnService(store.read, actor, paramId<"Service">(c, "service"));
  const fresh = {
    unreadToManagerHours: String(service.unreadToManagerHours),
    unreadToServiceHours: String(service.unreadToServiceHours),
    seen: unreadFingerprint(service),
  };
  return show(
    c,
    <UnreadPage service={service} form={formShown(c, again, fresh)} />,
    again ? 422 : 200,
  );
}
