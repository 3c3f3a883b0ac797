/** The questions of a version in their order; each can be changed, moved and taken out. */
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { SectionFrame } from "@/views/services/section_page.tsx";
import { questionInWords } from "@/views/services/version_words.ts";

export function QuestionsPage({ version, form }: { version: ServiceVersion; form: FormState }) {
  const { definition: { questions }, serviceId, id } = version;
  return (
    <SectionFrame version={version} title="Questions" form={form} wide>
      <p>
        Asked of practices in this order. Whom the service does not take is asked last, by itself.
      </p>
      <ButtonLink href={paths.versionPart(serviceId, id, "questions", newPart)}>
        Add a question
      </ButtonLink>
      <ol class="rows">
        {questions.map((question, at) => {
          const { key, label } = question;
          const name = <span class="nhsuk-u-visually-hidden">{` “${label}”`}</span>;
          const [, ...rest] = questionInWords(question, questions).split(label);
          return (
            <li id={key}>
              <p class="rows__name">
                <a href={paths.versionPart(serviceId, id, "questions", key)}>{label}</a>
              </p>
              <p class="quiet small">{rest.join(label)}</p>
              <div class="facts">
                {moves.map(({ by, label, may }) =>
                  may(at, questions.length) && (
                    <form
                      method="post"
                      action={paths.versionPartMove(serviceId, id, "questions", key)}
                    >
                      <input type="hidden" name="seen" value={version.fingerprint} />
                      <Button small variant="secondary" name="by" value={by}>{label}{name}</Button>
                    </form>
                  )
                )}
                <form
                  method="post"
                  action={paths.versionPartRemoval(serviceId, id, "questions", key)}
                >
                  <input type="hidden" name="seen" value={version.fingerprint} />
                  <Button small variant="secondary">Take out{name}</Button>
                </form>
              </div>
            </li>
          );
        })}
      </ol>
    </SectionFrame>
  );
}

const moves = [
  { by: "up", label: "Up", may: (at: number) => at > 0 },
  { by: "down", label: "Down", may: (at: number, all: number) => at < all - 1 },
] as const;

/** In the place of a key, for one that is not there yet: no key can be so. */
export const newPart = "-";
