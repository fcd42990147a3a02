### E-mail to a shopper who has left

email_subject_answer = { $shop_name } heeft je geantwoord
email_body_answer =
    Hallo,

    { $agent_name } van { $shop_name } heeft je geantwoord:

    { $text }

    Je kunt het gesprek hier voortzetten: { $url }
