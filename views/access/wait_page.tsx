import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** Said alike whether or not there is such an account. */
export function WaitPage({ seconds }: { seconds: number }) {
  return (
    <Layout title="Wait before you try again">
      <h1 class="nhsuk-heading-l">Wait before you try again</h1>
      <p>
        There were too many attempts. You can try again in{" "}
        <strong>{inWords(seconds)}</strong>. Trying earlier does not make it longer.
      </p>
      <p>
        <a href={paths.signIn()}>Go to sign in</a>
      </p>
      <p>
        <a href={paths.forgottenPassword()}>I have forgotten my password</a>
      </p>
    </Layout>
  );
}

/** Rounded up: nobody is told to come back too early. */
function inWords(seconds: number): string {
  if (seconds <= 90) return `${seconds} second${seconds === 1 ? "" : "s"}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
