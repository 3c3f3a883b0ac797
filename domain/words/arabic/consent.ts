import type { consentWords as part } from "@/domain/words/english/consent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const consentWords: Translated<typeof part> = {
  "consent.title": "قبل أن تبدأ",
  "consent.title_resident": "قبل أن يبدأ المقيم",
  "consent.why": "لماذا نسأل",
  "consent.why_photographs":
    "تريد {practice} أن تسأل أخصائياً عن هذه المشكلة. يقرأ الأخصائي إجاباتك وينظر إلى صورك.",
  "consent.why_answers": "تريد {practice} أن تسأل أخصائياً عن هذه المشكلة. يقرأ الأخصائي إجاباتك.",
  "consent.limits": "ما الذي قد لا يظهر",
  "consent.limits_photographs":
    "قد لا تُظهر الصورة أشياء يمكن رؤيتها أو لمسها عند الحضور شخصياً. قد يُطلب منك الحضور.",
  "consent.limits_answers":
    "قد لا تُظهر الإجابات أشياء يمكن رؤيتها عند الحضور شخصياً. قد يُطلب منك الحضور.",
  "consent.who_sees": "من الذي يراها",
  "consent.who_sees_body": "يراها العاملون في {practice} وفريق الأخصائيين. قد يكونون رجالاً أو نساء.",
  "consent.where": "أين تُحفظ",
  "consent.where_body":
    "تُرسل بشكل آمن وتُحفظ في سجلك الطبي. يمكنك أن تطلب من {practice} أن تريك إياها. الصور التي تلتقطها تبقى أيضاً على هاتفك حتى تحذفها.",
  "consent.next": "ما الذي سيحدث بعد ذلك",
  "consent.next_to_practice": "تنظر {practice} فيما ترسله. بعد ذلك يمكنها أن تحيله إلى الأخصائي.",
  "consent.next_to_service": "ما ترسله يذهب مباشرة إلى فريق الأخصائيين.",
  "consent.choice": "يمكنك أن ترفض",
  "consent.choice_body":
    "لست مضطراً لفعل هذا. يمكنك الحضور شخصياً بدلاً من ذلك. يمكنك تغيير رأيك في أي وقت. لن تتأثر رعايتك.",
  "consent.statement_photographs":
    "أوافق على التقاط صور وحفظها في سجلي الطبي ومشاركتها بشكل آمن مع فريق الأخصائيين حتى يتمكنوا من تقديم المشورة بشأن رعايتي. أفهم أن الصورة قد لا تُظهر بعض الأشياء وأنه قد يُطلب مني الحضور. يمكنني أن أرفض أو أغيّر رأيي، ولن تتأثر رعايتي.",
  "consent.statement_answers":
    "أوافق على حفظ إجاباتي في سجلي الطبي ومشاركتها بشكل آمن مع فريق الأخصائيين حتى يتمكنوا من تقديم المشورة بشأن رعايتي. يمكنني أن أرفض أو أغيّر رأيي، ولن تتأثر رعايتي.",
  "consent.question": "هل توافق؟",
  "consent.yes": "نعم، أوافق وأريد المتابعة",
  "consent.no": "لا، أفضّل الحضور شخصياً",
  "consent.question_for_them": "هل يوافق المريض؟",
  "consent.yes_for_them": "نعم، يوافق ويريد المتابعة",
  "consent.no_for_them": "لا، يفضّل الحضور شخصياً",
  "consent.missing": "اختر نعم أو لا",
  "consent.decided_by": "من الذي اتخذ هذا القرار؟",
  "consent.decided_by_hint": "أجب عن هذا إذا اخترت نعم",
  "consent.own_decision": "المريض نفسه اتخذ هذا القرار",
  "consent.parent": "أنا اتخذت القرار، بصفتي أحد الوالدين أو الوصي",
  "consent.attorney": "أنا اتخذت القرار، بصفتي وكيلاً أو نائباً في الشؤون الصحية",
  "consent.best_interests": "لا يستطيع المريض اتخاذ القرار، وهذا هو الأفضل له",
  "consent.decided_by_missing": "اختر من الذي اتخذ هذا القرار",
};
