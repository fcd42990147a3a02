### 문제와 상담원

did_you_mean = 제가 제대로 이해했는지 모르겠어요. 이 중에 찾으시는 것이 있나요?
offer_person = 죄송하지만 아직 이해하지 못했어요. 상담원을 연결해 드릴까요?
not_understood_task = 잘 이해하지 못했어요.
action_failed = 저희 쪽에 문제가 생겨 끝내지 못했어요. 여기서부터는 담당자가 도와드립니다.
backend_away = 지금 주문 시스템에 연결할 수 없어요. 여기서부터는 담당자가 도와드립니다.
handing_over = 상담원에게 연결해 드릴게요. 지금까지의 대화를 모두 볼 수 있으니 다시 설명하지 않으셔도 됩니다.
nobody_online = 지금은 상담원이 없어요. { $opens_at }에 다시 시작합니다. 이메일 주소를 남겨주시면 답변을 메일로도 보내드릴게요.
nobody_online_no_time = 지금은 상담원이 없지만, 남겨주신 메시지는 다음 상담원이 확인합니다. 이메일 주소를 남겨주시면 답변을 메일로도 보내드릴게요.
leave_email = 답변을 받으실 이메일 주소를 알려주세요.
email_saved = 감사합니다. 답변은 이 주소로도 보내드릴게요: { $email }
email_invalid = 이메일 주소 형식이 아닌 것 같아요. name@example.com 처럼 적어주세요.
agent_joined = { $agent_name } 님이 대화에 참여했습니다.
agent_left = { $agent_name } 님이 대화에서 나갔습니다.
handed_back = { $agent_name } 님이 자동 도우미인 저에게 대화를 넘겼어요. 더 도와드릴 일이 있을까요?
conversation_resolved = 대화가 종료되었습니다. 메시지를 보내시면 다시 이어집니다.
still_waiting = 순서를 기다리고 계세요. 상담원이 여기에서 답변드립니다.
one_moment = 잠시만 기다려 주세요. 확인하고 있어요.
assistant_gave_up = 죄송합니다, 지금은 답변드릴 수 없어요. 상담원이 도와드립니다.
too_long = 메시지가 너무 길어요. { $limit }자 이내로 써주세요.
too_many_messages = 한꺼번에 많은 메시지가 왔어요. { $seconds }초만 기다려 주세요.
upload_received = 파일을 받았어요: { $name }. 저는 사진을 볼 수 없지만 상담원이 확인할 수 있어요.
upload_refused = 이 파일은 받을 수 없어요. { $limit_mb }MB 이하의 사진이나 PDF 파일을 보내주세요.
language_changed = 이제부터 한국어로 안내해 드릴게요.
language_not_offered = 아직 그 언어로는 안내해 드릴 수 없어요. 가능한 언어: { $languages }.
ask_language = 어떤 언어로 안내해 드릴까요? 가능한 언어: { $languages }.
