### 对话里的系统记录（只给客服看）

event_handed_over = 已转人工：{ $reason }
event_hand_back = 已交还机器人
event_done_meanwhile = 在您接手期间，机器人已经完成了：{ $what }
event_took_long = 机器人两分钟没有响应
