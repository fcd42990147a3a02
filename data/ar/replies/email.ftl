### E-mail to a shopper who has left

email_subject_answer = وصلك رد من { $shop_name }
email_body_answer =
    مرحبًا،

    وصلك رد من { $agent_name } من { $shop_name }:

    { $text }

    يمكنك متابعة المحادثة هنا: { $url }
