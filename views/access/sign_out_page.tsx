import { Button } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function SignOutPage() {
  return (
    <Layout title="Sign out" back={paths.home()}>
      <h1 class="nhsuk-heading-l">Sign out</h1>
      <p>You will be signed out of Bedside on this screen.</p>
      <form method="post" action={paths.signOut()}>
        <Button>Sign out</Button>
      </form>
    </Layout>
  );
}
