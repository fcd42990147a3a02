### Messages to shoppers on WhatsApp and Messenger

choose_label = Wybierz
choose_by_number = Możesz odpowiedzieć numerem.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Klient napisał zbyt dawno i został poproszony o wiadomość: odpowiedź wyjdzie wtedy
undelivered_restricted = Meta pozwala na razie temu numerowi tylko odpowiadać, nie pisać jako pierwszemu: wiadomość wyjdzie, gdy klient napisze lub ograniczenie się skończy
undelivered_window_closed = Klient napisał zbyt dawno: kanał pozwala odpowiadać tylko w swoim oknie czasowym
undelivered_window_closed_mailed = Klient napisał zbyt dawno jak na ten kanał: odpowiedź wychodzi e-mailem
undelivered_rate = Za dużo wiadomości naraz: próba zostanie ponowiona samoczynnie
undelivered_spam_limit = Meta ogranicza to konto, bo klienci je blokowali lub zgłaszali
undelivered_temporary = Meta ma awarię: próba zostanie ponowiona samoczynnie
undelivered_gave_up = Meta nie przyjęła tego przez cały dzień
undelivered_token = Token dostępu wygasł lub został unieważniony: ktoś musi wpisać nowy
undelivered_account = Meta zablokowała konto albo jest ono nieopłacone lub niezarejestrowane
undelivered_permission = Aplikacji brakuje uprawnienia od Meta
undelivered_recipient = Z klientem nie można się skontaktować: nie ma go już na tym kanale albo zablokował sklep
undelivered_template = Szablon wiadomości nie jest zatwierdzony lub jest wstrzymany
undelivered_parameter = Meta nie przyjmuje wiadomości w tej postaci
undelivered_media = Meta nie mogła pobrać lub odczytać pliku
undelivered_file_gone = Plik nie jest już tu przechowywany
undelivered_thread = Rozmowę prowadzi ktoś inny: inna aplikacja lub skrzynka strony
undelivered_unknown = Meta odmówiła z powodu, którego nie znamy
undelivered_not_worded = Nie udało się sformułować wiadomości
undelivered_outcome_unknown = Meta nie odpowiedziała: nie wiadomo, czy wiadomość dotarła
event_sent_again = Przez minutę nic nie było wiadomo o wiadomości, więc wysłano ją ponownie. Klient może zobaczyć ją dwa razy
# $channel (text)
# $reason (text)
channel_stopped = { $channel } nic nie wysyła: { $reason }. To, co zostanie napisane, poczeka.
channel_restricted = Meta nie pozwala na { $channel } pisać jako pierwszemu, dopóki nie zniesie ograniczenia. Odpowiedzi w oknie czasowym wychodzą; reszta czeka.
channel_restricted_until = Meta nie pozwala na { $channel } pisać jako pierwszemu, przewidywany koniec: { $until }. Odpowiedzi w oknie czasowym wychodzą; reszta czeka.
