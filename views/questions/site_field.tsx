/** A place on the body, from the catalogue, and its side: two fields of one name. */
import { partInWords } from "@/domain/body_parts.ts";
import { bodySites, sideLabels, sideNamed } from "@/domain/body_sites.ts";
import type { Question } from "@/domain/questions/question.ts";
import { placeOf } from "@/domain/questions/site_answer.ts";
import { Select } from "@/views/components/select.tsx";
import { chosen, firstError, type FormState } from "@/views/form_state.ts";

export function SiteField({ question, form }: { question: Question; form: FormState }) {
  const { key, label, hint, mayBeUnknown } = question;
  const values = chosen(form, key).filter((value) => value !== "");
  const place = values.find((value) => sideNamed(value) === undefined);
  const { site, side } = placeOf(place ?? "");
  const before = partInWords(site);
  return (
    <div class="site-field">
      <Select
        id={key}
        name={key}
        label={label}
        hint={hint}
        error={firstError(form, key)}
        value={site}
        items={[
          { value: "", label: "Choose a place" },
          ...(before ? [{ value: site, label: before }] : []),
          ...(mayBeUnknown ? [{ value: "not_known", label: "Not known" }] : []),
          ...bodySites.map(({ code, label, region }) => ({
            value: code,
            label,
            group: region,
          })),
        ]}
      />
      <Select
        id={`${key}-side`}
        name={key}
        label="Side of the patient, if it has one"
        value={values.map(sideNamed).find(Boolean) ?? side ?? ""}
        items={[
          { value: "", label: "No side" },
          ...(["left", "right", "middle", "both"] as const).map((each) => ({
            value: each,
            label: sideLabels[each],
          })),
        ]}
      />
    </div>
  );
}
