import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "ماذا ستُظهر صورك؟",
  "photographs.place.hint":
    "نسأل لأن صور الثديين أو الأعضاء التناسلية أو فتحة الشرج تحتاج إلى عناية خاصة.",
  "photographs.place.elsewhere": "جزء آخر من الجسم، مثل الوجه أو الذراع أو الظهر",
  "photographs.place.intimate": "الثديان أو الأعضاء التناسلية أو فتحة الشرج",
  "photographs.place.missing": "اختر ما ستُظهره صورك",
  "photographs.place.change": "تغيير ما ستُظهره الصور",
  "photographs.refused.title": "يرجى عدم إرسال هذه الصور",
  "photographs.refused.under_age":
    "لا نقبل صور الثديين أو الأعضاء التناسلية أو فتحة الشرج لأي شخص دون 18 عاماً.",
  "photographs.refused.not_asked_for":
    "لا نقبل صور الثديين أو الأعضاء التناسلية أو فتحة الشرج إلا إذا طلبها طبيب أو ممرض.",
  "photographs.refused.nobody_asked": "لم يطلب أحد في {practice} صورة كهذه.",
  "photographs.refused.told":
    "لقد أخبرنا {practice} أن هذا الجزء من الجسم يحتاج إلى فحص عند الحضور شخصياً.",
  "photographs.refused.call": "اتصل بـ {practice} لحجز موعد: {phone}",
  "photographs.refused.call_surgery": "اتصل بـ {practice} لحجز موعد.",
  "photographs.refused.others": "إرسال صور لجزء آخر من الجسم",
  "photographs.refused.go_on": "المتابعة بدون صور",
  "photographs.title": "إرسال الصور",
  "photographs.intro": "تساعد الصور الأخصائي على رؤية المشكلة. أي هاتف به كاميرا يكفي.",
  "photographs.need_not":
    "لست مضطراً لإرسال صور. بدونها قد يستغرق الرد وقتاً أطول، أو قد يُطلب منك الحضور.",
  "photographs.asked_by": "طلب {name} في {practice} صوراً لهذا الجزء من الجسم.",
  "photographs.asked_by.who":
    "يمكن للأطباء والممرضين في عيادة طبيبك العام وفي فريق الأخصائيين رؤية هذه الصور. قد يكونون رجالاً أو نساء.",
  "photographs.asked_by.instead": "أفضّل الحضور شخصياً",
  "photographs.guide": "كيف تلتقط صورة جيدة",
  "photographs.guide.light": "استخدم ضوء النهار. قف بالقرب من نافذة. أطفئ الفلاش.",
  "photographs.guide.clear": "أبعد الشعر والملابس والمجوهرات.",
  "photographs.guide.focus": "اضغط على البقعة على الشاشة لتصبح واضحة. أمسك الهاتف بثبات.",
  "photographs.guide.distance": "لا تستخدم التكبير. اجعل البقعة في وسط الصورة.",
  "photographs.guide.size": "ضع مسطرة أو عملة معدنية بجانب البقعة، وليس فوقها.",
  "photographs.guide.help":
    "اطلب المساعدة من شخص إذا كان من الصعب الوصول إليها، كأن تكون على ظهرك.",
  "photographs.guide.private":
    "لا تُظهر وجهك إذا لم تكن المشكلة فيه. لا تُظهر الثديين أو الأعضاء التناسلية أو فتحة الشرج.",
  "photographs.guide.filters": "لا تستخدم الفلاتر ولا تغيّر الصورة بأي شكل.",
  "photographs.guide.good": "جيد",
  "photographs.guide.bad": "غير جيد",
  "photographs.choose": "التقط صوراً أو اخترها",
  "photographs.overview": "من مسافة أبعد",
  "photographs.overview.hint": "من مسافة متر واحد (1) تقريباً. تُظهر الصورة أي جزء من الجسم هو.",
  "photographs.close_up": "عن قرب",
  "photographs.close_up.hint": "من مسافة 20 سنتيمتراً تقريباً، مع مسطرة أو عملة معدنية بجانب البقعة.",
  "photographs.side": "من الجانب",
  "photographs.side.hint": "فقط إذا كانت البقعة بارزة. أمسك الهاتف على مستوى الجلد.",
  "photographs.other": "صورة أخرى",
  "photographs.other.hint": "أي شيء آخر يجب أن يراه الأخصائي.",
  "photographs.formats": "يمكن أن يصل حجم كل صورة إلى {size} MB. أكبر عدد من الصور: {most}.",
  "photographs.send": "إرسال هذه الصور",
  "photographs.sent": "تم إرسال الصور.",
  "photographs.removed": "تمت إزالة الصورة.",
  "photographs.arrived": "الصور التي وصلت",
  "photographs.arrived.none": "لم تصل أي صور بعد.",
  "photographs.arrived.count": {
    zero: "لم تصل أي صورة ({count}).",
    one: "وصلت صورة واحدة ({count}).",
    two: "وصلت صورتان ({count}).",
    few: "وصلت {count} صور.",
    many: "وصلت {count} صورة.",
    other: "وصلت {count} صورة.",
  },
  "photographs.arrived.checking": "نحن نفحص هذه الصورة.",
  "photographs.arrived.look_again": "تحقق مرة أخرى",
  "photographs.arrived.good": "هذه الصورة واضحة.",
  "photographs.arrived.again": "يمكنك إزالتها والتقاطها مرة أخرى.",
  "photographs.arrived.broken": "لا يمكننا فتح هذه الصورة. أزلها وأرسل صورة أخرى.",
  "photographs.arrived.remove": "إزالة",
  "photographs.arrived.remove_one": "إزالة هذه الصورة: {photo}",
  "photographs.arrived.alt": "{photo}، أُرسلت {moment}",
  "photographs.asked": "الصور التي نطلبها",
  "photographs.asked.there": "وصلت",
  "photographs.asked.poor": "وصلت، لكنها غير واضحة",
  "photographs.asked.missing": "لم تصل بعد",
  "photographs.asked.optional": "فقط إذا كانت البقعة بارزة",
  "photographs.waiting":
    "لم تصل هذه الصور عندما أُغلقت الصفحة. اختر الصورة نفسها مرة أخرى للمتابعة.",
  "photographs.fault.blurred":
    "هذه الصورة غير واضحة. أمسك الهاتف بثبات، واضغط على البقعة على الشاشة والتقطها مرة أخرى.",
  "photographs.fault.too_dark":
    "هذه الصورة مظلمة جداً. اذهب إلى نافذة أو أضف ضوءاً أكثر والتقطها مرة أخرى.",
  "photographs.fault.too_bright":
    "هذه الصورة ساطعة جداً. أطفئ الفلاش أو ابتعد عن الضوء المباشر والتقطها مرة أخرى.",
  "photographs.fault.too_small": "هذه الصورة صغيرة جداً. اخترها بحجمها الكامل، وليس نسخة مصغرة.",
};
