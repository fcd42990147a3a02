### Small talk

welcome = Dzień dobry! Tu automatyczny asystent sklepu { $shop_name }, czyli bot. Mogę sprawdzić zamówienie lub paczkę, załatwić zwrot pieniędzy albo poprosić o pomoc kogoś z zespołu. W czym mogę pomóc?
greet = Dzień dobry! W czym mogę dziś pomóc?
goodbye = Do zobaczenia i dziękuję za wizytę!
thank = Nie ma za co! Czy mogę pomóc w czymś jeszcze?
help = Mogę sprawdzić stan zamówienia, ustalić, gdzie jest paczka, załatwić zwrot pieniędzy albo powiedzieć, na jakim jest etapie. A jeśli wolisz porozmawiać z człowiekiem, po prostu napisz to w swoim języku.
bot_challenge = Jestem botem, automatycznym asystentem sklepu. Jeśli wolisz porozmawiać z człowiekiem, po prostu napisz.
return_policy = { $window_days ->
    [one] O zwrot pieniędzy możesz poprosić w ciągu { $window_days } dnia od doręczenia.
    [few] O zwrot pieniędzy możesz poprosić w ciągu { $window_days } dni od doręczenia.
    [many] O zwrot pieniędzy możesz poprosić w ciągu { $window_days } dni od doręczenia.
   *[other] O zwrot pieniędzy możesz poprosić w ciągu { $window_days } dnia od doręczenia.
} Podaj mi numer zamówienia i napisz, co się stało, a od razu to sprawdzę. Przy niektórych rodzajach towarów decyzję podejmuje ktoś z zespołu.
affirm_nothing = W porządku! Co chcesz zrobić?
deny_nothing = Dobrze, w takim razie nic nie robię. Jeśli będziesz czegoś potrzebować, jestem tutaj.
inform_nothing = Dziękuję. Co mam z tym zrobić?
inform_order = Jasne, zamówienie { $order_number }. Czego chcesz się o nim dowiedzieć?
out_of_scope = W tym niestety nie pomogę. Znam się na zamówieniach, paczkach i zwrotach pieniędzy.
