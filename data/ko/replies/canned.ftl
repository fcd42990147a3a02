### 상담원의 미리 쓴 답변

canned_greeting = 안녕하세요, 기다려 주셔서 감사합니다. 지금까지의 내용을 읽고 있습니다.
canned_checking = 확인하고 있습니다. 몇 분 정도 걸려요.
canned_need_order_number = 주문번호를 알려주시겠어요?
canned_need_photo = 상품 사진을 보내주시겠어요?
canned_refund_approved = 환불을 승인했습니다. 결제하신 수단으로 돌아갑니다.
canned_refund_declined = 죄송하지만 이 건은 환불해 드릴 수 없습니다. 이유를 설명해 드릴게요.
canned_parcel_investigation = 택배사에 택배를 찾아달라고 요청했습니다. 결과가 나오는 대로 알려드릴게요.
canned_replacement_sent = 대체 상품을 무료로 보내드립니다.
canned_anything_else = 더 도와드릴 일이 있을까요?
canned_closing = 기다려 주셔서 감사합니다. 좋은 하루 보내세요.
