# Co mówi asystent, po polsku. Zwracamy się na „Ty”, wielką literą; formy nie zdradzają, czy pisze kobieta, czy mężczyzna.
# Nazwy i wartości każdego tekstu objaśnia data/en/replies.ftl.

## Small talk
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

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: tej sprawy nie załatwię samodzielnie, ale zrobi to ktoś z zespołu. Czy mam przekazać rozmowę?
second_wish = Wiadomość dotyczyła też innej sprawy: { $topic }. Czy przejdziemy do niej?

## Questions
ask_order_number = Jaki jest numer zamówienia? Znajdziesz go w e-mailu z potwierdzeniem.
ask_order_number_again = Nie widzę tu numeru zamówienia. Ma od czterech do sześciu cyfr, na przykład 1043.
choose_order = O które zamówienie chodzi?
ask_proof = Dziękuję. Żeby dane zamówienia { $order_number } były bezpieczne: jaki adres e-mail lub numer telefonu podano przy jego składaniu?
ask_proof_again = Podaj proszę adres e-mail albo numer telefonu z numerem kierunkowym kraju, na który złożono zamówienie.
order_not_found = Nie udało mi się znaleźć zamówienia z takim numerem i takim adresem e-mail lub telefonem. Sprawdź proszę oba i napisz jeszcze raz.
wait_before_retry = { $seconds ->
    [one] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekundę.
    [few] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekundy.
    [many] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekund.
   *[other] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekundy.
} Potem prześlij mi jeszcze raz numer zamówienia oraz adres e-mail lub telefon.
login_expired = Twoja sesja w sklepie wygasła. Zaloguj się ponownie albo podaj mi numer zamówienia i adres e-mail, na który je złożono.
ask_reason = Przykro mi to słyszeć. Jaki jest powód zwrotu pieniędzy za zamówienie { $order_number }?
ask_reason_again = Co pasuje najlepiej? Produkt jest uszkodzony, przyszedł niewłaściwy, nie dotarł wcale, dotarł za późno, jest niezgodny z opisem albo to po prostu zmiana zdania.
ask_items = W zamówieniu { $order_number } jest kilka produktów: { $items }. Za które z nich mamy zwrócić pieniądze?
ask_items_again = Wymień proszę jeden lub kilka z nich albo napisz „wszystko”: { $items }.
confirm_refund = Oto kwota zwrotu: { $total } za zamówienie { $order_number }. Czy mam to zrobić? Odpowiedz proszę „tak” lub „nie”.
confirm_refund_again = Potrzebuję tu jasnego „tak” lub „nie”: czy mam zwrócić { $total } za zamówienie { $order_number }?
refund_quote_changed = Od pokazania kwoty zwrotu za zamówienie { $order_number } coś się zmieniło, dlatego liczę ją od nowa.
refund_offer_gone = Ta propozycja dla zamówienia { $order_number } nie jest już aktualna i nic nie zostało zwrócone. Zaczynamy od nowa?
refund_quote_expired = Ta propozycja dla zamówienia { $order_number } straciła ważność, dlatego liczę kwotę od nowa.
resumed_task_refund_request = Wracamy do zwrotu pieniędzy za zamówienie { $order_number }.
resumed_task_refund_request_open = Wracamy do Twojego zwrotu pieniędzy.
resumed_task_order_status = Wracamy do stanu Twojego zamówienia.
resumed_task_track_shipment = Wracamy do Twojej paczki.
resumed_task_refund_status = Wracamy do tego, co dzieje się z Twoim zwrotem pieniędzy.
nevermind_ok = W porządku, zostawiamy to. Czy mogę pomóc w czymś jeszcze?

