### Refunds

refund_done = Tamamdır! { $order_number } numaralı sipariş için { $total }, ödemeyi yaptığınız yolla size geri dönüyor. İade belgeniz burada.
refund_pending = { $order_number } numaralı sipariş için { $total } tutarındaki iadeniz gönderildi ve onay bekliyor. Yeniden istemenize gerek yok: iki kez ödenmez.
refund_already_done = { $order_number } numaralı sipariş için bu iade zaten yapıldı. İade belgesi yeniden burada.
refund_refused = { $order_number } numaralı siparişin iadesi kabul edilmedi. Bir çalışma arkadaşımız sizinle birlikte bakacak.
refund_cancelled = Tamam, hiçbir tutar iade edilmedi.
refund_nothing_left = { $order_number } numaralı siparişteki her şeyin parası zaten iade edildi.
refund_order_cancelled = { $order_number } numaralı sipariş iptal edildi, bu yüzden burada iade edilecek bir şey yok. Hâlâ eksik para varsa bir müşteri temsilcisi kontrol edebilir.
refund_items_already = Parası iade edilmiş olanlar: { $items }. Lütfen bu siparişten başka bir şey seçin.
refund_to_person_outside_window = { $window_days ->
    [one] Bu sipariş { $delivered_on } tarihinde teslim edildi, üzerinden { $window_days } günden fazla geçti.
   *[other] Bu sipariş { $delivered_on } tarihinde teslim edildi, üzerinden { $window_days } günden fazla geçti.
} Buna ben karar veremem, bu yüzden bir çalışma arkadaşımıza iletiyorum.
refund_to_person_outside_window_undated = Bu sipariş için kendi başıma iade yapabileceğim süre doldu, bu yüzden bir çalışma arkadaşımıza iletiyorum.
refund_to_person_over_limit = { $total } tutarında bir iade kendi başıma yapabileceğimden fazla, bu yüzden bir çalışma arkadaşımıza iletiyorum.
refund_to_person_excluded_category = Şunların iadesine bir çalışma arkadaşımızın karar vermesi gerekiyor: { $items }. İletiyorum.
refund_to_person_currency = Bu para birimindeki ({ $currency }) iadelere bir çalışma arkadaşımızın karar vermesi gerekiyor. İletiyorum.
refund_to_person_not_delivered = { $order_number } numaralı sipariş henüz teslim edilmedi, bu yüzden durdurulmasına ya da iadesine bir çalışma arkadaşımız karar verir. İletiyorum.
refund_to_person_delivered_but_missing = Kargo firmasına göre { $order_number } numaralı sipariş { $delivered_on } tarihinde teslim edildi. Bunu bir çalışma arkadaşımızın incelemesi gerekiyor, bu yüzden iletiyorum.
refund_to_person_open_refund = { $order_number } numaralı sipariş için zaten süren bir iade var. Kalanına bir çalışma arkadaşımız sizinle birlikte bakacak.
refund_status_none = { $order_number } numaralı sipariş için şimdilik bir para iadesi yok.
refund_status_pending = { $order_number } numaralı sipariş için { $total } tutarındaki iade { $made_on } tarihinde istendi ve hâlâ onay bekliyor.
refund_status_done = { $order_number } numaralı sipariş için { $total } tutarındaki iade { $made_on } tarihinde yapıldı. Bankada görünmesi birkaç gün daha sürebilir.
refund_status_refused = { $order_number } numaralı sipariş için { $total } tutarındaki iade kabul edilmedi. Sizi bir müşteri temsilcisine aktarayım mı?
refund_status_needs_approval = { $order_number } numaralı sipariş için { $total } tutarındaki iade bir çalışma arkadaşımızın kararını bekliyor.
