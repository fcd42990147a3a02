/** What the demo shop has, in no language: SKUs with their prices in euro cents, and orders to try. Names are in texts/. */
export const products = [
  ["lamp-blue", 4900], ["mug-white", 1250], ["scarf-wool", 3900], ["headphones", 8900], ["notebook", 990], ["cushion", 2490],
  ["teapot", 3450], ["backpack", 7900], ["chair-oak", 44900], ["gift-card", 5000], ["face-cream", 2890], ["speaker", 5900],
];

export const orders = [
  ["1001", "ana@example.com", "delivered"], ["1002", "ana@example.com", "in_transit"],
  ["1003", "layla@example.com", "delivered"], ["1004", "layla@example.com", "customs"],
  ["1005", "wei@example.com", "delivered"], ["1006", "wei@example.com", "in_transit"],
  ["1008", "emma@example.com", "delayed"], ["1009", "emma@example.com", "lost"], ["1012", "emma@example.com", "over_limit"],
];
