import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "اختر من الذي يجيب",
  "about.name_missing": "أدخل اسمك",
  "about.name_long": "استخدم 200 حرف أو أقل لاسمك",
  "about.relation_missing": "اذكر صلتك بالمريض",
  "about.relation_long": "استخدم 200 حرف أو أقل لتذكر صلتك بالمريض",
  "about.why_missing": "اذكر لماذا تجيب نيابة عن المريض",
  "about.why_long": "استخدم 1000 حرف أو أقل لتذكر لماذا تجيب",
  "about.role_missing": "أدخل وظيفتك في دار الرعاية",
  "about.role_long": "استخدم 200 حرف أو أقل لوظيفتك في دار الرعاية",
  "about.capacity_missing": "اختر ما إذا كان المقيم يستطيع اتخاذ قرار بهذا الشأن",
  "about.best_interests_missing": "اذكر من الذي سألته، ولماذا هذا هو الأفضل للمقيم",
  "about.best_interests_long": "استخدم 2000 حرف أو أقل لتذكر لماذا هذا هو الأفضل",
  "about.family_missing": "اختر ما إذا تم إخبار العائلة",
};
