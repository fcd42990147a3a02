### Orders and parcels

order_status = คำสั่งซื้อ { $order_number } สั่งเมื่อ { $placed_on }: { $state }
order_status_cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกแล้ว จึงจะไม่มีการส่งของเพิ่มอีกค่ะ
track_shipment = พัสดุของคำสั่งซื้อ { $order_number } อยู่กับ { $carrier }: { $state } กำหนดส่งถึง { $promised_on } ค่ะ
track_shipment_no_date = พัสดุของคำสั่งซื้อ { $order_number } อยู่กับ { $carrier }: { $state } ยังไม่มีวันส่งถึงค่ะ
track_shipment_customs_held = พัสดุของคำสั่งซื้อ { $order_number } ถูกพักไว้ที่ศุลกากรค่ะ เมื่อผ่านพิธีการแล้ว { $carrier } จะนำส่งต่อ คุณไม่ต้องทำอะไร เว้นแต่ศุลกากรจะติดต่อมา
track_shipment_delayed = ขออภัยค่ะ พัสดุของคำสั่งซื้อ { $order_number } ล่าช้าอยู่ที่ { $carrier } กำหนดส่งเดิมคือ { $promised_on }
track_shipment_delayed_no_date = ขออภัยค่ะ พัสดุของคำสั่งซื้อ { $order_number } ล่าช้าอยู่ที่ { $carrier }
track_shipment_lost = ขออภัยเป็นอย่างยิ่งค่ะ { $carrier } แจ้งว่าพัสดุของคำสั่งซื้อ { $order_number } สูญหาย ดิฉันคืนเงินให้ได้ หรือจะตามเจ้าหน้าที่ให้ก็ได้ค่ะ
track_shipment_delivered = { $carrier } ส่งพัสดุของคำสั่งซื้อ { $order_number } ถึงแล้วเมื่อ { $delivered_on } ค่ะ
track_shipment_delivered_but_missing = { $carrier } แจ้งว่าส่งพัสดุของคำสั่งซื้อ { $order_number } ถึงแล้วเมื่อ { $delivered_on } ถ้ายังไม่ได้รับ ควรให้เจ้าหน้าที่ช่วยตรวจสอบค่ะ
track_shipment_returned = พัสดุของคำสั่งซื้อ { $order_number } กลับมาที่ร้านแล้วค่ะ อาจเป็นเพราะ { $carrier } ส่งไม่สำเร็จ หรือมีการส่งคืน
track_shipment_not_sent = คำสั่งซื้อ { $order_number } ยังไม่ออกจากคลังสินค้า จึงยังไม่มีพัสดุให้ติดตามค่ะ
track_shipment_cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกแล้ว จึงไม่มีพัสดุที่กำลังจัดส่งค่ะ
track_shipment_not_late = พัสดุของคำสั่งซื้อ { $order_number } กำลังเดินทางกับ { $carrier } และยังไม่เลยกำหนดค่ะ กำหนดส่งถึง { $promised_on }
