import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "જવાબ કોણ આપી રહ્યું છે?",
  "who.patient": "હું દર્દી છું",
  "who.other": "હું દર્દી માટે જવાબ આપી રહ્યો / રહી છું",
  "who.name": "તમારું પૂરું નામ",
  "who.relation": "તમે દર્દીને કેવી રીતે ઓળખો છો?",
  "who.relation_hint": "ઉદાહરણ તરીકે, દીકરી, મિત્ર અથવા સંભાળ રાખનાર",
  "who.why": "તમે દર્દી માટે શા માટે જવાબ આપી રહ્યા છો?",
  "who.why_hint": "ઉદાહરણ તરીકે, તેઓ ફોન વાપરી શકતા નથી, અથવા તેઓ બીમાર છે",
  "who.interpreter": "દુભાષિયો",
  "who.interpreter_needed": "દર્દીને ફોન પર વાત કરવા અને મુલાકાત માટે દુભાષિયાની જરૂર છે",
  "who.home_title": "રહેવાસીને કોણ મદદ કરી રહ્યું છે?",
  "who.role": "કેર હોમમાં તમારું કામ",
  "who.capacity": "શું રહેવાસી આ વિશે જાતે નિર્ણય લઈ શકે છે?",
  "who.capacity_hint": "પહેલાં તેમને એ રીતે સમજાવો કે તેઓ સમજી શકે",
  "who.capacity_yes": "હા, તેઓ નિર્ણય લઈ શકે છે",
  "who.capacity_no": "ના, તેઓ આ વિશે નિર્ણય લઈ શકતા નથી",
  "who.best_interests": "તમે કોને પૂછ્યું, અને આ રહેવાસી માટે શા માટે સૌથી સારું છે?",
  "who.best_interests_hint": "જો રહેવાસી નિર્ણય લઈ શકતા ન હોય તો આનો જવાબ આપો",
  "who.family": "શું પરિવારને આની ખબર છે?",
  "who.family_yes": "હા, પરિવારને ખબર છે",
  "who.family_no": "ના, પરિવારને હજી ખબર નથી",
  "who.family_not_wanted": "રહેવાસી ઇચ્છતા નથી કે પરિવારને ખબર પડે",
};
