/** One question as the form control that fits it, in the reader's language. */
import { hintSaid, labelSaid, optionSaid } from "@/domain/links/asked_of_patients.ts";
import { patientsPlaces, sideWords } from "@/domain/links/places.ts";
import type { Option, Question } from "@/domain/questions/question.ts";
import { sideNamed } from "@/domain/body_sites.ts";
import { placeOf } from "@/domain/questions/site_answer.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { DateField } from "@/views/components/date_field.tsx";
import {
  CheckboxesField,
  RadiosField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import { Radios } from "@/views/components/radios.tsx";
import { Select } from "@/views/components/select.tsx";
import { chosen, firstError, type FormState } from "@/views/form_state.ts";
import { Words } from "@/views/links/words.tsx";

interface Props {
  say: Speech;
  question: Question;
  form: FormState;
}

export function PatientsQuestion({ say, question, form }: Props) {
  const hint = hintSaid(say, question);
  const label = <Words said={labelSaid(say, question)} />;
  const field = { form, name: question.key, hint: hint && <Words said={hint} /> };
  const legend = { legend: label, legendSize: "l", isPageHeading: true } as const;
  const labelled = { label, labelSize: "l", isPageHeading: true } as const;
  switch (question.kind) {
    case "choice":
      return <RadiosField {...field} {...legend} items={itemsOf(say, question)} />;
    case "several":
    case "checklist":
      return <CheckboxesField {...field} {...legend} items={itemsOf(say, question)} />;
    case "list":
      return (
        <SelectField
          {...field}
          {...labelled}
          items={question.options.map((option) => ({
            value: option.value,
            label: optionSaid(say, question, option).text,
          }))}
          empty={say("journey.missing_choice")}
        />
      );
    case "site":
      return <PlaceField say={say} question={question} form={form} />;
    case "number":
      return (
        <TextField
          {...field}
          {...labelled}
          inputMode="decimal"
          width={5}
          suffix={question.unit || undefined}
        />
      );
    case "date":
      return <DateField {...field} {...legend} />;
    case "line":
      return <TextField {...field} {...labelled} />;
    case "text":
      return <TextAreaField {...field} {...labelled} rows={question.rows} />;
  }
}

const itemsOf = (
  say: Speech,
  question: Extract<Question, { readonly options: readonly Option[] }>,
) =>
  question.options.map((option) => ({
    value: option.value,
    label: <Words said={optionSaid(say, question, option)} />,
    exclusive: option.exclusive,
  }));

/** A place and its side, in two fields of one name. */
function PlaceField({ say, question, form }: Props) {
  const { key } = question;
  const values = chosen(form, key).filter((value) => value !== "");
  const { site, side } = placeOf(values.find((value) => sideNamed(value) === undefined) ?? "");
  const hint = hintSaid(say, question);
  return (
    <>
      <Select
        id={key}
        name={key}
        label={<Words said={labelSaid(say, question)} />}
        labelSize="l"
        isPageHeading
        hint={hint && <Words said={hint} />}
        error={firstError(form, key)}
        value={site}
        items={[
          { value: "", label: say("place.choose") },
          ...patientsPlaces.map(({ code, words, region }) => ({
            value: code,
            label: say(words),
            group: say(region),
          })),
        ]}
      />
      <Radios
        id={`${key}-side`}
        name={key}
        legend={say("question.site_side")}
        value={values.map(sideNamed).find(Boolean) ?? side ?? ""}
        items={[
          ...(["left", "right", "middle", "both"] as const).map((each) => ({
            value: each,
            label: say(sideWords[each]),
          })),
          { value: "", label: say("question.no_side") },
        ]}
      />
    </>
  );
}
