import { mostUnread, unreadMessages } from "@/domain/messages/unread.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { UnreadPage } from "@/views/messages/unread_page.tsx";

export const unread = createApp()
  .get("/", can("message.write"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const found = await unreadMessages(store.readLong, actor);
  recordListLook(store, actor, found.map(({ referralId }) => ({ id: referralId })));
  const practice = actor.organisationKind === "practice";
  return show(
    c,
    <UnreadPage unread={found} practice={practice} more={found.length === mostUnread} />,
  );
}
