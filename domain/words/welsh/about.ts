import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "Dewiswch pwy sy'n ateb",
  "about.name_missing": "Rhowch eich enw",
  "about.name_long": "Defnyddiwch 200 nod neu lai ar gyfer eich enw",
  "about.relation_missing": "Dywedwch sut ydych chi'n adnabod y claf",
  "about.relation_long": "Defnyddiwch 200 nod neu lai i ddweud sut ydych chi'n adnabod y claf",
  "about.why_missing": "Dywedwch pam ydych chi'n ateb ar ran y claf",
  "about.why_long": "Defnyddiwch 1000 nod neu lai i ddweud pam ydych chi'n ateb",
  "about.role_missing": "Rhowch eich swydd yn y cartref",
  "about.role_long": "Defnyddiwch 200 nod neu lai ar gyfer eich swydd yn y cartref",
  "about.capacity_missing": "Dewiswch a all y preswylydd benderfynu am hyn",
  "about.best_interests_missing":
    "Dywedwch i bwy y gofynnoch chi, a pham mai dyma'r peth gorau i'r preswylydd",
  "about.best_interests_long": "Defnyddiwch 2000 nod neu lai i ddweud pam mai dyma'r peth gorau",
  "about.family_missing": "Dewiswch a gafodd y teulu wybod",
};
