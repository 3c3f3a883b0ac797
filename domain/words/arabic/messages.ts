import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "عيادة طبيبك العام",
  "messages.text.invitation": "لدى {practice} بعض الأسئلة لك. أجب هنا: {address}",
  "messages.text.reminder": "تنتظر {practice} إجاباتك. أجب هنا: {address}",
  "messages.text.last_reminder": "{practice}: سيتوقف هذا الرابط عن العمل قريباً. أجب هنا: {address}",
  "messages.text.recovery": "{practice}: هذا هو الرابط الذي طلبته. {address}",
  "messages.text.letter": "لدى {practice} خطاب لك. اقرأه هنا: {address}",
  "messages.text.letter_reminder": "{practice}: خطابك في انتظارك. اقرأه هنا: {address}",
  "messages.text.reply": "ردت {practice} عليك. اقرأ هنا: {address}",
  "messages.subject.invitation": "أسئلة من {practice}",
  "messages.subject.reminder": "تذكير: أسئلة من {practice}",
  "messages.subject.recovery": "الرابط الذي طلبته",
  "messages.subject.letter": "خطاب من {practice}",
  "messages.subject.letter_reminder": "تذكير: خطاب من {practice}",
  "messages.subject.reply": "رد من {practice}",
  "messages.email.hello": "مرحباً،",
  "messages.email.invitation":
    "لدى {practice} بعض الأسئلة لك. يمكنك الإجابة عنها على هاتف أو جهاز لوحي أو كمبيوتر.",
  "messages.email.reminder":
    "لدى {practice} بعض الأسئلة لك وهي تنتظر إجاباتك. ما أجبت عنه بالفعل محفوظ.",
  "messages.email.last_reminder":
    "لدى {practice} بعض الأسئلة لك. سيتوقف الرابط عن العمل قريباً. ما أجبت عنه بالفعل محفوظ.",
  "messages.email.recovery": "طلبت منا إرسال هذا الرابط مرة أخرى.",
  "messages.email.letter": "لدى {practice} خطاب لك.",
  "messages.email.letter_reminder": "لدى {practice} خطاب لك. لم تقرأه بعد.",
  "messages.email.reply": "طرحت سؤالاً على {practice}. هناك رد.",
  "messages.email.open": "افتح هذا الرابط:",
  "messages.email.birth": "تطلب الصفحة تاريخ ميلادك. هذا حتى لا يتمكن أي شخص آخر من فتحها.",
  "messages.email.until": "يعمل الرابط حتى {moment}.",
  "messages.email.lost": "إذا لم يعد الرابط يعمل، اطلب رابطاً جديداً هنا:",
  "messages.email.call": "إذا كنت بحاجة إلى مساعدة، اتصل بـ {practice} على الرقم {phone}.",
  "messages.email.call_practice": "إذا كنت بحاجة إلى مساعدة، اتصل بـ {practice}.",
  "messages.email.private":
    "لا تذكر هذه الرسالة شيئاً عن صحتك. يرجى عدم الرد عليها: لا أحد يقرأ الردود.",
};