## Orders and parcels
order_status = Zamówienie { $order_number }, złożone { $placed_on }: { $state }.
order_status_cancelled = Zamówienie { $order_number } zostało anulowane, więc nic więcej nie zostanie wysłane.
track_shipment = Paczka z zamówienia { $order_number }: { $state }. Wiezie ją { $carrier }, planowane doręczenie: { $promised_on }.
track_shipment_no_date = Paczka z zamówienia { $order_number }: { $state }. Wiezie ją { $carrier }. Daty doręczenia jeszcze nie ma.
track_shipment_customs_held = Paczka z zamówienia { $order_number } czeka na odprawę celną. Gdy tylko zostanie zwolniona, { $carrier } dostarczy ją dalej. Nie musisz nic robić, chyba że napisze do Ciebie urząd celny.
track_shipment_delayed = Przepraszamy, paczka z zamówienia { $order_number } jest opóźniona. Wiezie ją { $carrier }, a planowane doręczenie to { $promised_on }.
track_shipment_delayed_no_date = Przepraszamy, paczka z zamówienia { $order_number } jest opóźniona. Wiezie ją { $carrier }.
track_shipment_lost = Bardzo nam przykro: { $carrier } zgłasza, że paczka z zamówienia { $order_number } zaginęła. Mogę zwrócić za nią pieniądze albo przekazać rozmowę komuś z zespołu.
track_shipment_delivered = Paczka z zamówienia { $order_number } została doręczona { $delivered_on }. Przewoźnik: { $carrier }.
track_shipment_delivered_but_missing = Przewoźnik { $carrier } podaje, że paczka z zamówienia { $order_number } została doręczona { $delivered_on }. Jeśli jej nie masz, powinien to sprawdzić ktoś z zespołu.
track_shipment_returned = Paczka z zamówienia { $order_number } wróciła do nas: albo nie udało się jej doręczyć (przewoźnik: { $carrier }), albo została odesłana.
track_shipment_not_sent = Zamówienie { $order_number } nie opuściło jeszcze naszego magazynu, więc na razie nie ma paczki, którą można śledzić.
track_shipment_cancelled = Zamówienie { $order_number } zostało anulowane, więc żadna paczka nie jest w drodze.
track_shipment_not_late = Paczka z zamówienia { $order_number } jest w drodze i jak dotąd nie jest spóźniona. Wiezie ją { $carrier }, planowane doręczenie: { $promised_on }.

## Refunds
refund_done = Gotowe! { $total } za zamówienie { $order_number } wraca tą samą drogą, którą zapłacono. Oto potwierdzenie.
refund_pending = Zwrot { $total } za zamówienie { $order_number } został zlecony i czeka na potwierdzenie. Nie trzeba prosić ponownie: pieniądze nie zostaną wypłacone dwa razy.
refund_already_done = Ten zwrot pieniędzy za zamówienie { $order_number } został już wykonany. Oto jeszcze raz potwierdzenie.
refund_refused = Zwrot pieniędzy za zamówienie { $order_number } nie został przyjęty. Ktoś z zespołu zajmie się tym razem z Tobą.
refund_cancelled = Dobrze, żadne pieniądze nie zostały zwrócone.
refund_nothing_left = Za wszystko z zamówienia { $order_number } pieniądze zostały już zwrócone.
refund_order_cancelled = Zamówienie { $order_number } zostało anulowane, więc nie ma tu czego zwracać. Jeśli mimo to brakuje Ci pieniędzy, ktoś z zespołu może to sprawdzić.
refund_items_already = Za to pieniądze są już zwrócone: { $items }. Wybierz proszę coś innego z tego zamówienia.
refund_to_person_outside_window = { $window_days ->
    [one] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dzień temu.
    [few] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dni temu.
    [many] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dni temu.
   *[other] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dnia temu.
} O tym nie mogę decydować, dlatego przekazuję sprawę komuś z zespołu.
refund_to_person_outside_window_undated = Minął już czas, w którym mogę samodzielnie zwrócić pieniądze za to zamówienie, dlatego przekazuję sprawę komuś z zespołu.
refund_to_person_over_limit = Zwrot { $total } to więcej, niż mogę załatwić samodzielnie, dlatego przekazuję sprawę komuś z zespołu.
refund_to_person_excluded_category = O zwrocie pieniędzy za { $items } musi zdecydować ktoś z zespołu. Przekazuję sprawę.
refund_to_person_currency = O zwrocie pieniędzy w tej walucie ({ $currency }) musi zdecydować ktoś z zespołu. Przekazuję sprawę.
refund_to_person_not_delivered = Zamówienie { $order_number } nie zostało jeszcze doręczone, więc ktoś z zespołu zdecyduje, czy je zatrzymać, czy zwrócić pieniądze. Przekazuję sprawę.
refund_to_person_delivered_but_missing = Przewoźnik podaje, że zamówienie { $order_number } zostało doręczone { $delivered_on }. Musi to wyjaśnić ktoś z zespołu, dlatego przekazuję sprawę.
refund_to_person_open_refund = Zwrot pieniędzy za zamówienie { $order_number } jest już w toku. Resztę omówi z Tobą ktoś z zespołu.
refund_status_none = Na razie nie ma żadnego zwrotu pieniędzy za zamówienie { $order_number }.
refund_status_pending = Zwrot { $total } za zamówienie { $order_number } został zlecony { $made_on } i wciąż czeka na potwierdzenie.
refund_status_done = Zwrot { $total } za zamówienie { $order_number } został wykonany { $made_on }. W banku bywa widoczny dopiero po kilku dniach.
refund_status_refused = Zwrot { $total } za zamówienie { $order_number } nie został przyjęty. Czy mam przekazać rozmowę komuś z zespołu?
refund_status_needs_approval = Zwrot { $total } za zamówienie { $order_number } czeka na decyzję kogoś z zespołu.

