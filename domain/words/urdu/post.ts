import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "{practice} کی طرف سے سوالات",
  "post.title.letter": "{practice} کی طرف سے ایک خط",
  "post.dear": "محترم / محترمہ {name}،",
  "post.history": "ہمارے آپ کے لیے کچھ سوالات ہیں۔ آپ فون، ٹیبلٹ یا کمپیوٹر پر جواب دے سکتے ہیں۔",
  "post.letter": "ہمارے پاس آپ کے لیے ایک خط ہے۔ آپ اسے فون، ٹیبلٹ یا کمپیوٹر پر پڑھ سکتے ہیں۔",
  "post.scan": "اپنے فون کا کیمرا اس مربع کی طرف کریں۔ پھر جو لنک نظر آئے اسے کھولیں۔",
  "post.square": "فون سے سکین کرنے کا مربع",
  "post.type": "یا یہ پتہ براؤزر میں لکھیں:",
  "post.code": "پھر یہ کوڈ لکھیں:",
  "post.birth": "صفحہ آپ کی تاریخ پیدائش پوچھتا ہے۔ یہ اس لیے ہے کہ کوئی اور اسے نہ کھول سکے۔",
  "post.until": "آپ اسے {moment} تک استعمال کر سکتے ہیں۔",
  "post.help":
    "اگر آپ کو مدد چاہیے، یا آپ خود آ کر ملنا چاہتے ہیں، تو {practice} کو {phone} پر فون کریں۔",
  "post.help_practice":
    "اگر آپ کو مدد چاہیے، یا آپ خود آ کر ملنا چاہتے ہیں، تو {practice} کو فون کریں۔",
};
