import { z } from "zod";
import { findCurrentMemberships } from "@/domain/access/find.ts";
import { switchMembership } from "@/domain/access/switch_membership.ts";
import type { Id } from "@/db/columns.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { MembershipsPage } from "@/views/access/memberships_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const MembershipForm = z.object({ membership: z.uuid("Choose where you work now") });

export const memberships = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post(
    "/",
    signedIn(),
    form(MembershipForm, (c, again) => page(c, again)),
    async (c) => {
      const chosen = c.req.valid("form").membership as Id<"Membership">;
      await switchMembership(c.var.store, c.var.actor, chosen);
      notice(c, "role-changed");
      return c.redirect(paths.home(), 303);
    },
  );

async function page(c: PageContext, again?: FormState) {
  const { store, actor } = c.var;
  const theirs = await findCurrentMemberships(store.read, actor.userId, store.now());
  const shown = formShown(c, again, { membership: actor.membershipId });
  return show(c, <MembershipsPage form={shown} memberships={theirs} />, again ? 422 : 200);
}
