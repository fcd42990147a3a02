knowledge_answer = { $title }：{ $passage } 詳しくはこちら：{ $url } お役に立ちましたか。
knowledge_answer_other_language = この内容はショップの言語のみです。{ $title }：{ $passage } 詳しくはこちら：{ $url } お役に立ちましたか。
button_knowledge_helped = はい
button_knowledge_not_helped = いいえ
knowledge_helped = よかったです。ほかにご用はありますか。
knowledge_not_helped = 申し訳ありません。担当者とお話しになりますか。
