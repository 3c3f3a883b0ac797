/** One version of a service: its sections, what it changes, and from when on it holds. */
import type { Day } from "@/db/columns.ts";
import type { Service } from "@/domain/services/find.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { sections } from "@/domain/services/section_forms.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Differences } from "@/views/services/differences.tsx";
import { VersionState } from "@/views/services/version_state.tsx";
import {
  differences,
  linesIn,
  type PracticeNames,
  sectionNames,
} from "@/views/services/version_words.ts";

export interface VersionShown {
  readonly service: Service;
  readonly version: ServiceVersion;
  /** The one that holds today; undefined where none was ever switched on. */
  readonly holds: ServiceVersion | undefined;
  /** What holds today, as a version says it or as it is shipped. */
  readonly holding: ServiceDefinition;
  readonly practices: PracticeNames;
  readonly today: Day;
}

export function VersionPage({ shown, form }: { shown: VersionShown; form: FormState }) {
  const { service, version, holds, today } = shown;
  const title = `Version ${version.number} of ${service.name}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.service(service.id), label: service.name }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>
        {title} <VersionState version={version} holds={holds} today={today} />
      </h1>
      <p class="quiet">
        {version.validFrom && version.switchedOnAt
          ? (
            <>
              From <OnDay day={version.validFrom} />. Switched on by {version.switchedOnByName} on
              {" "}
              <When at={version.switchedOnAt} />. It cannot be changed any more.
            </>
          )
          : (
            <>
              Nobody is asked by it yet. Last changed by {version.savedByName} on{" "}
              <When at={version.savedAt} />.
            </>
          )}
      </p>
      <div class="split split--even">
        <section aria-labelledby="sections">
          <div class="bar">
            <h2 id="sections">What it says</h2>
            <ButtonLink
              small
              variant="secondary"
              href={paths.serviceVersionPreview(service.id, version.id)}
            >
              See it as a practice does
            </ButtonLink>
          </div>
          <Sections shown={shown} />
        </section>
        <div>
          {version.id !== holds?.id && <Changes shown={shown} />}
          {!version.switchedOnAt && <SwitchOn shown={shown} form={form} />}
          {!version.switchedOnAt && <Discard version={version} />}
        </div>
      </div>
    </Layout>
  );
}

function Sections({ shown: { service, version, practices } }: { shown: VersionShown }) {
  return (
    <ul class="rows">
      {sectionNames.map((section) => {
        const lines = linesIn(version.definition, section, practices);
        return (
          <li>
            <p class="rows__name">
              {version.switchedOnAt
                ? sections[section]
                : (
                  <a href={paths.versionSection(service.id, version.id, section)}>
                    {sections[section]}
                  </a>
                )}
            </p>
            {lines.length > 3
              ? (
                <Details summary={`All ${lines.length}`}>
                  <Lines lines={lines} />
                </Details>
              )
              : lines.length === 0
              ? <p class="quiet">None</p>
              : <Lines lines={lines} />}
          </li>
        );
      })}
    </ul>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="small">{lines.map((line) => <li>{line}</li>)}</ul>
);

function Changes({ shown: { version, holds, holding, practices } }: { shown: VersionShown }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        Compared with {holds ? `version ${holds.number}, which holds` : "what Bedside ships"}
      </h2>
      <Differences all={differences(holding, version.definition, practices)} />
    </section>
  );
}

function SwitchOn({ shown: { service, version }, form }: { shown: VersionShown; form: FormState }) {
  return (
    <form
      method="post"
      action={paths.serviceVersionOn(service.id, version.id)}
      novalidate
    >
      <input type="hidden" name="seen" value={typed(form, "seen")} />
      <h2>Switch it on</h2>
      <DateField
        form={form}
        name="validFrom"
        legend="From which day on?"
        hint="Today or later. Drafts that are begun before it keep what they were asked, and are told"
      />
      <Button>Switch on version {version.number}</Button>
    </form>
  );
}

/** Of what is on the page: one that somebody changed since is not discarded unread. */
function Discard({ version }: { version: ServiceVersion }) {
  return (
    <Details summary="Discard this version">
      <p>
        Everything written in version {version.number}{" "}
        is put aside. What the service asks for now stays as it is.
      </p>
      <form method="post" action={paths.serviceVersionDiscarded(version.serviceId, version.id)}>
        <input type="hidden" name="seen" value={version.fingerprint} />
        <Button variant="warning">Discard version {version.number}</Button>
      </form>
    </Details>
  );
}
