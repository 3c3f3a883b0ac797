/** What is drawn as a file, in words: the thread that draws it knows neither language nor database. */
import type { Instant } from "@/db/columns.ts";
import type { Language } from "@/db/schema/links.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { canDraw } from "@/views/pdf/can_draw.ts";

interface Drawing {
  /** For `lang`. */
  readonly lang: string;
  readonly title: string;
  readonly organisation: string;
  readonly address: string;
  readonly addressLabel: string;
}

export interface Poster extends Drawing {
  readonly kind: "poster" | "cards";
  readonly place: string;
  readonly before: readonly string[];
  readonly how: string;
  readonly after: readonly string[];
}

/** Each row's first cell is its header. */
export interface MonthTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MonthPoster extends Drawing {
  readonly kind: "month";
  readonly at: Instant;
  readonly days: string;
  readonly heading: string;
  readonly note: string;
  readonly tables: readonly MonthTable[];
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly pairs: readonly (readonly (readonly [name: string, words: string])[])[];
  }[];
  readonly more: string;
}

export type ToDraw = Poster | MonthPoster;

export interface PosterFacts {
  readonly place: string;
  readonly organisation: string;
  readonly address: string;
}

export const posterOf = (
  say: Speech,
  kind: Poster["kind"],
  { place, organisation, address }: PosterFacts,
): Poster => ({
  kind,
  lang: say.tag,
  title: say("survey.title"),
  organisation,
  place,
  address,
  addressLabel: say("survey.poster_qr", { address }),
  before: [say("survey.poster_time"), say("survey.anonymous")],
  how: say("survey.poster_how"),
  after: [
    `${say("survey.poster_languages")} ${languageNames()}`,
    say("survey.poster_paper"),
  ],
});

/** Each by its own name, where the fonts have its letters. */
const languageNames = (): string =>
  Object.values(languageCatalogue)
    .map(({ name, english }) => canDraw(name) ? name : english).join(", ");

/** Whether a file can be drawn in this language; a browser can print every one. */
export const drawsIn = (language: Language): boolean => canDraw(languageCatalogue[language].name);
