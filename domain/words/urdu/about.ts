import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "منتخب کریں کہ جواب کون دے رہا ہے",
  "about.name_missing": "اپنا نام درج کریں",
  "about.name_long": "اپنے نام کے لیے زیادہ سے زیادہ 200 حروف استعمال کریں",
  "about.relation_missing": "بتائیں کہ آپ مریض کو کیسے جانتے ہیں",
  "about.relation_long":
    "یہ بتانے کے لیے کہ آپ مریض کو کیسے جانتے ہیں، زیادہ سے زیادہ 200 حروف استعمال کریں",
  "about.why_missing": "بتائیں کہ آپ مریض کی طرف سے کیوں جواب دے رہے ہیں",
  "about.why_long":
    "یہ بتانے کے لیے کہ آپ کیوں جواب دے رہے ہیں، زیادہ سے زیادہ 1000 حروف استعمال کریں",
  "about.role_missing": "کیئر ہوم میں اپنا کام درج کریں",
  "about.role_long": "کیئر ہوم میں اپنے کام کے لیے زیادہ سے زیادہ 200 حروف استعمال کریں",
  "about.capacity_missing": "منتخب کریں کہ کیا رہائشی اس بارے میں فیصلہ کر سکتے ہیں",
  "about.best_interests_missing":
    "بتائیں کہ آپ نے کس سے پوچھا، اور یہ رہائشی کے لیے کیوں بہترین ہے",
  "about.best_interests_long":
    "یہ بتانے کے لیے کہ یہ کیوں بہترین ہے، زیادہ سے زیادہ 2000 حروف استعمال کریں",
  "about.family_missing": "منتخب کریں کہ کیا خاندان کو بتایا گیا",
};
