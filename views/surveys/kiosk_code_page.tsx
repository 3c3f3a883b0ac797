/** A code for a tablet on a stand, shown once. */
import { codeMinutes } from "@/domain/devices/code_minutes.ts";
import { codeInGroups, spelledOut } from "@/domain/links/code_in_words.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Panel } from "@/views/components/panel.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function KioskCodePage({ code, name, placeId, address }: {
  readonly code: string;
  readonly name: string;
  readonly placeId: string;
  readonly address: string;
}) {
  return (
    <Layout title={`Code for ${name}`}>
      <Panel heading={codeInGroups(code)}>{spelledOut(code)}</Panel>
      <p>This starts the tablet “{name}”. It works once, within {codeMinutes} minutes.</p>
      <ol>
        <li>
          On the tablet, open <strong>{address}</strong>. Nobody needs to sign in there.
        </li>
        <li>Type the code, and press “Ask people on this tablet”.</li>
        <li>Put the page that opens on the tablet’s home screen, and open it from there.</li>
      </ol>
      <p>The code is not shown again. If it was not used, make another.</p>
      <ButtonLink variant="secondary" href={paths.surveyKiosks(placeId)}>
        Back to the tablets
      </ButtonLink>
    </Layout>
  );
}
