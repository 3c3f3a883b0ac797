import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "{time} پر محفوظ ہوا",
  "saving.ended":
    "یہ محفوظ نہیں ہوا۔ اپنا لنک دوبارہ کھولیں اور تاریخ پیدائش درج کریں۔ آپ کا لکھا ہوا ابھی یہاں موجود ہے۔",
  "saving.refused": "یہ محفوظ نہیں ہوا۔ وجہ دیکھنے کے لیے نیچے والا بٹن دبائیں۔",
  "saving.unreached": "یہ ابھی محفوظ نہیں ہوا۔ کنکشن نہیں ہے۔ ہم کوشش کر رہے ہیں۔",
};