## Trouble and people
did_you_mean = Nie wiem, czy dobrze rozumiem. Czy chodzi o którąś z tych spraw?
offer_person = Nadal nie rozumiem, i to moja wina. Czy chcesz porozmawiać z człowiekiem?
not_understood_task = Tego nie udało mi się zrozumieć.
action_failed = Coś poszło nie tak po naszej stronie i nie mogę tego dokończyć. Dalej zajmie się tym ktoś z zespołu.
backend_away = Nie mam teraz dostępu do naszego systemu zamówień. Dalej zajmie się tym ktoś z zespołu.
handing_over = Przekazuję rozmowę człowiekowi. Zobaczy wszystko, co tu napisano, więc nie trzeba niczego powtarzać.
nobody_online = W tej chwili nikogo nie ma. Wracamy: { $opens_at }. Zostaw adres e-mail, a odpowiedź dotrze także tam.
nobody_online_no_time = W tej chwili nikogo nie ma, ale Twoja wiadomość czeka na pierwszą wolną osobę z zespołu. Zostaw adres e-mail, a odpowiedź dotrze także tam.
leave_email = Na jaki adres e-mail możemy odpisać?
email_saved = Dziękuję. Odpowiedź przyjdzie także na adres { $email }.
email_invalid = To nie wygląda na adres e-mail. Napisz go proszę w takiej postaci: imie@example.com.
agent_joined = { $agent_name } dołącza do rozmowy.
agent_left = { $agent_name } opuszcza rozmowę.
handed_back = { $agent_name } przekazuje Cię z powrotem do mnie, automatycznego asystenta. Czy mogę pomóc w czymś jeszcze?
conversation_resolved = Ta rozmowa jest zamknięta. Wystarczy napisać, żeby ją wznowić.
still_waiting = Nadal jesteś w kolejce. Ktoś z zespołu odpisze Ci właśnie tutaj.
one_moment = Chwileczkę, już się tym zajmuję.
assistant_gave_up = Przepraszam, nie mogę teraz odpowiedzieć. Zajmie się tym ktoś z zespołu.
too_long = { $limit ->
    [one] Ta wiadomość jest dla mnie za długa. Zmieść ją proszę w { $limit } znaku.
    [few] Ta wiadomość jest dla mnie za długa. Zmieść ją proszę w { $limit } znakach.
    [many] Ta wiadomość jest dla mnie za długa. Zmieść ją proszę w { $limit } znakach.
   *[other] Ta wiadomość jest dla mnie za długa. Zmieść ją proszę w { $limit } znaku.
}
too_many_messages = { $seconds ->
    [one] To dużo wiadomości naraz. Odczekaj proszę { $seconds } sekundę.
    [few] To dużo wiadomości naraz. Odczekaj proszę { $seconds } sekundy.
    [many] To dużo wiadomości naraz. Odczekaj proszę { $seconds } sekund.
   *[other] To dużo wiadomości naraz. Odczekaj proszę { $seconds } sekundy.
}
upload_received = Plik { $name } dotarł. Obejrzy go ktoś z zespołu; ja nie widzę zdjęć.
upload_refused = Nie mogę przyjąć tego pliku. Nadają się zdjęcia i pliki PDF do { $limit_mb } MB.
language_changed = Od teraz piszę po polsku.
language_not_offered = Nie znam jeszcze tego języka. Mogę pisać w tych językach: { $languages }.
ask_language = W jakim języku mam pisać? Mogę w tych: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name }: jest odpowiedź na Twoją wiadomość
email_body_answer =
    Dzień dobry,

    { $agent_name } ({ $shop_name }) odpisuje:

    { $text }

    Rozmowę możesz kontynuować tutaj: { $url }

