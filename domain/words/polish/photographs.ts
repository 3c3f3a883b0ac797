import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "Co będzie widać na zdjęciach?",
  "photographs.place.hint":
    "Pytamy, ponieważ zdjęcia piersi, narządów płciowych lub odbytu wymagają szczególnej ostrożności.",
  "photographs.place.elsewhere": "Inną część ciała, na przykład twarz, rękę lub plecy",
  "photographs.place.intimate": "Piersi, narządy płciowe lub odbyt",
  "photographs.place.missing": "Proszę wybrać, co będzie widać na zdjęciach",
  "photographs.place.change": "Zmień to, co będzie widać na zdjęciach",
  "photographs.refused.title": "Prosimy nie wysyłać tych zdjęć",
  "photographs.refused.under_age":
    "Nie przyjmujemy zdjęć piersi, narządów płciowych ani odbytu osób poniżej 18 lat.",
  "photographs.refused.not_asked_for":
    "Przyjmujemy zdjęcia piersi, narządów płciowych lub odbytu tylko wtedy, gdy poprosił o nie lekarz lub pielęgniarka.",
  "photographs.refused.nobody_asked": "Nikt w {practice} o takie zdjęcie nie prosił.",
  "photographs.refused.told":
    "Powiadomiliśmy {practice}, że tę część ciała trzeba obejrzeć na wizycie.",
  "photographs.refused.call": "Proszę zadzwonić do {practice} i umówić wizytę: {phone}",
  "photographs.refused.call_surgery": "Proszę zadzwonić do {practice} i umówić wizytę.",
  "photographs.refused.others": "Wyślij zdjęcia innej części ciała",
  "photographs.refused.go_on": "Dalej bez zdjęć",
  "photographs.title": "Wyślij zdjęcia",
  "photographs.intro":
    "Zdjęcia pomagają specjaliście zobaczyć problem. Wystarczy każdy telefon z aparatem.",
  "photographs.need_not":
    "Nie trzeba wysyłać zdjęć. Bez nich odpowiedź może trwać dłużej lub możemy poprosić o przyjście.",
  "photographs.asked_by": "{name} z {practice} prosi o zdjęcia tej części ciała.",
  "photographs.asked_by.who":
    "Te zdjęcia mogą zobaczyć lekarze i pielęgniarki w przychodni GP i w zespole specjalistów. Mogą to być mężczyźni lub kobiety.",
  "photographs.asked_by.instead": "Wolę przyjść na wizytę",
  "photographs.guide": "Jak zrobić dobre zdjęcie",
  "photographs.guide.light":
    "Najlepsze jest światło dzienne. Proszę stanąć przy oknie. Proszę wyłączyć lampę błyskową.",
  "photographs.guide.clear": "Proszę odsunąć włosy, ubranie i biżuterię.",
  "photographs.guide.focus":
    "Proszę dotknąć tego miejsca na ekranie, aby było ostre. Telefon trzymać nieruchomo.",
  "photographs.guide.distance": "Proszę nie używać zoomu. Miejsce powinno być na środku zdjęcia.",
  "photographs.guide.size": "Proszę położyć linijkę lub monetę obok tego miejsca, nie na nim.",
  "photographs.guide.help":
    "Jeśli trudno tam sięgnąć, na przykład na plecach, proszę poprosić kogoś o pomoc.",
  "photographs.guide.private":
    "Proszę nie pokazywać twarzy, jeśli problem jest gdzie indziej. Proszę nie pokazywać piersi, narządów płciowych ani odbytu.",
  "photographs.guide.filters": "Proszę nie używać filtrów i nie zmieniać zdjęcia w żaden sposób.",
  "photographs.guide.good": "Dobrze",
  "photographs.guide.bad": "Źle",
  "photographs.choose": "Zrób lub wybierz zdjęcia",
  "photographs.overview": "Z większej odległości",
  "photographs.overview.hint":
    "Z odległości około 1 metra. Na zdjęciu widać, która to część ciała.",
  "photographs.close_up": "Z bliska",
  "photographs.close_up.hint":
    "Z odległości około 20 centymetrów, z linijką lub monetą obok tego miejsca.",
  "photographs.side": "Z boku",
  "photographs.side.hint": "Tylko jeśli miejsce jest wypukłe. Telefon trzymać na wysokości skóry.",
  "photographs.other": "Inne zdjęcie",
  "photographs.other.hint": "Wszystko inne, co powinien zobaczyć specjalista.",
  "photographs.formats": "Każde zdjęcie może mieć do {size} MB. Największa liczba zdjęć: {most}.",
  "photographs.send": "Wyślij te zdjęcia",
  "photographs.sent": "Zdjęcia zostały wysłane.",
  "photographs.removed": "Zdjęcie zostało usunięte.",
  "photographs.arrived": "Zdjęcia, które dotarły",
  "photographs.arrived.none": "Nie dotarło jeszcze żadne zdjęcie.",
  "photographs.arrived.count": {
    one: "Dotarło {count} zdjęcie.",
    few: "Dotarły {count} zdjęcia.",
    many: "Dotarło {count} zdjęć.",
    other: "Dotarło {count} zdjęcia.",
  },
  "photographs.arrived.checking": "Sprawdzamy to zdjęcie.",
  "photographs.arrived.look_again": "Sprawdź ponownie",
  "photographs.arrived.good": "To zdjęcie jest wyraźne.",
  "photographs.arrived.again": "Można je usunąć i zrobić jeszcze raz.",
  "photographs.arrived.broken": "Nie możemy otworzyć tego zdjęcia. Proszę je usunąć i wysłać inne.",
  "photographs.arrived.remove": "Usuń",
  "photographs.arrived.remove_one": "Usuń to zdjęcie: {photo}",
  "photographs.arrived.alt": "{photo}, wysłano {moment}",
  "photographs.asked": "Zdjęcia, o które prosimy",
  "photographs.asked.there": "Dotarło",
  "photographs.asked.poor": "Dotarło, ale jest niewyraźne",
  "photographs.asked.missing": "Jeszcze nie dotarło",
  "photographs.asked.optional": "Tylko jeśli miejsce jest wypukłe",
  "photographs.waiting":
    "Te zdjęcia nie dotarły przed zamknięciem strony. Aby kontynuować, proszę wybrać to samo zdjęcie jeszcze raz.",
  "photographs.fault.blurred":
    "To zdjęcie jest nieostre. Proszę trzymać telefon nieruchomo, dotknąć tego miejsca na ekranie i zrobić zdjęcie jeszcze raz.",
  "photographs.fault.too_dark":
    "To zdjęcie jest za ciemne. Proszę podejść do okna lub włączyć więcej światła i zrobić zdjęcie jeszcze raz.",
  "photographs.fault.too_bright":
    "To zdjęcie jest za jasne. Proszę wyłączyć lampę błyskową lub odsunąć się od ostrego światła i zrobić zdjęcie jeszcze raz.",
  "photographs.fault.too_small":
    "To zdjęcie jest za małe. Proszę wybrać zdjęcie w pełnym rozmiarze, a nie zmniejszoną kopię.",
};
