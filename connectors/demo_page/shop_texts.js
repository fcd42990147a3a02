/** The demo shop's own words. The widget brings its own; nothing here is known to it. */
export const texts = {
  en: {},
  es: {
    skip: "Ir a los productos", language: "Idioma", theme: "Colores", theme_auto: "Automático", theme_light: "Claro", theme_dark: "Oscuro",
    customer: "Sesión de", nobody: "nadie", over: "Róterdam → todas partes",
    headline: "Cosas buenas para la casa, las llames como las llames.",
    lead: "Lámparas, lana y gres de pequeños talleres, enviados a doce países. ¿Preguntas? Hazlas en tu idioma.",
    ask: "Pregúntanos", try_title: "Prueba el asistente",
    try_lead: "Esta es una tienda de demostración. Usa uno de estos pedidos con su correo o inicia sesión arriba. Al elegir una frase, pasa al chat.",
    orders_title: "Pedidos de prueba", order: "Pedido", email: "Correo electrónico", state: "Qué ha pasado",
    products_title: "De los talleres", footer: "Casa Babel es inventada; aquí no se vende nada.",
    logged_in: "Has iniciado sesión como {name}. El chat lo sabe.", login_failed: "No se pudo iniciar sesión.",
    delivered: "Entregado: pide un reembolso", in_transit: "En camino", customs: "Retenido en aduanas", delayed: "Con retraso", lost: "Perdido", over_limit: "Decide una persona",
  },
  "zh-Hans": {
    skip: "跳到商品", language: "语言", theme: "配色", theme_auto: "自动", theme_light: "浅色", theme_dark: "深色",
    customer: "登录身份", nobody: "未登录", over: "鹿特丹 → 世界各地",
    headline: "家中好物，用您的语言聊。",
    lead: "来自小作坊的灯具、羊毛织物和陶器，发往十二个国家。有问题？用您自己的语言问就好。",
    ask: "有问题就问", try_title: "试试智能助手",
    try_lead: "这是演示商店。请用下面的订单号和对应邮箱，或在上方登录为该顾客。点选一句话，它会出现在聊天框里。",
    orders_title: "演示订单", order: "订单", email: "邮箱", state: "状态",
    products_title: "作坊新品", footer: "Casa Babel 是虚构的商店，这里不出售任何商品。",
    logged_in: "您已登录为{name}，聊天助手已知道。", login_failed: "登录失败。",
    delivered: "已送达：可申请退款", in_transit: "运输途中", customs: "海关扣留", delayed: "延误", lost: "丢失", over_limit: "由人工决定",
  },
  ar: {
    skip: "إلى المنتجات", language: "اللغة", theme: "الألوان", theme_auto: "تلقائي", theme_light: "فاتح", theme_dark: "داكن",
    customer: "الدخول باسم", nobody: "لا أحد", over: "من روتردام إلى كل مكان",
    headline: "أشياء جميلة للبيت، مهما كان اسمها بلغتك.",
    lead: "مصابيح وصوف وخزف من ورش صغيرة، نرسلها إلى اثني عشر بلدًا. لديك سؤال؟ اسأل بلغتك.",
    ask: "اسألنا", try_title: "جرّب المساعد",
    try_lead: "هذا متجر تجريبي. استخدم أحد هذه الطلبات مع بريده الإلكتروني، أو ادخل في الأعلى باسم صاحبه. اختيار جملة ينقلها إلى المحادثة.",
    orders_title: "طلبات تجريبية", order: "الطلب", email: "البريد الإلكتروني", state: "ما الذي حدث",
    products_title: "من الورش", footer: "كازا بابل متجر خيالي، ولا شيء هنا للبيع.",
    logged_in: "دخلت باسم {name}، والمحادثة تعرف ذلك.", login_failed: "تعذّر تسجيل الدخول.",
    delivered: "سُلّم: اطلب استرداد المبلغ", in_transit: "في الطريق", customs: "محتجز لدى الجمارك", delayed: "متأخر", lost: "مفقود", over_limit: "يقرر فيه شخص",
  },
};

/** English for what only a script shows; the rest of the English is in the page. */
export const english = {
  logged_in: "You are logged in as {name}. The chat knows.", login_failed: "Logging in did not work.",
  delivered: "Delivered: ask for a refund", in_transit: "On its way", customs: "Held at customs", delayed: "Delayed", lost: "Lost", over_limit: "A person decides",
};

export const orders = [
  ["1001", "ana@example.com", "delivered"], ["1002", "ana@example.com", "in_transit"],
  ["1003", "layla@example.com", "delivered"], ["1004", "layla@example.com", "customs"],
  ["1005", "wei@example.com", "delivered"], ["1006", "wei@example.com", "in_transit"],
  ["1008", "emma@example.com", "delayed"], ["1009", "emma@example.com", "lost"], ["1012", "emma@example.com", "over_limit"],
];

export const sentences = [
  ["en", "English", ["Where is my parcel? Order 1008", "I'd like my money back for order 1012", "Can I talk to a person?"]],
  ["es", "Español", ["¿Dónde está mi pedido 1002?", "Quiero devolver la lámpara del pedido 1001, llegó rota", "¿Eres un robot?"]],
  ["zh-Hans", "简体中文", ["我的订单1006到哪里了？", "我想退款，订单1005", "转人工客服"]],
  ["ar", "العربية", ["أين طلبي رقم 1004؟", "أريد استرداد ثمن الطلب 1003", "أريد التحدث مع شخص"]],
];

export const products = [
  ["lamp-blue", 4900, "Blue desk lamp", "Lámpara de mesa azul", "蓝色台灯", "مصباح مكتب أزرق"],
  ["mug-white", 1250, "White stoneware mug", "Taza blanca de gres", "白色陶瓷杯", "كوب خزفي أبيض"],
  ["scarf-wool", 3900, "Wool scarf", "Bufanda de lana", "羊毛围巾", "وشاح صوفي"],
  ["headphones", 8900, "Wireless headphones", "Auriculares inalámbricos", "无线耳机", "سماعات لاسلكية"],
  ["notebook", 990, "Linen notebook", "Cuaderno de lino", "亚麻笔记本", "دفتر من الكتان"],
  ["cushion", 2490, "Green cushion", "Cojín verde", "绿色靠垫", "وسادة خضراء"],
  ["teapot", 3450, "Cast-iron teapot", "Tetera de hierro", "铸铁茶壶", "إبريق شاي حديدي"],
  ["backpack", 7900, "Canvas backpack", "Mochila de lona", "帆布双肩包", "حقيبة ظهر قماشية"],
  ["chair-oak", 44900, "Oak armchair", "Sillón de roble", "橡木扶手椅", "كرسي من خشب البلوط"],
  ["gift-card", 5000, "Gift card", "Tarjeta regalo", "礼品卡", "بطاقة هدايا"],
  ["face-cream", 2890, "Face cream", "Crema facial", "面霜", "كريم للوجه"],
  ["speaker", 5900, "Bluetooth speaker", "Altavoz Bluetooth", "蓝牙音箱", "مكبر صوت بلوتوث"],
];
