### 대화 중의 일(상담원만 봅니다)

event_handed_over = 넘김: { $reason }
event_hand_back = 봇에게 돌려줌
event_done_meanwhile = 넘겨받는 동안 봇이 이미 한 일: { $what }
event_took_long = 도우미가 2분 동안 답하지 않음
