import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "تم الحفظ الساعة {time}",
  "saving.ended": "لم يتم حفظ هذا. افتح الرابط مرة أخرى وأدخل تاريخ الميلاد. ما كتبته لا يزال هنا.",
  "saving.refused": "لم يتم حفظ هذا. اضغط على الزر أدناه لمعرفة السبب.",
  "saving.unreached": "لم يتم حفظ هذا بعد. لا يوجد اتصال. نواصل المحاولة.",
};
