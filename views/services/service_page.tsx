/** One service, for those who look after it: its versions, and whatever else can be set. */
import type { Day } from "@/db/columns.ts";
import type { Service } from "@/domain/services/find.ts";
import { type ServiceVersion, versionThatHolds } from "@/domain/services/find_versions.ts";
import { specialtyLabel } from "@/domain/services/specialties.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { VersionState } from "@/views/services/version_state.tsx";

export interface ServiceShown {
  readonly service: Service;
  /** The newest first. */
  readonly versions: readonly ServiceVersion[];
  readonly today: Day;
  readonly mayManage: boolean;
}

export function ServicePage({ shown }: { shown: ServiceShown }) {
  const { service, versions, mayManage } = shown;
  return (
    <Layout
      title={service.name}
      back={{ href: paths.organisation(service.organisationId), label: "Organisation" }}
      wide
    >
      <p class="quiet">{specialtyLabel(service.specialtyCode)}, {service.specialtyCode}</p>
      <h1>{service.name}</h1>
      <div class="split split--even">
        <section aria-labelledby="asks">
          <h2 id="asks">What it asks, takes and charges</h2>
          <p>
            Questions, photographs, priorities, patients it does not take, who may refer, diagnoses
            and charges. They change together, as a version that holds from a day on.
          </p>
          <Begin shown={shown} />
          {versions.length === 0
            ? <p>No version was written yet: it is as Bedside ships it for its specialty.</p>
            : <Versions shown={shown} />}
        </section>
        <section aria-labelledby="more">
          <h2 id="more">What holds at once</h2>
          <ul>
            <li>
              <a href={paths.serviceHours(service.id)}>Hours and targets</a>
            </li>
            <li>
              <a href={paths.serviceSourcing(service.id)}>Who answers</a>
            </li>
            {mayManage && (
              <li>
                <a href={paths.serviceClinics(service.id)}>Clinics it sends patients on to</a>
              </li>
            )}
            <li>
              <a href={paths.servicePhotographs(service.id)}>How photographs are judged</a>
            </li>
            <li>
              <a href={paths.serviceUnread(service.id)}>Answers that nobody reads</a>
            </li>
            {mayManage && (
              <li>
                <a href={paths.serviceTemplates(service.id)}>Words to begin answers with</a>
              </li>
            )}
          </ul>
        </section>
      </div>
    </Layout>
  );
}

function Begin({ shown: { service, versions } }: { shown: ServiceShown }) {
  const unfinished = versions.find(({ switchedOnAt }) => !switchedOnAt);
  return unfinished
    ? (
      <ButtonLink href={paths.serviceVersion(service.id, unfinished.id)}>
        Go on with version {unfinished.number}
      </ButtonLink>
    )
    : (
      <form method="post" action={paths.serviceVersions(service.id)}>
        <Button>Change what it asks</Button>
      </form>
    );
}

function Versions({ shown: { service, versions, today } }: { shown: ServiceShown }) {
  const holds = versionThatHolds(versions, today);
  return (
    <>
      <h3>Versions</h3>
      <ul class="rows">
        {versions.map((version) => (
          <li>
            <p class="rows__name">
              <a href={paths.serviceVersion(service.id, version.id)}>Version {version.number}</a>
              {" "}
              <VersionState version={version} holds={holds} today={today} />
            </p>
            <p class="quiet small">
              {version.validFrom && version.switchedOnAt
                ? (
                  <>
                    From <OnDay day={version.validFrom} />. Switched on by{" "}
                    {version.switchedOnByName} on <When at={version.switchedOnAt} />
                  </>
                )
                : (
                  <>
                    Last changed by {version.savedByName} on <When at={version.savedAt} />
                  </>
                )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
