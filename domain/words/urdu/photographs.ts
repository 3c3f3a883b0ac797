import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "آپ کی تصویریں کیا دکھائیں گی؟",
  "photographs.place.hint":
    "ہم اس لیے پوچھتے ہیں کہ چھاتی، شرمگاہ یا مقعد کی تصویروں میں خاص احتیاط کی ضرورت ہوتی ہے۔",
  "photographs.place.elsewhere": "جسم کا کوئی اور حصہ، جیسے چہرہ، بازو یا کمر",
  "photographs.place.intimate": "چھاتی، شرمگاہ یا مقعد",
  "photographs.place.missing": "منتخب کریں کہ آپ کی تصویریں کیا دکھائیں گی",
  "photographs.place.change": "تبدیل کریں کہ تصویریں کیا دکھائیں گی",
  "photographs.refused.title": "براہ کرم یہ تصویریں نہ بھیجیں",
  "photographs.refused.under_age":
    "ہم 18 سال سے کم عمر کسی شخص کی چھاتی، شرمگاہ یا مقعد کی تصویریں نہیں لیتے۔",
  "photographs.refused.not_asked_for":
    "ہم چھاتی، شرمگاہ یا مقعد کی تصویریں صرف اس وقت لیتے ہیں جب ڈاکٹر یا نرس نے مانگی ہوں۔",
  "photographs.refused.nobody_asked": "{practice} میں کسی نے ایسی تصویر نہیں مانگی۔",
  "photographs.refused.told":
    "ہم نے {practice} کو بتا دیا ہے کہ جسم کے اس حصے کو سامنے دیکھنے کی ضرورت ہے۔",
  "photographs.refused.call": "ملاقات کا وقت لینے کے لیے {practice} کو فون کریں: {phone}",
  "photographs.refused.call_surgery": "ملاقات کا وقت لینے کے لیے {practice} کو فون کریں۔",
  "photographs.refused.others": "جسم کے کسی اور حصے کی تصویریں بھیجیں",
  "photographs.refused.go_on": "تصویروں کے بغیر آگے بڑھیں",
  "photographs.title": "تصویریں بھیجیں",
  "photographs.intro":
    "تصویروں سے ماہر ڈاکٹر کو مسئلہ دیکھنے میں مدد ملتی ہے۔ کیمرے والا کوئی بھی فون کافی ہے۔",
  "photographs.need_not":
    "تصویریں بھیجنا ضروری نہیں ہے۔ ان کے بغیر جواب میں زیادہ وقت لگ سکتا ہے، یا آپ کو آنے کے لیے کہا جا سکتا ہے۔",
  "photographs.asked_by": "{practice} میں {name} نے جسم کے اس حصے کی تصویریں مانگی ہیں۔",
  "photographs.asked_by.who":
    "آپ کی جی پی سرجری اور ماہر ڈاکٹروں کی ٹیم کے ڈاکٹر اور نرسیں یہ تصویریں دیکھ سکتے ہیں۔ وہ مرد یا خواتین ہو سکتے ہیں۔",
  "photographs.asked_by.instead": "میں خود آ کر ملنا چاہتا / چاہتی ہوں",
  "photographs.guide": "اچھی تصویر کیسے لیں",
  "photographs.guide.light": "دن کی روشنی استعمال کریں۔ کھڑکی کے قریب کھڑے ہوں۔ فلیش بند کر دیں۔",
  "photographs.guide.clear": "بال، کپڑے اور زیور ہٹا دیں۔",
  "photographs.guide.focus": "تصویر صاف کرنے کے لیے سکرین پر اس جگہ کو چھوئیں۔ فون کو ہلنے نہ دیں۔",
  "photographs.guide.distance": "زوم نہ کریں۔ اس جگہ کو تصویر کے بیچ میں رکھیں۔",
  "photographs.guide.size": "فٹا یا سکہ اس جگہ کے ساتھ رکھیں، اس کے اوپر نہیں۔",
  "photographs.guide.help": "اگر وہاں پہنچنا مشکل ہو، جیسے کمر پر، تو کسی سے مدد لیں۔",
  "photographs.guide.private":
    "اگر مسئلہ چہرے پر نہیں ہے تو چہرہ نہ دکھائیں۔ چھاتی، شرمگاہ یا مقعد نہ دکھائیں۔",
  "photographs.guide.filters": "فلٹر استعمال نہ کریں اور تصویر کو کسی طرح نہ بدلیں۔",
  "photographs.guide.good": "اچھی",
  "photographs.guide.bad": "اچھی نہیں",
  "photographs.choose": "تصویریں لیں یا منتخب کریں",
  "photographs.overview": "زیادہ دور سے",
  "photographs.overview.hint": "تقریباً 1 میٹر دور سے۔ تصویر دکھاتی ہے کہ یہ جسم کا کون سا حصہ ہے۔",
  "photographs.close_up": "قریب سے",
  "photographs.close_up.hint": "تقریباً 20 سینٹی میٹر دور سے، اس جگہ کے ساتھ فٹا یا سکہ رکھ کر۔",
  "photographs.side": "ایک طرف سے",
  "photographs.side.hint": "صرف اگر وہ جگہ ابھری ہوئی ہو۔ فون کو جلد کے برابر رکھیں۔",
  "photographs.other": "ایک اور تصویر",
  "photographs.other.hint": "کچھ اور جو ماہر ڈاکٹر کو دیکھنا چاہیے۔",
  "photographs.formats": "ہر تصویر {size} MB تک ہو سکتی ہے۔ آپ {most} تصویریں بھیج سکتے ہیں۔",
  "photographs.send": "یہ تصویریں بھیجیں",
  "photographs.sent": "تصویریں بھیج دی گئیں۔",
  "photographs.removed": "تصویر ہٹا دی گئی۔",
  "photographs.arrived": "جو تصویریں پہنچ گئی ہیں",
  "photographs.arrived.none": "ابھی کوئی تصویر نہیں پہنچی۔",
  "photographs.arrived.count": {
    one: "{count} تصویر پہنچ گئی ہے۔",
    other: "{count} تصویریں پہنچ گئی ہیں۔",
  },
  "photographs.arrived.checking": "ہم یہ تصویر دیکھ رہے ہیں۔",
  "photographs.arrived.look_again": "دوبارہ دیکھیں",
  "photographs.arrived.good": "یہ تصویر صاف ہے۔",
  "photographs.arrived.again": "آپ اسے ہٹا کر دوبارہ لے سکتے ہیں۔",
  "photographs.arrived.broken": "ہم یہ تصویر نہیں کھول سکتے۔ اسے ہٹا کر دوسری بھیجیں۔",
  "photographs.arrived.remove": "ہٹائیں",
  "photographs.arrived.remove_one": "یہ تصویر ہٹائیں: {photo}",
  "photographs.arrived.alt": "{photo}، {moment} کو بھیجی گئی",
  "photographs.asked": "جو تصویریں ہم مانگتے ہیں",
  "photographs.asked.there": "پہنچ گئی",
  "photographs.asked.poor": "پہنچ گئی، لیکن صاف نہیں",
  "photographs.asked.missing": "ابھی نہیں پہنچی",
  "photographs.asked.optional": "صرف اگر وہ جگہ ابھری ہوئی ہو",
  "photographs.waiting":
    "صفحہ بند ہونے تک یہ تصویریں نہیں پہنچی تھیں۔ آگے بڑھنے کے لیے وہی تصویر دوبارہ منتخب کریں۔",
  "photographs.fault.blurred":
    "یہ تصویر دھندلی ہے۔ فون کو ہلنے نہ دیں، سکرین پر اس جگہ کو چھوئیں اور دوبارہ لیں۔",
  "photographs.fault.too_dark":
    "یہ تصویر بہت تاریک ہے۔ کھڑکی کے پاس جائیں یا روشنی بڑھائیں اور دوبارہ لیں۔",
  "photographs.fault.too_bright":
    "یہ تصویر بہت تیز روشنی میں ہے۔ فلیش بند کریں یا سیدھی روشنی سے ہٹ کر دوبارہ لیں۔",
  "photographs.fault.too_small":
    "یہ تصویر بہت چھوٹی ہے۔ اسے پورے سائز میں منتخب کریں، چھوٹی کی ہوئی نقل نہیں۔",
};
