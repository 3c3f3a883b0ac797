import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "Cwestiynau gan {practice}",
  "post.title.letter": "Llythyr gan {practice}",
  "post.dear": "Annwyl {name},",
  "post.history":
    "Mae gennym rai cwestiynau i chi. Gallwch eu hateb ar ffôn, tabled neu gyfrifiadur.",
  "post.letter": "Mae gennym lythyr i chi. Gallwch ei ddarllen ar ffôn, tabled neu gyfrifiadur.",
  "post.scan": "Pwyntiwch gamera eich ffôn at y sgwâr hwn. Yna agorwch y ddolen y mae'n ei dangos.",
  "post.square": "Sgwâr i'w sganio gyda ffôn",
  "post.type": "Neu teipiwch y cyfeiriad hwn mewn porwr:",
  "post.code": "Yna teipiwch y cod hwn:",
  "post.birth":
    "Mae'r dudalen yn gofyn am eich dyddiad geni. Mae hyn er mwyn i neb arall allu ei hagor.",
  "post.until": "Gallwch ei defnyddio tan {moment}.",
  "post.help":
    "Os oes angen help arnoch, neu os byddai'n well gennych gael eich gweld wyneb yn wyneb, ffoniwch {practice} ar {phone}.",
  "post.help_practice":
    "Os oes angen help arnoch, neu os byddai'n well gennych gael eich gweld wyneb yn wyneb, ffoniwch {practice}.",
};
