import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "اس کے بجائے خود آ کر ملنا",
  "instead.body":
    "کوئی بات نہیں، اور آپ کے علاج پر کوئی اثر نہیں پڑے گا۔ ہم {practice} کو بتائیں گے۔ وہ آپ سے رابطہ کر کے بتائیں گے کہ آگے کیا کرنا ہے۔",
  "instead.because": "کیا آپ {practice} کو کچھ بتانا چاہتے ہیں؟ (اختیاری)",
  "instead.long": "زیادہ سے زیادہ {most} حروف استعمال کریں",
  "instead.send": "میری جی پی سرجری کو بتائیں",
  "instead.go_back": "واپس جائیں اور سوالوں کے جواب دیں",
};
