/** Patients whom a version does not take. */
import { Refusal } from "@/domain/errors.ts";
import { exclusionsKey } from "@/domain/questions/reserved_keys.ts";
import { type Exclusion, mostExclusions } from "@/domain/services/definition.ts";
import { saveVersion } from "@/domain/services/save_version.ts";
import {
  ExclusionForm,
  exclusionFrom,
  RemovalForm,
  typedExclusion,
} from "@/domain/services/section_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { isOn, toVersion, versionShown } from "@/routes/services/version_shown.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ExclusionPage, ExclusionsPage } from "@/views/services/exclusions_page.tsx";
import { newPart } from "@/views/services/questions_page.tsx";

export const exclusionsSection = createApp()
  .get("/", can("service.amend"), (c) => list(c))
  .get("/:part", can("service.amend"), (c) => page(c))
  .post("/:part", can("service.amend"), form(ExclusionForm, page), async (c) => {
    const { store, actor } = c.var;
    const sent = c.req.valid("form");
    await saveVersion(store, actor, versionId(c), sent.seen, ({ exclusions }) => {
      const before = part(c) === newPart ? undefined : requireExclusion(exclusions, part(c));
      const after = exclusionFrom(sent, exclusions, before?.key);
      return {
        exclusions: before
          ? exclusions.map((each) => each === before ? after : each)
          : [...exclusions, after].slice(0, mostExclusions),
      };
    });
    return toList(c);
  })
  .post("/:part/removal", can("service.amend"), form(RemovalForm, list), async (c) => {
    const { store, actor } = c.var;
    await saveVersion(store, actor, versionId(c), c.req.valid("form").seen, ({ exclusions }) => {
      const gone = requireExclusion(exclusions, part(c));
      return { exclusions: exclusions.filter((each) => each !== gone) };
    });
    return toList(c);
  });

async function list(c: PageContext, again?: FormState): Promise<Response> {
  const version = await versionShown(c);
  if (isOn(version) && !again) return toVersion(c, version);
  return show(c, <ExclusionsPage version={version} form={again ?? emptyForm} />, again ? 422 : 200);
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const version = await versionShown(c);
  if (isOn(version) && !again) return toVersion(c, version);
  const address = part(c);
  const exclusion = address === newPart
    ? undefined
    : requireExclusion(version.definition.exclusions, address);
  const fresh = {
    ...exclusion ? typedExclusion(exclusion) : { known: "asked" },
    seen: version.fingerprint,
  };
  return show(
    c,
    <ExclusionPage
      version={version}
      exclusion={exclusion}
      address={address}
      form={formShown(c, again, fresh)}
    />,
    again ? 422 : 200,
  );
}

function requireExclusion(exclusions: readonly Exclusion[], key: string): Exclusion {
  const exclusion = exclusions.find((each) => each.key === key);
  if (!exclusion) throw new Refusal("not_found", "There are no such patients in this version");
  return exclusion;
}

const part = (c: PageContext): string => c.req.param("part") ?? "";
const versionId = (c: PageContext) => paramId<"ServiceVersion">(c, "serviceVersion");

function toList(c: PageContext): Response {
  notice(c, "details-saved");
  const service = paramId<"Service">(c, "service");
  return c.redirect(paths.versionSection(service, versionId(c), exclusionsKey), 303);
}
