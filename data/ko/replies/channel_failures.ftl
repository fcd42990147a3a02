### Messages to shoppers on WhatsApp and Messenger

choose_label = 선택
choose_by_number = 번호로 답하셔도 돼요.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = 고객이 마지막으로 쓴 지 너무 오래되어 메시지를 부탁했습니다. 고객이 쓰면 답변을 보냅니다
undelivered_restricted = 지금은 Meta가 이 번호의 답변만 허용하고 먼저 쓰는 것은 막고 있습니다. 고객이 쓰거나 제한이 끝나면 전송됩니다
undelivered_window_closed = 고객이 마지막으로 쓴 지 너무 오래되었습니다. 이 채널에서는 답변 가능 시간 안에만 답할 수 있습니다
undelivered_window_closed_mailed = 이 채널에서는 고객이 마지막으로 쓴 지 너무 오래되어 답변을 이메일로 보냅니다
undelivered_rate = 한꺼번에 메시지가 너무 많습니다. 자동으로 다시 시도합니다
undelivered_spam_limit = 고객의 차단이나 신고 때문에 Meta가 이 계정을 제한하고 있습니다
undelivered_temporary = Meta에 장애가 있습니다. 자동으로 다시 시도합니다
undelivered_gave_up = Meta가 하루 종일 받지 않았습니다
undelivered_token = 액세스 토큰이 만료되었거나 취소되었습니다. 누군가 새 토큰을 넣어야 합니다
undelivered_account = Meta가 계정을 잠갔거나, 결제 또는 등록이 되어 있지 않습니다
undelivered_permission = 앱에 Meta의 권한이 하나 없습니다
undelivered_recipient = 고객에게 연락할 수 없습니다. 이 채널을 떠났거나 상점을 차단했습니다
undelivered_template = 메시지 템플릿이 승인되지 않았거나 일시 중지되었습니다
undelivered_parameter = Meta가 이 형식의 메시지를 받지 않습니다
undelivered_media = Meta가 파일을 가져오거나 읽지 못했습니다
undelivered_file_gone = 파일이 더 이상 보관되어 있지 않습니다
undelivered_thread = 다른 앱이나 페이지 받은편지함이 이 대화를 맡고 있습니다
undelivered_unknown = Meta가 알 수 없는 이유로 거부했습니다
undelivered_not_worded = 메시지를 문장으로 만들지 못했습니다
undelivered_outcome_unknown = Meta의 응답이 없어 메시지가 도착했는지 알 수 없습니다
event_sent_again = 1분 동안 메시지 소식이 없어 다시 보냈습니다. 고객에게 두 번 보일 수 있습니다
# $channel (text)
# $reason (text)
channel_stopped = { $channel } 전송이 멈췄습니다: { $reason }. 작성한 내용은 대기합니다.
channel_restricted = Meta가 제한을 풀 때까지 { $channel }에서 먼저 쓸 수 없습니다. 답변 가능 시간 안의 답변은 전송되고 나머지는 대기합니다.
channel_restricted_until = Meta가 { $channel }에서 먼저 쓰는 것을 막고 있습니다. 종료 예정: { $until }. 답변 가능 시간 안의 답변은 전송되고 나머지는 대기합니다.
