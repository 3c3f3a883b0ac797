import { kindsOfWork } from "@/domain/access/permissions_document.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { PermissionsPage } from "@/views/admin/permissions_page.tsx";

export const permissionsTable = createApp()
  .get("/", can("install.view"), (c) => show(c, <PermissionsPage kinds={kindsOfWork} />));
