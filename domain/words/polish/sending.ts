import type { sendingWords as part } from "@/domain/words/english/sending.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sendingWords: Translated<typeof part> = {
  "sending.looking": "Sprawdzamy zdjęcie.",
  "sending.waiting": "Czeka na wysłanie.",
  "sending.percent": "Wysłano {percent}%.",
  "sending.percent_left": "Wysłano {percent}%. {left}",
  "sending.unseen": "Sprawdzimy je, gdy dotrze.",
  "sending.send_anyway": "Wyślij mimo to",
  "sending.leave_out": "Nie wysyłaj",
  "sending.left_out": "Zdjęcie {name} nie zostanie wysłane.",
  "sending.cancel": "Zatrzymaj wysyłanie",
  "sending.cancelling": "Zatrzymywanie.",
  "sending.cancelled": "Zatrzymano. To zdjęcie nie zostało wysłane.",
  "sending.send_again": "Wyślij jeszcze raz",
  "sending.try_again": "Spróbuj ponownie",
  "sending.go_on": "Kontynuuj",
  "sending.goes_on_where_it_stopped":
    "Wysyłanie zdjęcia {name} jest kontynuowane od miejsca przerwania.",
  "sending.back": "Połączenie wróciło. Zdjęcie {name} jest wysyłane dalej.",
  "sending.cut": "Utracono połączenie. Gdy wróci, zdjęcie będzie wysyłane dalej samo.",
  "sending.was_cut": "Utracono połączenie podczas wysyłania zdjęcia {name}.",
  "sending.fault": "Coś poszło nie tak. Próbujemy ponownie.",
  "sending.failed": "Coś poszło nie tak. Proszę spróbować ponownie.",
  "sending.ended":
    "Proszę ponownie otworzyć link w innej karcie i podać datę urodzenia. Potem można tu kontynuować.",
  "sending.send_smaller": "Wyślij mniejsze zdjęcie",
  "sending.smaller_means": "Mniejsze zdjęcie dociera szybciej i pokazuje mniej szczegółów.",
  "sending.smaller_offered": "Wysyłanie zdjęcia {name} trwa długo. Można wysłać mniejsze zdjęcie.",
  "sending.making_smaller": "Zmniejszamy zdjęcie.",
  "sending.cannot_be_smaller":
    "Zdjęcia {name} nie można zmniejszyć. Jest wysyłane takie, jakie jest.",
  "sending.was_larger": "{size} (było {before})",
  "sending.added": "Dotarło.",
  "sending.again": "To zdjęcie już tu było. Zachowujemy je raz.",
  "sending.how_much": "Ile zdjęcia {name} już dotarło",
  "sending.has_arrived": "Dotarło {percent}%.",
  "sending.discard": "Nie wysyłaj",
  "sending.discard_about": "Nie wysyłaj zdjęcia {name}",
  "sending.take": "Zrób zdjęcie",
  "sending.empty": "Ten plik jest pusty. Proszę wybrać inne zdjęcie.",
  "sending.cannot_open": "Tego pliku nie można otworzyć. Proszę wybrać go ponownie.",
  "sending.left.seconds": "Zostało kilka sekund.",
  "sending.left.minute": "Zostało mniej niż minuta.",
  "sending.left.minutes": {
    one: "Została około {count} minuta.",
    few: "Zostały około {count} minuty.",
    many: "Zostało około {count} minut.",
    other: "Zostało około {count} minuty.",
  },
  "sending.left.hour": "Została godzina lub więcej.",
  "sending.problem.nothing": "Proszę wybrać co najmniej jedno zdjęcie.",
  "sending.problem.not_photograph":
    "Ten plik nie jest zdjęciem, które możemy otworzyć. Proszę wybrać inny.",
  "sending.problem.not_photograph_named":
    "Plik {name} nie jest zdjęciem, które możemy otworzyć. Nie został wysłany.",
  "sending.problem.too_large":
    "To zdjęcie jest za duże. Zdjęcie może mieć do {size} MB. Proszę zrobić je jeszcze raz w zwykłym rozmiarze.",
  "sending.problem.too_much":
    "To było za dużo naraz. Naraz można wysłać najwyżej tyle zdjęć: {most}, i najwyżej {size} MB.",
  "sending.problem.cut": "Zdjęcie nie dotarło w całości. Proszę wysłać je jeszcze raz.",
  "sending.problem.no_room":
    "W tej chwili nie możemy przyjąć zdjęć. Nic z tego, co wysłano wcześniej, nie zginęło. Proszę spróbować później.",
  "sending.problem.full":
    "Największa liczba zdjęć: {most}. Aby wysłać inne, proszę usunąć jedno z nich.",
  "sending.problem.many":
    "Zbyt wiele zdjęć wysłano i znowu usunięto. Jeśli potrzeba więcej, proszę zadzwonić do przychodni GP.",
  "sending.problem.under_way":
    "Zbyt wiele zdjęć jest w drodze. Proszę poczekać, aż jedno dotrze, lub zatrzymać jedno z nich.",
  "sending.problem.over":
    "Nie można już tu wysyłać ani usuwać zdjęć. Jeśli czegoś brakuje, proszę zadzwonić do przychodni GP.",
  "sending.problem.place":
    "Najpierw proszę powiedzieć, co będzie widać na zdjęciach. Proszę wrócić o jedną stronę.",
  "sending.problem.fast":
    "To było bardzo szybko. Nic nie zginęło. Proszę poczekać minutę i spróbować ponownie.",
  "sending.problem.again": "Coś poszło nie tak. Proszę spróbować ponownie.",
};
