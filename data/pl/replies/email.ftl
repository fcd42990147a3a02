### E-mail to a shopper who has left

email_subject_answer = { $shop_name }: jest odpowiedź na Twoją wiadomość
email_body_answer =
    Dzień dobry,

    { $agent_name } ({ $shop_name }) odpisuje:

    { $text }

    Rozmowę możesz kontynuować tutaj: { $url }