## Ready-made replies of agents
canned_greeting = Dzień dobry, dziękuję za cierpliwość. Czytam właśnie dotychczasową rozmowę.
canned_checking = Sprawdzam to. Potrwa to kilka minut.
canned_need_order_number = Czy mogę prosić o numer zamówienia?
canned_need_photo = Czy mogę prosić o zdjęcie produktu?
canned_refund_approved = Zwrot pieniędzy jest zatwierdzony. Środki wracają tą samą drogą, którą zapłacono.
canned_refund_declined = Przykro mi, za to nie możemy zwrócić pieniędzy. Chętnie wyjaśnię dlaczego.
canned_parcel_investigation = Przewoźnik szuka już Twojej paczki. Dam znać, gdy odpowie.
canned_replacement_sent = Wysyłamy nowy egzemplarz, bez żadnych kosztów.
canned_anything_else = Czy mogę pomóc w czymś jeszcze?
canned_closing = Dziękuję za cierpliwość. Miłego dnia!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Prośba o rozmowę z człowiekiem
reason_not_understood = Bot nie zrozumiał
reason_policy_outside_window = Zwrot pieniędzy po terminie
reason_policy_over_limit = Zwrot pieniędzy powyżej limitu automatycznego
reason_policy_excluded_category = Zwrot pieniędzy w wyłączonej kategorii
reason_policy_currency = Zwrot pieniędzy w walucie bez limitu automatycznego
reason_policy_not_delivered = Zwrot pieniędzy przed doręczeniem
reason_policy_delivered_but_missing = Przewoźnik: doręczona, klient: nie ma paczki
reason_policy_open_refund = Inny zwrot pieniędzy za to zamówienie jest w toku
reason_refund_refused = System sklepu odrzucił zwrot pieniędzy
reason_refund_unknown = Nie wiadomo, jak skończył się zwrot pieniędzy
reason_action_failed = Działanie się nie powiodło
reason_assistant_unavailable = Asystent nie odpowiedział
reason_agent_took_over = Konsultant przejął rozmowę
reason_shopper_wrote_to_agent = Klient napisał ponownie po odpowiedzi konsultanta

## Events in a conversation's story (only agents read these)
event_handed_over = Przekazana człowiekowi: { $reason }
event_hand_back = Oddana botowi
event_done_meanwhile = W czasie przejmowania rozmowy bot zdążył zrobić: { $what }
event_took_long = Asystent nie odpowiadał przez dwie minuty

