import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "راجع إجاباتك",
  "check.change": "تغيير",
  "check.who": "من الذي يجيب",
  "check.consent": "الموافقة",
  "check.agreed": "تمت الموافقة",
  "check.photographs": "الصور",
  "check.photographs_here": {
    zero: "لم تصل أي صورة ({count})",
    one: "وصلت صورة واحدة ({count})",
    two: "وصلت صورتان ({count})",
    few: "وصلت {count} صور",
    many: "وصلت {count} صورة",
    other: "وصلت {count} صورة",
  },
  "check.not_answered": "لم تتم الإجابة بعد",
  "check.nothing_said": "لا شيء",
  "check.missing_title": "قبل أن تتمكن من الإرسال",
  "check.missing_answer": "أجب عن هذا السؤال: {question}",
  "check.no_photograph":
    "لم تصل أي صورة. الصور تساعد الأخصائي. أضفها الآن إن أمكن. يمكنك أيضاً الإرسال بدونها.",
  "check.add_photographs": "إضافة صور",
  "check.before": "عندما تضغط على إرسال، تذهب إجاباتك إلى {practice}.",
  "check.before_service": "عندما تضغط على إرسال، تذهب إجاباتك إلى {practice} وإلى فريق الأخصائيين.",
  "check.send": "إرسال",
};
