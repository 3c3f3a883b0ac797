import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "ਸਾਨੂੰ ਆਪਣੇ ਤਜਰਬੇ ਬਾਰੇ ਦੱਸੋ",
  "survey.anonymous":
    "ਤੁਹਾਡਾ ਜਵਾਬ ਗੁਮਨਾਮ ਹੈ। ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ ਨਹੀਂ ਪੁੱਛਦੇ, ਅਤੇ ਕੋਈ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ।",
  "survey.in_english":
    "ਇਹ ਸਵਾਲ ਅਤੇ ਇਸ ਦੇ ਜਵਾਬ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ, ਉਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜੋ NHS ਵਿੱਚ ਹਰ ਥਾਂ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।",
  "survey.own_words": "ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਆਪਣਾ ਨਾਮ ਜਾਂ ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਦਾ ਨਾਮ ਨਾ ਲਿਖੋ।",
  "survey.who": "ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?",
  "survey.who_self": "ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਦੀ ਦੇਖਭਾਲ ਹੋਈ",
  "survey.who_relative": "ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ",
  "survey.who_carer": "ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਾ / ਵਾਲੀ",
  "survey.skip": "ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।",
  "survey.send": "ਆਪਣਾ ਜਵਾਬ ਭੇਜੋ",
  "survey.experience_missing": "ਇੱਕ ਜਵਾਬ ਚੁਣੋ",
  "survey.comment_too_long": "5,000 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "survey.thanks": "ਧੰਨਵਾਦ",
  "survey.sent": "ਤੁਹਾਡਾ ਜਵਾਬ {organisation} ਨੂੰ ਭੇਜ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਇਸ ਤੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।",
  "survey.close": "ਹੁਣ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।",
  "survey.again": "ਇੱਕ ਹੋਰ ਜਵਾਬ ਦਿਓ",
  "survey.contact": "ਕੀ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੀਏ?",
  "survey.contact_apart":
    "ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਵੱਖ ਰੱਖੀ ਜਾਂਦੀ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਜਾਣ ਸਕਦੇ ਕਿ ਤੁਹਾਡਾ ਜਵਾਬ ਕਿਹੜਾ ਹੈ, ਇਸ ਲਈ ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ।",
  "survey.contact_name": "ਤੁਹਾਡਾ ਨਾਮ",
  "survey.contact_way": "ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਪਤਾ",
  "survey.contact_about": "ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ",
  "survey.contact_send": "ਸੰਪਰਕ ਕਰਨ ਲਈ ਕਹੋ",
  "survey.contact_missing": "ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਪਤਾ ਭਰੋ",
  "survey.contact_sent": "{organisation} ਵੱਲੋਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕੀਤਾ ਜਾਵੇਗਾ।",
  "survey.over": "ਇਹ ਪੰਨਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ",
  "survey.over_why":
    "ਤੁਸੀਂ ਹੁਣ ਇੱਥੇ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦੇ। ਸਾਨੂੰ ਆਪਣੇ ਤਜਰਬੇ ਬਾਰੇ ਦੱਸਣ ਲਈ, ਉਸ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ ਜੋ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ।",
  "survey.about": "ਤੁਹਾਡੇ ਬਾਰੇ",
  "survey.about_why":
    "ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਜੋ ਚੁਣਦੇ ਹੋ ਉਸ ਦੀ ਸਿਰਫ਼ ਗਿਣਤੀ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਉਹ ਤੁਹਾਡੇ ਜਵਾਬ ਨਾਲ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।",
  "survey.kiosk_stored": "ਕਨੈਕਸ਼ਨ ਹੋਣ ਤੱਕ ਤੁਹਾਡਾ ਜਵਾਬ ਇਸ ਟੈਬਲੇਟ 'ਤੇ ਰੱਖਿਆ ਗਿਆ ਹੈ। ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।",
  "survey.kiosk_soon": "ਇਹ ਪੰਨਾ ਜਲਦੀ ਹੀ ਅਗਲੇ ਵਿਅਕਤੀ ਲਈ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।",
  "survey.kiosk_chosen": "ਤੁਸੀਂ ਜੋ ਚੁਣਿਆ ਹੈ ਉਹ ਭੇਜਿਆ ਜਾਵੇਗਾ।",
  "survey.kiosk_more_time": "ਮੈਂ ਅਜੇ ਜਵਾਬ ਦੇ ਰਿਹਾ/ਰਹੀ ਹਾਂ",
};