## Lines of a hand-off's summary (only agents read these)
summary_wanted_order_status = Stan zamówienia
summary_wanted_track_shipment = Gdzie jest paczka
summary_wanted_refund_request = Zwrot pieniędzy
summary_wanted_refund_status = Etap zwrotu pieniędzy
summary_wanted_person = Rozmowa z człowiekiem
summary_wanted_unknown = Niejasne
summary_order = Zamówienie { $order_number }
summary_reason = Powód: { $reason }
summary_items = Produkty: { $items }
summary_amount = Kwota: { $total }
summary_asked_for = Brakuje: { $what }
summary_quote_shown = Zaproponowano zwrot { $total }, jeszcze bez zgody
summary_quote_agreed = Klient zgodził się na { $total }
summary_not_understood = { $count ->
    [one] { $count } niezrozumiana wiadomość
    [few] { $count } niezrozumiane wiadomości z rzędu
    [many] { $count } niezrozumianych wiadomości z rzędu
   *[other] { $count } niezrozumianej wiadomości z rzędu
}
summary_backend_said = System sklepu: { $text }
summary_backend_away = System sklepu nie odpowiedział
summary_refund_unknown = Nie wiadomo jeszcze, czy zwrot pieniędzy doszedł do skutku; system wciąż pyta
label_missing_order_number = numer zamówienia
label_missing_proof = e-mail lub telefon
label_missing_reason = powód
label_missing_items = produkty
label_missing_yes = tak lub nie

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = w przygotowaniu
label_order_state_shipped = wysłane
label_order_state_delivered = doręczone
label_order_state_returned = zwrócone
label_order_state_cancelled = anulowane
label_order_state_partially_refunded = pieniądze częściowo zwrócone
label_order_state_refunded = pieniądze zwrócone
label_parcel_state_preparing = w trakcie pakowania
label_parcel_state_in_transit = w drodze
label_parcel_state_customs_held = zatrzymana w odprawie celnej
label_parcel_state_delayed = opóźniona
label_parcel_state_out_for_delivery = wydana do doręczenia
label_parcel_state_delivery_failed = nieudana próba doręczenia
label_parcel_state_ready_for_pickup = czeka w punkcie odbioru
label_parcel_state_delivered = doręczona
label_parcel_state_lost = zaginęła
label_parcel_state_damaged = uszkodzona
label_parcel_state_returned = zwrócona do nadawcy
label_parcel_state_unknown = status nieznany
label_checkpoint_label_created = Zgłoszona przewoźnikowi
label_checkpoint_picked_up = Odebrana przez przewoźnika
label_checkpoint_departed = Opuściła sortownię
label_checkpoint_arrived = Dotarła do sortowni
label_checkpoint_customs_in = Przekazana do odprawy celnej
label_checkpoint_customs_held = Zatrzymana w odprawie celnej
label_checkpoint_customs_released = Zwolniona z odprawy celnej
label_checkpoint_delayed = Opóźniona
label_checkpoint_out_for_delivery = Wydana do doręczenia
label_checkpoint_delivery_failed = Nieudana próba doręczenia
label_checkpoint_ready_for_pickup = Czeka w punkcie odbioru
label_checkpoint_delivered = Doręczona
label_checkpoint_lost = Zgłoszona jako zaginiona
label_checkpoint_damaged = Zgłoszona jako uszkodzona
label_checkpoint_returned = Zwrócona do nadawcy
label_checkpoint_other = Wiadomość od przewoźnika
label_refund_state_proposed = zaproponowany
label_refund_state_pending = czeka na potwierdzenie
label_refund_state_done = wykonany
label_refund_state_refused = nieprzyjęty
label_refund_state_needs_approval = czeka na decyzję zespołu
label_refund_reason_changed_mind = zmiana zdania
label_refund_reason_damaged = uszkodzenie
label_refund_reason_wrong_item = niewłaściwy produkt
label_refund_reason_not_arrived = nie dotarło
label_refund_reason_late = dotarło za późno
label_refund_reason_not_as_described = niezgodność z opisem
label_refund_reason_other = inny powód
label_refund_method_original_payment = pierwotny sposób płatności
label_refund_method_store_credit = środki do wykorzystania w sklepie
label_refund_method_bank_transfer = przelew bankowy
label_identity_anonymous = Nie wiadomo kto
label_identity_channel = Numer telefonu kanału
label_identity_order_proof = Numer zamówienia z e-mailem lub telefonem
label_identity_email_code = Kod wysłany e-mailem
label_identity_shop_token = Konto w sklepie, po zalogowaniu
label_all_items = wszystkie produkty

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Stan zamówienia
label_topic_track_shipment = Gdzie jest paczka
label_topic_delivery_time = Czas dostawy
label_topic_shipping_cost = Koszty dostawy
label_topic_shipping_problem_delayed = Spóźniona paczka
label_topic_shipping_problem_lost = Zaginiona paczka
label_topic_damaged_or_wrong_item = Uszkodzony lub niewłaściwy produkt
label_topic_change_address = Zmiana adresu dostawy
label_topic_change_order = Zmiana w zamówieniu
label_topic_cancel_order = Anulowanie zamówienia
label_topic_return_request = Zwrot towaru
label_topic_exchange_request = Wymiana
label_topic_return_policy = Zasady zwrotów
label_topic_refund_request = Zwrot pieniędzy
label_topic_refund_status = Etap zwrotu pieniędzy
label_topic_payment_methods = Sposoby płatności
label_topic_payment_problem = Problem z płatnością
label_topic_customs_duties = Cło i podatki
label_topic_invoice_request = Faktura
label_topic_coupon_promotion = Rabaty i kupony
label_topic_product_question = Pytanie o produkt
label_topic_recommend_product = Pomoc w wyborze
label_topic_stock_availability = Dostępność
label_topic_size_guide = Właściwy rozmiar
label_topic_account_problem = Twoje konto
label_topic_complaint = Skarga
label_topic_human_agent = Rozmowa z człowiekiem
label_topic_change_language = Inny język
label_topic_feedback_review = Opinie i uwagi
label_topic_warranty_repair = Gwarancja i naprawa
label_topic_loyalty_membership = Punkty i członkostwo
label_topic_delete_my_data = Twoje dane osobowe

