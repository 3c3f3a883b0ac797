import { unsuspendPerson } from "@/domain/organisations/suspend_person.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const personReturn = createApp()
  .post("/", can("person.suspend"), async (c) => {
    const id = paramId<"Membership">(c, "membership");
    await unsuspendPerson(c.var.store, c.var.actor, id);
    notice(c, "access-returned");
    return c.redirect(paths.person(id), 303);
  });
