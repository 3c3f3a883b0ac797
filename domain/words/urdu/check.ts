import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "اپنے جوابات دیکھ لیں",
  "check.change": "تبدیل کریں",
  "check.who": "جواب کون دے رہا ہے",
  "check.consent": "رضامندی",
  "check.agreed": "متفق",
  "check.photographs": "تصویریں",
  "check.photographs_here": {
    one: "{count} تصویر پہنچ گئی ہے",
    other: "{count} تصویریں پہنچ گئی ہیں",
  },
  "check.not_answered": "ابھی جواب نہیں دیا گیا",
  "check.nothing_said": "کچھ نہیں",
  "check.missing_title": "بھیجنے سے پہلے",
  "check.missing_answer": "اس سوال کا جواب دیں: {question}",
  "check.no_photograph":
    "کوئی تصویر نہیں پہنچی۔ تصویروں سے ماہر ڈاکٹر کو مدد ملتی ہے۔ ہو سکے تو ابھی شامل کریں۔ آپ ان کے بغیر بھی بھیج سکتے ہیں۔",
  "check.add_photographs": "تصویریں شامل کریں",
  "check.before": "جب آپ بھیجیں دبائیں گے تو آپ کے جوابات {practice} کو جائیں گے۔",
  "check.before_service":
    "جب آپ بھیجیں دبائیں گے تو آپ کے جوابات {practice} اور ماہر ڈاکٹروں کی ٹیم کو جائیں گے۔",
  "check.send": "بھیجیں",
};