## Cards: titles and names of rows
label_card_order = Zamówienie { $number }
label_card_parcel = Paczka z zamówienia { $order_number }
label_card_quote = Zwrot pieniędzy za zamówienie { $order_number }
label_card_receipt = Zwrot pieniędzy { $refund_number }
label_card_placed_on = Złożone
label_card_total = Razem
label_card_carrier = Przewoźnik
label_card_tracking_number = Numer przesyłki u przewoźnika
label_card_promised_on = Planowane doręczenie
label_card_delivered_on = Doręczono
label_card_reason = Powód
label_card_method = Zwrot na
label_card_expires_at = Ważne do
label_card_made_at = Data
label_card_order_number = Zamówienie
label_card_refund_number = Numer potwierdzenia
label_card_quantity = × { $count }
label_card_track_link = Śledź u przewoźnika

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Stan zamówienia
button_track_shipment = Gdzie jest paczka?
button_refund_request = Zwrot pieniędzy
button_refund_status = Co z moim zwrotem?
button_return_policy = Zasady zwrotów
button_human_agent = Pomoc człowieka
button_help = Co potrafisz?
button_shipping_problem_delayed = Paczka się spóźnia
button_shipping_problem_lost = Paczka zaginęła
button_damaged_or_wrong_item = Problem z produktem
button_change_language = Inny język
button_delivery_time = Czas dostawy
button_shipping_cost = Koszty dostawy
button_change_address = Zmień adres
button_change_order = Zmień zamówienie
button_cancel_order = Anuluj zamówienie
button_return_request = Odeślij towar
button_exchange_request = Wymień produkt
button_payment_methods = Sposoby płatności
button_payment_problem = Problem z płatnością
button_customs_duties = Cło i podatki
button_invoice_request = Poproszę fakturę
button_coupon_promotion = Rabaty
button_product_question = Pytanie o produkt
button_recommend_product = Pomóż mi wybrać
button_stock_availability = Czy jest dostępne?
button_size_guide = Jaki rozmiar?
button_account_problem = Moje konto
button_complaint = Złóż skargę
button_feedback_review = Wystaw opinię
button_warranty_repair = Gwarancja i naprawa
button_loyalty_membership = Punkty, członkostwo
button_delete_my_data = Moje dane osobowe
button_greet = Tylko się witam
button_goodbye = Do widzenia
button_thank = Dziękuję
button_bot_challenge = Czy jesteś botem?
button_affirm = Tak
button_deny = Nie
button_nevermind = Nieważne
button_confirm_refund = Tak, proszę o zwrot
button_cancel_refund = Nie, zostawiam
button_order = Zamówienie { $order_number }
button_item = { $name }
button_all_items = Wszystko
button_reason_changed_mind = Zmiana zdania
button_reason_damaged = Jest uszkodzone
button_reason_wrong_item = Niewłaściwy produkt
button_reason_not_arrived = Nie dotarło
button_reason_late = Dotarło za późno
button_reason_not_as_described = Niezgodne z opisem
button_reason_other = Coś innego
button_language = { $language }
