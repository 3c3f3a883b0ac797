/** A call under way, for somebody who may know of it and is not in it. */
import type { Call } from "@/domain/calls/find.ts";
import { situation } from "@/domain/calls/states.ts";
import { CallFacts } from "@/views/calls/call_facts.tsx";
import { ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** Nobody hears a call who is not shown in it: there is nothing to listen to here. */
export function NotInCallPage(
  { call, title, ofHub, left }: { call: Call; title: string; ofHub: boolean; left: boolean },
) {
  return (
    <Layout
      title={title}
      back={ofHub ? { href: paths.desk(), label: "Desk" } : { href: paths.tablet(), label: "Home" }}
    >
      <h1>{title}</h1>
      <p>{situation(call)}.</p>
      {left
        ? (
          <>
            <p>You have left it. It goes on without you.</p>
            <ButtonLink href={`${paths.call(call.id)}?back`}>Come back into the call</ButtonLink>
          </>
        )
        : (
          <>
            <p>You are not in this call. Whoever is can bring you in.</p>
            <CallFacts call={call} />
          </>
        )}
    </Layout>
  );
}
