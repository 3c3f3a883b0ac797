import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "حفظ ومتابعة",
  "journey.for_them": "أجب نيابة عن الشخص الذي تساعده.",
  "journey.kept":
    "نحفظ كل إجابة عندما تضغط على الزر. يمكنك التوقف والعودة باستخدام الرابط نفسه حتى {day}.",
  "journey.not_taken": "لم نتمكن من حفظ هذا. افتح الرابط مرة أخرى وتحقق مما تم حفظه.",
  "journey.progress": "السؤال {number} من {count}",
  "journey.i_do_not_know": "لا أعرف",
  "journey.own_language": "يمكنك الكتابة بلغتك.",
  "journey.missing_choice": "اختر إجابة",
  "journey.missing_several": "اختر إجابة واحدة على الأقل",
  "journey.missing_words": "اكتب إجابة، أو اضغط على لا أعرف",
  "journey.missing_place": "اختر مكاناً في الجسم، أو اضغط على لا أعرف",
  "journey.long": "استخدم {most} حرف أو أقل",
  "journey.number_wrong": "أدخل رقماً، على سبيل المثال 6",
  "journey.number_high": "أدخل رقماً لا يزيد عن {most}",
  "journey.date_wrong": "أدخل تاريخاً صحيحاً",
  "journey.one_alone": "لا يمكنك اختيار هذه الإجابة مع إجابات أخرى: {answer}",
  "journey.side_wrong": "ليس لذلك المكان هذا الجانب. اختر جانباً آخر، أو بدون جانب",
  "journey.over": "لم تعد هناك حاجة إلى هذا الرابط",
  "journey.over_body":
    "لم تعد {practice} تنتظر إجابات من خلال هذا الرابط. لا تحتاج إلى فعل أي شيء. اتصل بهم إذا كان لديك سؤال.",
};
