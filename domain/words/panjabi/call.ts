import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "ਵੀਡੀਓ ਕਾਲ",
  "call.asked": "{hub} ਤੁਹਾਨੂੰ ਵੀਡੀਓ ਕਾਲ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਕਹਿੰਦਾ ਹੈ।",
  "call.shown_as": "ਕਾਲ ਵਿੱਚ ਸਾਰੇ ਇਹ ਨਾਂ ਦੇਖਣਗੇ: {name}",
  "call.ready":
    "ਤੁਹਾਨੂੰ ਕੈਮਰਾ ਅਤੇ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਚਾਹੀਦਾ ਹੈ। ਸ਼ਾਂਤ ਥਾਂ ਬੈਠੋ ਜਿੱਥੇ ਕੋਈ ਹੋਰ ਨਾ ਸੁਣ ਸਕੇ। ਕਾਲ ਰਿਕਾਰਡ ਨਹੀਂ ਕੀਤੀ ਜਾਂਦੀ।",
  "call.ask": "ਅੰਦਰ ਆਉਣ ਲਈ ਪੁੱਛੋ",
  "call.waiting": "ਤੁਸੀਂ ਉਡੀਕ ਕਮਰੇ ਵਿੱਚ ਹੋ",
  "call.waiting_hint": "ਕਾਲ ਵਿੱਚੋਂ ਕੋਈ ਤੁਹਾਨੂੰ ਅੰਦਰ ਆਉਣ ਦੇਵੇਗਾ। ਇਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।",
  "call.turned_away": "ਤੁਹਾਨੂੰ ਇਸ ਕਾਲ ਵਿੱਚ ਨਹੀਂ ਆਉਣ ਦਿੱਤਾ ਗਿਆ",
  "call.over": "ਇਹ ਕਾਲ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ, ਜਾਂ ਪਤਾ ਪੂਰਾ ਨਹੀਂ ਹੈ",
  "call.left": "ਤੁਸੀਂ ਕਾਲ ਛੱਡ ਦਿੱਤੀ ਹੈ",
  "call.again": "ਅੰਦਰ ਆਉਣ ਲਈ ਦੁਬਾਰਾ ਪੁੱਛੋ",
  "call.used": "ਇਹ ਲਿੰਕ ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ’ਤੇ ਖੋਲ੍ਹਿਆ ਗਿਆ ਸੀ",
  "call.one_device": "ਇਹ ਲਿੰਕ ਇੱਕ ਡਿਵਾਈਸ ’ਤੇ ਅਤੇ ਸਿਰਫ਼ ਇਸ ਕਾਲ ਲਈ ਚੱਲਦਾ ਹੈ।",
  "call.ask_hub": "ਜੇ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ {hub} ਨੂੰ ਫ਼ੋਨ ਕਰੋ।",
  "call.text": "{hub} ਤੁਹਾਨੂੰ ਹੁਣੇ ਵੀਡੀਓ ਕਾਲ ਵਿੱਚ ਸੱਦਦਾ ਹੈ: {address}",
  "call.subject": "{hub} ਤੁਹਾਨੂੰ ਵੀਡੀਓ ਕਾਲ ਵਿੱਚ ਸੱਦਦਾ ਹੈ",
  "call.email":
    "{hub} ਤੁਹਾਨੂੰ ਹੁਣੇ ਵੀਡੀਓ ਕਾਲ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਕਹਿੰਦਾ ਹੈ। ਇਹ ਪਤਾ ਕੈਮਰੇ ਵਾਲੇ ਫ਼ੋਨ, ਟੈਬਲੈੱਟ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਖੋਲ੍ਹੋ:",
};
