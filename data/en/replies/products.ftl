### Products, stock, sizes and advice before buying

answer_not_understood = I didn’t quite get that.
# $topic (text)
resumed_task = Back to: { $topic }.
# $name (text)
summary_product = Product: { $name }
# $country (text)
summary_country = Country: { $country }
ask_product = Which product is it about? Its name, or part of it, is enough.
product_not_found_again = I can’t find that in our catalogue. What is it called in the shop?
product_not_found = I can’t find that in our catalogue either.
choose_product = Several things could be meant. Which one is it?
# $name (text)
button_product = { $name }
# $name (text)
product_question = This is what our catalogue says about { $name }. If your answer isn’t among it, a colleague can find out.
# $name (text)
# $state (text)
stock_state = { $name }: { $state }.
# $name (text)
# $count (number)
stock_few = { $name }: in stock, { $count } left.
# $name (text)
# $back_on (text)
stock_back = { $name }: sold out at the moment. New stock is expected on { $back_on }.
# $name (text)
# $wanted (text)
stock_no_such_option = { $name } doesn’t come in { $wanted }, as far as our catalogue shows.
# $name (text)
ask_stock_notice = Would you like one e-mail when { $name } is back? Your address would be used for that and nothing else.
ask_notice_email = Which e-mail address should we write to?
# $name (text)
stock_notice_made = It’s noted: you’ll get one e-mail as soon as { $name } is back.
stock_notice_declined = All right, no e-mail then.
# $name (text)
size_guide_missing = There is no size guide for { $name }.
# $name (text)
# $measure (text)
ask_measure = These are the sizes of { $name }. Tell me your measurement and I’ll name the size, in centimetres or inches: { $measure }.
# $name (text)
# $size (text)
size_found = Size { $size } of { $name } should fit you.
# $name (text)
size_none_fits = By the size guide, none of the sizes of { $name } fits that measurement.
ask_use = Happy to help you choose. What is it for?
ask_budget = What is the most it should cost? Please name the currency too.
# $currency (text)
recommend_other_currency = Our prices there are in { $currency }, so I couldn’t hold them against your budget.
recommend_product = This would fit, with the reasons:
recommend_loosely = I can’t tell from our catalogue what suits that best. This at least meets everything else:
recommend_none = I found nothing in stock that fits all of that.
button_no_limit = No limit
# $use (text)
button_use = { $use }
label_use_home = For home
label_use_office = For the office
label_use_gift = As a gift
label_use_travel = For travelling
label_use_sport = For sport
label_use_summer = For summer
label_use_winter = For winter
label_use_care = For skin and body
# $use (text)
label_reason_to_buy_use = { $use }
# $budget (text)
label_reason_to_buy_budget = within { $budget }
# $size (text)
label_reason_to_buy_size = there in size { $size }
label_reason_to_buy_reduced = reduced now
label_reason_to_buy_in_stock = in stock
label_stock_state_in_stock = in stock
label_stock_state_low = only a few left
label_stock_state_on_order = can be ordered, ships when it arrives
label_stock_state_out_of_stock = sold out at the moment
label_stock_state_discontinued = no longer made
label_provenance_own_brand = our own brand
label_provenance_from_maker = bought from the maker
label_provenance_authorised_reseller = original, we are an authorised reseller
label_provenance_second_hand_checked = second-hand, checked by us
label_measure_chest = chest
label_measure_waist = waist
label_measure_hips = hips
label_measure_foot_length = length of your foot
label_card_regular_price = Instead of
label_card_description = Description
label_card_materials = Material
label_card_compatible_with = Works with
label_card_provenance = Authenticity
label_card_origin = Made in
label_card_warranty = Warranty
# $months (number)
label_card_months = { $months } months
label_card_sizes = Sizes
label_card_available_options = In stock
label_card_sold_out_options = Sold out
label_card_reasons = Why
label_card_size_guide = Size guide
label_card_product_link = Look at it in the shop
label_card_source_link = Source
