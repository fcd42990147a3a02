### Orders and parcels

order_status = { $order_number } numaralı sipariş, { $placed_on } tarihli: { $state }.
order_status_cancelled = { $order_number } numaralı sipariş iptal edildi, bu yüzden başka bir şey gönderilmeyecek.
track_shipment = { $order_number } numaralı siparişin paketi: { $state }. Kargo firması: { $carrier }. Beklenen teslimat: { $promised_on }.
track_shipment_no_date = { $order_number } numaralı siparişin paketi: { $state }. Kargo firması: { $carrier }. Henüz bir teslimat tarihi yok.
track_shipment_customs_held = { $order_number } numaralı siparişin paketi gümrükte bekletiliyor. İşlem biter bitmez { $carrier } yola devam edecek. Gümrük size yazmadıkça bir şey yapmanıza gerek yok.
track_shipment_delayed = Üzgünüm, { $order_number } numaralı siparişin paketi gecikti. Kargo firması: { $carrier }. Beklenen teslimat { $promised_on } olarak bildirilmişti.
track_shipment_delayed_no_date = Üzgünüm, { $order_number } numaralı siparişin paketi gecikti. Kargo firması: { $carrier }.
track_shipment_lost = Çok üzgünüm: { $carrier }, { $order_number } numaralı siparişin paketinin kaybolduğunu bildirdi. Para iadesi yapabilir ya da sizi bir müşteri temsilcisine aktarabilirim.
track_shipment_delivered = { $carrier }, { $order_number } numaralı siparişin paketini { $delivered_on } tarihinde teslim etti.
track_shipment_delivered_but_missing = { $carrier } kayıtlarına göre { $order_number } numaralı siparişin paketi { $delivered_on } tarihinde teslim edildi. Size ulaşmadıysa bunu bir müşteri temsilcisinin incelemesi gerekir.
track_shipment_returned = { $order_number } numaralı siparişin paketi bize geri geldi: ya { $carrier } teslim edemedi ya da geri gönderildi.
track_shipment_not_sent = { $order_number } numaralı sipariş henüz depomuzdan çıkmadı, bu yüzden şimdilik takip edilecek bir paket yok.
track_shipment_cancelled = { $order_number } numaralı sipariş iptal edildi, bu yüzden yolda bir paket yok.
track_shipment_not_late = { $order_number } numaralı siparişin paketi yolda ve şimdiye kadar gecikmedi. Kargo firması: { $carrier }. Beklenen teslimat: { $promised_on }.
