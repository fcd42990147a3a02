### Trouble and people

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
