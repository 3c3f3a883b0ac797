/** The hub's desk. What changes is one part, which static/js/pages/desk.js has read again as it does. */
import type { Desk } from "@/domain/calls/desk.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { DeskLive } from "@/views/hubs/desk_live.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function DeskPage({ desk, form, leads }: { desk: Desk; form: FormState; leads: boolean }) {
  return (
    <Layout title="Desk" wide error={hasErrors(form)} scripts={["desk.js"]}>
      <ErrorSummary form={form} />
      <h1>Desk</h1>
      <div
        data-desk={paths.desk()}
        data-stream={paths.callsStream()}
        data-presence="/desk/presence"
      >
        <p data-desk-late role="status" hidden>
          The connection to Bedside is lost. Calls may ring late: keep your telephone at hand.
        </p>
        <DeskLive desk={desk} form={form} leads={leads} />
      </div>
      <p>
        <a href={paths.deskTest()}>Test this device</a>
      </p>
    </Layout>
  );
}
