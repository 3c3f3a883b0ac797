/** A code for a tablet, shown once. */
import { codeMinutes } from "@/domain/devices/code_minutes.ts";
import { codeInGroups, spelledOut } from "@/domain/links/code_in_words.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Panel } from "@/views/components/panel.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function CodePage({ code, name, home, address }: {
  readonly code: string;
  readonly name: string;
  readonly home: { readonly id: string; readonly name: string };
  readonly address: string;
}) {
  return (
    <Layout title={`Code for ${name}`}>
      <Panel heading={codeInGroups(code)}>{spelledOut(code)}</Panel>
      <p>This pairs “{name}” with {home.name}. It works once, within {codeMinutes} minutes.</p>
      <ol>
        <li>
          On the tablet, open <strong>{address}</strong>.
        </li>
        <li>Type the code, and press “Pair this tablet”.</li>
        <li>Keep the page that opens among its favourites, or on its home screen.</li>
      </ol>
      <p>The code is not shown again. If it was not used, make another.</p>
      <ButtonLink variant="secondary" href={paths.devicesOfHome(home.id)}>
        Back to the tablets
      </ButtonLink>
    </Layout>
  );
}
