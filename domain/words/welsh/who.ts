import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "Pwy sy'n ateb?",
  "who.patient": "Fi yw'r claf",
  "who.other": "Rwy'n ateb ar ran y claf",
  "who.name": "Eich enw llawn",
  "who.relation": "Sut ydych chi'n adnabod y claf?",
  "who.relation_hint": "Er enghraifft, merch, ffrind neu ofalwr",
  "who.why": "Pam ydych chi'n ateb ar ran y claf?",
  "who.why_hint": "Er enghraifft, nid yw'n gallu defnyddio ffôn, neu mae'n sâl",
  "who.interpreter": "Cyfieithydd ar y pryd",
  "who.interpreter_needed": "Mae angen cyfieithydd ar y claf ar gyfer galwadau ffôn ac ymweliadau",
  "who.home_title": "Pwy sy'n helpu'r preswylydd?",
  "who.role": "Eich swydd yn y cartref",
  "who.capacity": "A all y preswylydd benderfynu am hyn?",
  "who.capacity_hint": "Esboniwch iddo yn gyntaf, mewn ffordd y gall ei deall",
  "who.capacity_yes": "Gall, mae'n gallu penderfynu",
  "who.capacity_no": "Na, nid yw'n gallu penderfynu am hyn",
  "who.best_interests": "I bwy y gofynnoch chi, a pham mai dyma'r peth gorau i'r preswylydd?",
  "who.best_interests_hint": "Atebwch hyn os na all y preswylydd benderfynu",
  "who.family": "Ydy'r teulu'n gwybod am hyn?",
  "who.family_yes": "Ydy, mae'r teulu'n gwybod",
  "who.family_no": "Na, nid yw'r teulu'n gwybod eto",
  "who.family_not_wanted": "Nid yw'r preswylydd am i'r teulu wybod",
};
