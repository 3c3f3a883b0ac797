import { createApp } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { speechIn } from "@/domain/words/speech.ts";
import { GatePage } from "@/views/links/gate_page.tsx";

export const gate = createApp()
  .get(
    "/",
    anyone(),
    async (c) => show(c, <GatePage say={await speechIn(c.var.store.read, "en")} />),
  );
