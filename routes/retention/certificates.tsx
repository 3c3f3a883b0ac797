/** `/retention/certificates`: what was destroyed; by NHS number only in a form, never in an address. */
import type { Id, Instant } from "@/db/columns.ts";
import {
  type Certificate,
  type CertificateMark,
  certificatesAtOnce,
  findCertificates,
  listCertificates,
} from "@/domain/retention/certificates.ts";
import { CertificateForm } from "@/domain/retention/forms.ts";
import { recordSearch } from "@/domain/retention/record_search.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { CertificatesPage } from "@/views/retention/certificates_page.tsx";

export const certificates = createApp()
  .get("/", can("retention.decide"), (c) => page(c))
  .post("/", can("retention.decide"), form(CertificateForm, page), async (c) => {
    const { store, actor, install } = c.var;
    const { nhsNumber } = c.req.valid("form");
    const found = await findCertificates(store.read, actor, install.contactKey, nhsNumber);
    await recordSearch(store, actor, found.length);
    return show(
      c,
      <CertificatesPage
        shown={{ certificates: found, next: undefined, asked: true }}
        form={emptyForm}
      />,
    );
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const before = markOf(c.req.query("before"));
  const found = await listCertificates(c.var.store.read, c.var.actor, before);
  const shown = found.slice(0, certificatesAtOnce);
  const next = found.length > shown.length ? markIn(shown.at(-1)!) : undefined;
  return show(
    c,
    <CertificatesPage
      shown={{ certificates: shown, next, asked: false }}
      form={formShown(c, again)}
    />,
    again ? 422 : 200,
  );
}

const markIn = ({ destroyedAt, id }: Certificate) => `${destroyedAt}_${id}`;

function markOf(typed: string | undefined): CertificateMark | undefined {
  const [at, id] = typed?.split("_") ?? [];
  return at && id ? { destroyedAt: at as Instant, id: id as Id<"RetentionReview"> } : undefined;
}
