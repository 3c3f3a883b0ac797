import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "Cael eich gweld wyneb yn wyneb",
  "instead.body":
    "Mae hynny'n iawn, ac ni fydd yn effeithio ar eich gofal. Byddwn yn dweud wrth {practice}. Byddant yn cysylltu â chi ynghylch beth i'w wneud nesaf.",
  "instead.because": "Hoffech chi ddweud unrhyw beth wrth {practice}? (dewisol)",
  "instead.long": "Defnyddiwch {most} nod neu lai",
  "instead.send": "Dweud wrth fy meddygfa",
  "instead.go_back": "Mynd yn ôl ac ateb y cwestiynau",
};
