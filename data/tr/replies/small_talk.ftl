### Small talk

welcome = Merhaba! Ben { $shop_name } mağazasının otomatik asistanıyım, yani bir botum. Siparişinize veya paketinize bakabilir, para iadesi yapabilir ya da sizi bir müşteri temsilcisine aktarabilirim. Size nasıl yardımcı olabilirim?
greet = Merhaba! Bugün size nasıl yardımcı olabilirim?
goodbye = Hoşça kalın, uğradığınız için teşekkürler!
thank = Rica ederim! Yardımcı olabileceğim başka bir konu var mı?
help = Siparişinizin durumuna bakabilir, paketinizin nerede olduğunu bulabilir, para iadesi yapabilir veya iadenizin ne aşamada olduğunu söyleyebilirim. Bir müşteri temsilcisiyle görüşmek isterseniz kendi dilinizde yazmanız yeterli.
bot_challenge = Ben bir botum, mağazanın otomatik asistanıyım. Bir müşteri temsilcisiyle görüşmek isterseniz söylemeniz yeterli.
return_policy = { $window_days ->
    [one] Teslimattan sonraki { $window_days } gün içinde para iadesi isteyebilirsiniz.
   *[other] Teslimattan sonraki { $window_days } gün içinde para iadesi isteyebilirsiniz.
} Sipariş numarasını ve sorunu yazın, hemen bakayım. Bazı ürün türlerinde kararı bir çalışma arkadaşımız verir.
affirm_nothing = Tamam! Ne yapmak istersiniz?
deny_nothing = Peki, o zaman bir şey yapmıyorum. İhtiyacınız olursa buradayım.
inform_nothing = Teşekkürler. Bununla ne yapmamı istersiniz?
inform_order = Anladım, { $order_number } numaralı sipariş. Onunla ilgili ne öğrenmek istersiniz?
out_of_scope = Ne yazık ki bu konuda yardımcı olamıyorum. Ben siparişlerden, paketlerden ve para iadelerinden anlarım.
