### Ready-made replies of agents

canned_greeting = Вітаю, дякую за очікування. Читаю ваше листування.
canned_checking = Перевіряю для вас. Це забере кілька хвилин.
canned_need_order_number = Назвіть, будь ласка, номер замовлення.
canned_need_photo = Надішліть, будь ласка, фото товару.
canned_refund_approved = Повернення грошей схвалено. Вони надійдуть тим самим способом, яким ви платили.
canned_refund_declined = На жаль, повернути гроші тут ми не можемо. Радо поясню чому.
canned_parcel_investigation = Ми попросили перевізника знайти посилку. Повідомлю, що він відповість.
canned_replacement_sent = Надсилаємо вам новий товар на заміну, безкоштовно.
canned_anything_else = Чи можу ще чимось допомогти?
canned_closing = Дякую за терпіння. Гарного дня!
