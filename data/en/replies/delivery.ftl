### Delivery: countries, services, times and costs

ask_country = Which country is it about?
# $country (text)
confirm_country = Is it for this country: { $country }? If not, just tell me the right one.
# $country (text)
delivery_options = Delivery to { $country }, if ordered today:
# $country (text)
delivery_not_served = We don’t deliver there at the moment: { $country }.
# $country (text)
label_card_delivery = Delivery: { $country }
label_card_postcode = Postcode
label_card_free = free
# $first (text)
# $last (text)
label_card_span = { $first } – { $last }
label_card_to_pickup_point = to a pick-up point
label_card_free_from = Free from
label_card_duties = Customs charges
label_duties_included = included in the price
label_duties_on_delivery = paid on delivery
