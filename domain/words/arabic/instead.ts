import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "الحضور شخصياً بدلاً من ذلك",
  "instead.body":
    "لا بأس بذلك، ولن تتأثر رعايتك. سنخبر {practice}، وسيتواصلون معك بشأن الخطوة التالية.",
  "instead.because": "هل تريد أن تخبر {practice} بأي شيء؟ (اختياري)",
  "instead.long": "استخدم {most} حرف أو أقل",
  "instead.send": "أخبر عيادة طبيبي العام",
  "instead.go_back": "الرجوع والإجابة عن الأسئلة",
};
