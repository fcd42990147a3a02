notice_order_confirmed = Bedankt! Je bestelling { $order_number } is binnen en wordt klaargemaakt.
notice_payment_received = We hebben de betaling voor bestelling { $order_number } ontvangen.
notice_payment_failed = De betaling voor bestelling { $order_number } is niet gelukt. Ik kan nakijken waarom.
notice_address_doubtful = Er lijkt iets niet te kloppen aan het adres van bestelling { $order_number }. Wil je het nakijken voordat we het pakket versturen?
notice_shipped = Goed nieuws: een pakket van bestelling { $order_number } is onderweg.
notice_customs_held = Je pakket van bestelling { $order_number } wordt vastgehouden bij de douane. Ik kan nakijken wat er nodig is.
notice_delayed = Het spijt me: je pakket van bestelling { $order_number } is vertraagd.
notice_out_for_delivery = Je pakket van bestelling { $order_number } wordt vandaag bezorgd.
notice_ready_for_pickup = Je pakket van bestelling { $order_number } ligt voor je klaar bij een afhaalpunt.
notice_exception = Er is iets gebeurd met je pakket van bestelling { $order_number }: { $state }. Ik kan je laten zien wat we kunnen doen.
notice_delivered = Je pakket van bestelling { $order_number } is bezorgd.
notice_refund_made = Je terugbetaling voor bestelling { $order_number } is gedaan: { $total } gaat terug via de manier waarop je betaald hebt.
notice_refund_made_no_total = Je terugbetaling voor bestelling { $order_number } is gedaan. Het geld gaat terug via de manier waarop je betaald hebt.
notice_return_received = Je retour van bestelling { $order_number } is bij ons aangekomen.
notices_ask = Er is nieuws over je bestelling { $order_number }. Zal ik het je hier laten weten als er iets met je bestellingen gebeurt?
notices_go_on = Goed, ik laat het je hier weten als er iets met je bestellingen gebeurt.
notices_stopped = Goed, ik schrijf je niet meer uit mezelf over je bestellingen. Je kunt me altijd iets vragen.
notices_stop_question = Wil je geen berichten meer over je bestellingen?
button_notices_stop = Geen berichten meer
button_notices_go_on = Ja, hou me bij
email_subject_notice = Nieuws over je bestelling bij { $shop_name }
email_body_notice =
    Hallo,

    { $text }

    Je kunt { $shop_name } er hier naar vragen: { $url }

    Wil je zulke e-mails niet? Stop ze hier: { $stop_url }
