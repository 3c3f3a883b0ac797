import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "أسئلة من {practice}",
  "post.title.letter": "خطاب من {practice}",
  "post.dear": "السيد/السيدة {name}،",
  "post.history": "لدينا بعض الأسئلة لك. يمكنك الإجابة عنها على هاتف أو جهاز لوحي أو كمبيوتر.",
  "post.letter": "لدينا خطاب لك. يمكنك قراءته على هاتف أو جهاز لوحي أو كمبيوتر.",
  "post.scan": "وجّه كاميرا هاتفك نحو هذا المربع. ثم افتح الرابط الذي يظهر.",
  "post.square": "مربع لمسحه بالهاتف",
  "post.type": "أو اكتب هذا العنوان في المتصفح:",
  "post.code": "ثم اكتب هذا الرمز:",
  "post.birth": "تطلب الصفحة تاريخ ميلادك. هذا حتى لا يتمكن أي شخص آخر من فتحها.",
  "post.until": "يمكنك استخدامه حتى {moment}.",
  "post.help":
    "إذا كنت بحاجة إلى مساعدة، أو تفضّل الحضور شخصياً، اتصل بـ {practice} على الرقم {phone}.",
  "post.help_practice": "إذا كنت بحاجة إلى مساعدة، أو تفضّل الحضور شخصياً، اتصل بـ {practice}.",
};
