### 会話の中の出来事（担当者だけが読む）

event_handed_over = 引き継ぎ：{ $reason }
event_hand_back = ボットに戻しました
event_done_meanwhile = 引き取る間に、ボットがすでに行ったこと：{ $what }
event_took_long = アシスタントが 2 分間応答しませんでした
