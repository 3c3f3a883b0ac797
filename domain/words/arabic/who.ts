import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "من الذي يجيب؟",
  "who.patient": "أنا المريض",
  "who.other": "أجيب نيابة عن المريض",
  "who.name": "اسمك الكامل",
  "who.relation": "ما صلتك بالمريض؟",
  "who.relation_hint": "على سبيل المثال، ابنة أو صديق أو مقدم رعاية",
  "who.why": "لماذا تجيب نيابة عن المريض؟",
  "who.why_hint": "على سبيل المثال، لا يستطيع استخدام الهاتف، أو هو مريض جداً",
  "who.interpreter": "مترجم شفهي",
  "who.interpreter_needed": "يحتاج المريض إلى مترجم شفهي في المكالمات الهاتفية والزيارات",
  "who.home_title": "من الذي يساعد المقيم؟",
  "who.role": "وظيفتك في دار الرعاية",
  "who.capacity": "هل يستطيع المقيم اتخاذ قرار بهذا الشأن؟",
  "who.capacity_hint": "اشرح له أولاً بطريقة يستطيع فهمها",
  "who.capacity_yes": "نعم، يستطيع اتخاذ القرار",
  "who.capacity_no": "لا، لا يستطيع اتخاذ قرار بهذا الشأن",
  "who.best_interests": "من الذي سألته، ولماذا هذا هو الأفضل للمقيم؟",
  "who.best_interests_hint": "أجب عن هذا إذا كان المقيم لا يستطيع اتخاذ القرار",
  "who.family": "هل تعلم العائلة بهذا الأمر؟",
  "who.family_yes": "نعم، العائلة تعلم",
  "who.family_no": "لا، العائلة لا تعلم بعد",
  "who.family_not_wanted": "لا يريد المقيم أن تعلم العائلة",
};
