### Small talk

welcome = Guten Tag! Ich bin der automatische Assistent von { $shop_name }, ein Bot. Ich kann nach Ihrer Bestellung oder Ihrem Paket sehen, eine Erstattung veranlassen oder einen Menschen dazuholen. Was kann ich für Sie tun?
greet = Hallo! Wie kann ich Ihnen helfen?
goodbye = Auf Wiedersehen und danke für Ihren Besuch. Alles Gute!
thank = Sehr gern! Kann ich sonst noch etwas für Sie tun?
help = Ich kann nachsehen, wie es um eine Bestellung steht und wo ein Paket ist, eine Erstattung veranlassen oder Ihnen sagen, wie weit sie ist. Und wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach, in Ihren eigenen Worten.
bot_challenge = Ich bin ein Bot, der automatische Assistent des Shops. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.
return_policy = { $window_days ->
    [one] Sie können innerhalb von { $window_days } Tag nach der Zustellung eine Erstattung verlangen.
   *[other] Sie können innerhalb von { $window_days } Tagen nach der Zustellung eine Erstattung verlangen.
} Nennen Sie mir die Bestellnummer und sagen Sie mir, was nicht stimmt, dann sehe ich gleich nach. Bei einigen wenigen Warengruppen entscheidet unser Team.
affirm_nothing = Gut! Was möchten Sie tun?
deny_nothing = In Ordnung, dann nichts. Ich bin da, wenn Sie etwas brauchen.
inform_nothing = Danke. Was soll ich damit tun?
inform_order = Verstanden, Bestellung { $order_number }. Was möchten Sie dazu wissen?
out_of_scope = Dabei kann ich leider nicht helfen. Ich kenne mich mit Bestellungen, Paketen und Erstattungen aus.
