/** Why an answer is left out of the figures. */
import { experienceLabels } from "@/domain/surveys/experience.ts";
import type { GivenAnswer } from "@/domain/surveys/find_answers.ts";
import { monthOf } from "@/domain/months.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function SetAsidePage({ answer, form }: { answer: GivenAnswer; form: FormState }) {
  const title = "Leave an answer out of the figures";
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.surveyAnswers(monthOf(answer.day)), label: "Answers" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        {answer.experience && experienceLabels[answer.experience]}, {longDay(answer.day)},{" "}
        {answer.placeName}
      </p>
      <p>
        Only for an answer that no person gave, such as one of many that a machine sent. The figures
        say how many were left out. The answer and your reason stay, and nobody can delete them.
      </p>
      <form method="post" action={paths.surveyAside(answer.key)} novalidate>
        <TextField form={form} name="reason" label="Why it is left out" />
        <Button>Leave it out</Button>
      </form>
    </Layout>
  );
}
