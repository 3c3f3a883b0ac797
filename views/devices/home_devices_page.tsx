/** The tablets of one home, and how another is paired. */
import type { HomeSettings } from "@/domain/devices/home_settings.ts";
import type { Tablet } from "@/domain/devices/find.ts";
import { codeMinutes } from "@/domain/devices/code_minutes.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { TabletsList } from "@/views/devices/tablets_list.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface HomeDevices {
  readonly home: { readonly id: string; readonly name: string };
  readonly tablets: readonly Tablet[];
  readonly settings: HomeSettings;
  /** Whoever looks after all homes came from the list of them. */
  readonly ofAll: boolean;
  readonly form: FormState;
}

export function HomeDevicesPage(
  { home, tablets, settings, ofAll, form }: HomeDevices,
) {
  const change = (about: string) => [{ href: paths.homeSettings(home.id), text: "Change", about }];
  return (
    <Layout
      title={`Tablets of ${home.name}`}
      error={hasErrors(form)}
      wide
      back={ofAll ? { href: paths.devices(), label: "All homes" } : undefined}
    >
      <ErrorSummary form={form} />
      <h1>Tablets of {home.name}</h1>
      {tablets.length === 0 ? <p>No tablet is paired yet.</p> : <TabletsList tablets={tablets} />}
      <h2 class="nhsuk-heading-m">How they are used</h2>
      <SummaryList
        rows={[
          {
            key: "Calls go to",
            value: hubWords(settings),
            actions: change("the hub"),
          },
          {
            key: "PIN",
            value: settings.asksPin
              ? "Whoever picks their name types their PIN"
              : "A name is picked without a PIN",
            actions: change("whether a PIN is asked for"),
          },
        ]}
      />
      <h2 class="nhsuk-heading-m">Pair a tablet</h2>
      <p>
        You are shown a code that works once, for {codeMinutes}{" "}
        minutes, and the address to open on the tablet.
      </p>
      <form method="post" action={paths.deviceCodes(home.id)} novalidate>
        <TextField
          form={form}
          name="name"
          label="Name of the tablet"
          hint="For example “Tablet 2”"
          autocomplete="off"
          width={20}
        />
        <TextField
          form={form}
          name="place"
          label="Where it is (optional)"
          hint="For example “First floor, by the lift”"
          autocomplete="off"
          width={30}
        />
        <Button>Make a code</Button>
      </form>
    </Layout>
  );
}

function hubWords({ hub }: HomeSettings): string {
  if (!hub) return "No hub yet: nobody can call from this home";
  return hub.isOpen ? hub.name : `${hub.name}, which is closed: nobody can call from this home`;
}
