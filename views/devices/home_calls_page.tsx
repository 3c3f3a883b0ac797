import { HomeCalls, type ShownCall } from "@/views/devices/home_calls.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function HomeCallsPage(
  { calls, more }: { calls: readonly ShownCall[]; more: boolean },
) {
  return (
    <Layout title="Calls of your home" wide back={{ href: paths.tablet(), label: "Home" }}>
      <h1>Calls of your home</h1>
      {calls.length === 0
        ? <p>Your home has not called the hub yet.</p>
        : <HomeCalls calls={calls} />}
      {more && <p>These are the newest. The hub can tell you about those before.</p>}
    </Layout>
  );
}
