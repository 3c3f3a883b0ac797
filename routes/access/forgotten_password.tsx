import { createApp } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { ForgottenPasswordPage } from "@/views/access/forgotten_password_page.tsx";

export const forgottenPassword = createApp()
  .get("/", anyone(), (c) => show(c, <ForgottenPasswordPage />));
