import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "آپ کے جوابات بھیج دیے گئے ہیں",
  "sent.declined_title": "آپ نے خود آ کر ملنے کا کہا ہے",
  "sent.next": "آگے کیا ہوگا",
  "sent.next_practice":
    "{practice} آپ کا بھیجا ہوا دیکھے گی۔ وہ اسے ماہر ڈاکٹر کو دے گی، یا آپ سے رابطہ کرے گی۔",
  "sent.next_service":
    "ماہر ڈاکٹر آپ کا بھیجا ہوا دیکھ کر {practice} کو لکھے گا۔ پھر {practice} آپ سے رابطہ کرے گی۔",
  "sent.next_declined": "{practice} کو معلوم ہے، اور وہ ملاقات کے بارے میں آپ سے رابطہ کرے گی۔",
  "sent.by": "اگر {day} تک آپ کو کوئی خبر نہ ملے تو {practice} کو فون کریں۔",
  "sent.by_home": "اگر {day} تک آپ کو کوئی خبر نہ ملے تو رہائشی کی جی پی سرجری کو فون کریں۔",
  "sent.phone": "ان کا فون نمبر {phone} ہے۔",
  "sent.worse": "اگر حالت بگڑ جائے",
  "sent.close": "اب آپ یہ صفحہ بند کر سکتے ہیں۔ آپ کا لنک {day} تک یہ صفحہ دوبارہ دکھائے گا۔",
};
