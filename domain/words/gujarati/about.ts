import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "જવાબ કોણ આપી રહ્યું છે તે પસંદ કરો",
  "about.name_missing": "તમારું નામ લખો",
  "about.name_long": "તમારા નામ માટે 200 કે તેથી ઓછા અક્ષરો વાપરો",
  "about.relation_missing": "તમે દર્દીને કેવી રીતે ઓળખો છો તે કહો",
  "about.relation_long": "તમે દર્દીને કેવી રીતે ઓળખો છો તે કહેવા 200 કે તેથી ઓછા અક્ષરો વાપરો",
  "about.why_missing": "તમે દર્દી માટે શા માટે જવાબ આપી રહ્યા છો તે કહો",
  "about.why_long": "તમે શા માટે જવાબ આપી રહ્યા છો તે કહેવા 1000 કે તેથી ઓછા અક્ષરો વાપરો",
  "about.role_missing": "કેર હોમમાં તમારું કામ લખો",
  "about.role_long": "કેર હોમમાં તમારા કામ માટે 200 કે તેથી ઓછા અક્ષરો વાપરો",
  "about.capacity_missing": "રહેવાસી આ વિશે નિર્ણય લઈ શકે છે કે નહીં તે પસંદ કરો",
  "about.best_interests_missing": "તમે કોને પૂછ્યું, અને આ રહેવાસી માટે શા માટે સૌથી સારું છે તે કહો",
  "about.best_interests_long": "આ શા માટે સૌથી સારું છે તે કહેવા 2000 કે તેથી ઓછા અક્ષરો વાપરો",
  "about.family_missing": "પરિવારને જણાવ્યું છે કે નહીં તે પસંદ કરો",
};
