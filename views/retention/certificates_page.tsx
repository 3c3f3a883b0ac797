/** What was destroyed. It knows nobody: only by an NHS number can somebody ask. */
import type { Certificate } from "@/domain/retention/certificates.ts";
import { retentionCatalogue } from "@/domain/retention/periods.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface CertificatesShown {
  readonly certificates: readonly Certificate[];
  /** Where the next page begins. */
  readonly next: string | undefined;
  /** They are those of one NHS number. */
  readonly asked: boolean;
}

export function CertificatesPage({ shown, form }: { shown: CertificatesShown; form: FormState }) {
  const { certificates, next, asked } = shown;
  return (
    <Layout
      title="What has been destroyed"
      error={hasErrors(form)}
      back={{ href: paths.retention(), label: "Records whose time is over" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>What has been destroyed</h1>
      <form method="post" action={paths.certificates()} novalidate>
        <TextField
          form={form}
          name="nhsNumber"
          label="NHS number"
          hint="Whoever asks for a record can be told that there was one, and when it went"
          inputMode="numeric"
          autocomplete="off"
          width={10}
        />
        <Button variant="secondary">Look</Button>
      </form>
      <h2>{asked ? "Of this NHS number" : "Certificates of destruction"}</h2>
      {certificates.length === 0 && (
        <p class="empty">
          {asked
            ? "No record with this NHS number was destroyed here."
            : "No record has been destroyed."}
        </p>
      )}
      <ul class="rows">
        {certificates.map((each) => <OneCertificate certificate={each} />)}
      </ul>
      {next && (
        <p>
          <a href={paths.certificates(next)}>More</a>
        </p>
      )}
      {asked && (
        <p>
          <a href={paths.certificates()}>All certificates</a>
        </p>
      )}
    </Layout>
  );
}

function OneCertificate({ certificate }: { certificate: Certificate }) {
  const { id, kind, lastEntryOn, dueOn, approvedByName, approvedAt, destroyedAt } = certificate;
  const rows = Object.values(certificate.rows ?? {}).reduce((sum, each) => sum + each, 0);
  return (
    <li>
      <p>
        <strong>
          <When at={destroyedAt} />
        </strong>
        : {retentionCatalogue[kind].label}, last entry <OnDay day={lastEntryOn} />, time over on
        {" "}
        <OnDay day={dueOn} />. {approvedByName} said yes {approvedAt && <When at={approvedAt} />}.
        {" "}
        {rows} entries and {certificate.files} files{" "}
        {certificate.filesGoneAt ? "are gone" : "are going"}.
        <br />
        <span class="small quiet">Certificate {id}</span>
      </p>
    </li>
  );
}
