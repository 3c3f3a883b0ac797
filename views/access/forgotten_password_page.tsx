import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** Bedside sends no e-mail here, so a person who knows you makes the link. */
export function ForgottenPasswordPage() {
  return (
    <Layout title="Forgotten password" back={paths.signIn()}>
      <h1 class="nhsuk-heading-l">I have forgotten my password</h1>
      <p>
        Ask your manager, or a Bedside administrator, for a{" "}
        <strong>new password link</strong>. They find your name under People and press “Make a new
        password link”.
      </p>
      <p>The link works once, for 7 days. You choose a new password there, then sign in.</p>
      <p>Bedside does not send passwords or links by e-mail by itself.</p>
      <h2 class="nhsuk-heading-m">If you are the only administrator</h2>
      <p>
        On the computer that runs Bedside, run the <code>create-admin</code>{" "}
        command with your e-mail address. It prints a link for you.
      </p>
    </Layout>
  );
}
