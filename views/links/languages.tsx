/** Every language by its own name; each is a button, so that it works without JavaScript. */
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { Speech } from "@/domain/words/speech.ts";

/** `action` takes the choice and leads back to the page that the button stood on. */
export function Languages({ say, action }: { say: Speech; action: string }) {
  return (
    <form method="post" action={action} class="languages" aria-label={say("gate.language")}>
      <ul class="languages__list">
        {Object.entries(languageCatalogue).map(([language, { name, tag, dir }]) => {
          const isNow = language === say.language;
          return (
            <li>
              <button
                type="submit"
                class="languages__name"
                name="language"
                value={language}
                lang={tag}
                dir={dir}
                aria-current={isNow ? "true" : undefined}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </form>
  );
}
