### Ready-made replies of agents

canned_greeting = Merhaba, beklediğiniz için teşekkürler. Şimdiye kadar yazdıklarınızı okuyorum.
canned_checking = Sizin için bakıyorum. Birkaç dakika sürecek.
canned_need_order_number = Sipariş numaranızı rica edebilir miyim?
canned_need_photo = Ürünün bir fotoğrafını gönderebilir misiniz?
canned_refund_approved = Para iadenizi onayladım. Tutar, ödemeyi yaptığınız yolla size geri dönüyor.
canned_refund_declined = Üzgünüm, bunun için para iadesi yapamıyoruz. Nedenini memnuniyetle açıklarım.
canned_parcel_investigation = Kargo firmasından paketinizi aramasını istedim, ne dediklerini size bildireceğim.
canned_replacement_sent = Size ücretsiz olarak yeni bir ürün gönderiyoruz.
canned_anything_else = Sizin için yapabileceğim başka bir şey var mı?
canned_closing = Sabrınız için teşekkürler. İyi günler!
