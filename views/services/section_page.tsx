/** What every section of a version that is being written stands in. */
import type { Child } from "hono/jsx";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { type Section, sections } from "@/domain/services/section_forms.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

type Shown = Pick<ServiceVersion, "id" | "serviceId" | "serviceName" | "number">;

export function SectionFrame({ version, title, back, form, wide, children }: {
  version: Shown;
  title: string;
  back?: { readonly href: string; readonly label: string } | undefined;
  form: FormState;
  wide?: boolean | undefined;
  children: Child;
}) {
  return (
    <Layout
      title={`${title}: ${version.serviceName}`}
      error={hasErrors(form)}
      back={back ?? {
        href: paths.serviceVersion(version.serviceId, version.id),
        label: `Version ${version.number}`,
      }}
      wide={wide}
    >
      <ErrorSummary form={form} />
      <p class="quiet">
        {version.serviceName}, version {version.number}, being written
      </p>
      <h1>{title}</h1>
      {children}
    </Layout>
  );
}

export function SectionPage({ version, section, form, children }: {
  version: Shown;
  section: Section;
  form: FormState;
  children: Child;
}) {
  return (
    <SectionFrame version={version} title={sections[section]} form={form}>
      <form
        method="post"
        action={paths.versionSection(version.serviceId, version.id, section)}
        novalidate
      >
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        {children}
        <ButtonGroup>
          <Button>Save</Button>
          <ButtonLink
            variant="secondary"
            href={paths.serviceVersion(version.serviceId, version.id)}
          >
            Leave it as it is
          </ButtonLink>
        </ButtonGroup>
      </form>
    </SectionFrame>
  );
}
