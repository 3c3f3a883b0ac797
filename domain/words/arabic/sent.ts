import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "تم إرسال إجاباتك",
  "sent.declined_title": "لقد طلبت موعداً بالحضور شخصياً",
  "sent.next": "ما الذي سيحدث بعد ذلك",
  "sent.next_practice": "تنظر {practice} فيما أرسلته، ثم تحيله إلى الأخصائي أو تتواصل معك.",
  "sent.next_service":
    "ينظر أخصائي فيما أرسلته ويكتب إلى {practice}. بعد ذلك تتواصل {practice} معك.",
  "sent.next_declined": "{practice} على علم بذلك، وستتواصل معك بشأن موعد للحضور.",
  "sent.by": "إذا لم يصلك أي خبر حتى {day}، اتصل بـ {practice}.",
  "sent.by_home": "إذا لم يصلك أي خبر حتى {day}، اتصل بعيادة الطبيب العام الخاص بالمقيم.",
  "sent.phone": "رقم الهاتف هو {phone}.",
  "sent.worse": "إذا ساءت الحالة",
  "sent.close": "يمكنك إغلاق هذه الصفحة الآن. سيعرض الرابط هذه الصفحة مرة أخرى حتى {day}.",
};
