import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜ ਦਿੱਤੇ ਗਏ ਹਨ",
  "sent.declined_title": "ਤੁਸੀਂ ਆਪ ਆ ਕੇ ਮਿਲਣ ਲਈ ਕਿਹਾ ਹੈ",
  "sent.next": "ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ",
  "sent.next_practice":
    "{practice} ਤੁਹਾਡਾ ਭੇਜਿਆ ਦੇਖੇਗੀ। ਉਹ ਇਸ ਨੂੰ ਮਾਹਰ ਡਾਕਟਰ ਨੂੰ ਦੇਣਗੇ, ਜਾਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨਗੇ।",
  "sent.next_service":
    "ਮਾਹਰ ਡਾਕਟਰ ਤੁਹਾਡਾ ਭੇਜਿਆ ਦੇਖ ਕੇ {practice} ਨੂੰ ਲਿਖੇਗਾ। ਫਿਰ {practice} ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੇਗੀ।",
  "sent.next_declined": "{practice} ਨੂੰ ਪਤਾ ਹੈ, ਅਤੇ ਉਹ ਮੁਲਾਕਾਤ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨਗੇ।",
  "sent.by": "ਜੇ {day} ਤੱਕ ਤੁਹਾਨੂੰ ਕੋਈ ਖ਼ਬਰ ਨਾ ਮਿਲੇ, ਤਾਂ {practice} ਨੂੰ ਫ਼ੋਨ ਕਰੋ।",
  "sent.by_home": "ਜੇ {day} ਤੱਕ ਤੁਹਾਨੂੰ ਕੋਈ ਖ਼ਬਰ ਨਾ ਮਿਲੇ, ਤਾਂ ਨਿਵਾਸੀ ਦੀ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।",
  "sent.phone": "ਉਨ੍ਹਾਂ ਦਾ ਫ਼ੋਨ ਨੰਬਰ {phone} ਹੈ।",
  "sent.worse": "ਜੇ ਹਾਲਤ ਵਿਗੜ ਜਾਵੇ",
  "sent.close": "ਹੁਣ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ। ਤੁਹਾਡਾ ਲਿੰਕ {day} ਤੱਕ ਇਹ ਪੰਨਾ ਦੁਬਾਰਾ ਦਿਖਾਵੇਗਾ।",
};
