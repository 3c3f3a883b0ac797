import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "جواب کون دے رہا ہے؟",
  "who.patient": "میں خود مریض ہوں",
  "who.other": "میں مریض کی طرف سے جواب دے رہا / رہی ہوں",
  "who.name": "آپ کا پورا نام",
  "who.relation": "آپ مریض کو کیسے جانتے ہیں؟",
  "who.relation_hint": "مثال کے طور پر بیٹی، دوست یا دیکھ بھال کرنے والا",
  "who.why": "آپ مریض کی طرف سے کیوں جواب دے رہے ہیں؟",
  "who.why_hint": "مثال کے طور پر وہ فون استعمال نہیں کر سکتے، یا وہ بیمار ہیں",
  "who.interpreter": "ترجمان",
  "who.interpreter_needed": "مریض کو فون کالز اور ملاقاتوں کے لیے ترجمان کی ضرورت ہے",
  "who.home_title": "رہائشی کی مدد کون کر رہا ہے؟",
  "who.role": "کیئر ہوم میں آپ کا کام",
  "who.capacity": "کیا رہائشی اس بارے میں خود فیصلہ کر سکتے ہیں؟",
  "who.capacity_hint": "پہلے انہیں اس طرح سمجھائیں کہ وہ سمجھ سکیں",
  "who.capacity_yes": "ہاں، وہ فیصلہ کر سکتے ہیں",
  "who.capacity_no": "نہیں، وہ اس بارے میں فیصلہ نہیں کر سکتے",
  "who.best_interests": "آپ نے کس سے پوچھا، اور یہ رہائشی کے لیے کیوں بہترین ہے؟",
  "who.best_interests_hint": "اگر رہائشی فیصلہ نہیں کر سکتے تو اس کا جواب دیں",
  "who.family": "کیا خاندان کو اس کا علم ہے؟",
  "who.family_yes": "ہاں، خاندان کو علم ہے",
  "who.family_no": "نہیں، خاندان کو ابھی علم نہیں",
  "who.family_not_wanted": "رہائشی نہیں چاہتے کہ خاندان کو علم ہو",
};
