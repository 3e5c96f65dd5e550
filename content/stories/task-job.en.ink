# title: A job in a chat group: paid for likes
# look: chat
# who: Part-time job helper

VAR lost = 0

-> start

=== start ===
Tap "like" at home, five yuan a task, paid the same day. Will you try three?
+ [Try three]
  -> paid
+ [Must I pay anything first?]
  -> ask
+ [No, leave]
  -> out

=== ask ===
Don't worry, you pay nothing at all. Do it and you get it.
+ [Then I'll try three]
  Nothing now does not mean nothing later. The day you hear "put down a little first", go. # note
  -> paid
+ [I'd rather not]
  -> out

=== paid ===
Three tasks, 15 yuan, sent to you; please check. Today there is a bonus task: put down 300, get 330. Only two places left.
+ [The 15 really came. Put down 300]
  That small sums were paid to you proves nothing. They are the bait. # note
  -> bigger
+ [Pay first? No. Leave the group]
  Right. Every paid task that wants your money first is a fraud. # note
  -> out

=== bigger ===
The 330 are back with you. See, no cheating! Next task: put down 3,000, get 3,600.
I did four yesterday and made over two thousand! # who: Xiao Zhang, in the group
+ [Put down 3,000]
  The "other member" may be one of them, saying lines from a play. # note
  -> reminder
+ [Show it to my son]
  -> son
+ [30 earned is enough. Leave]
  -> out

=== son ===
Dad, this is the paid-task trick. Small money first, then they want big money. Leave it, we don't need this. # who: Son
+ [Listen to him and leave]
  -> out
+ [He doesn't understand. Just once more]
  Your family is not in the play, so they see it more clearly. # note
  -> reminder

=== reminder ===
You have not sent money to this person before. Do you know them? If a stranger wants your money first, please stop. # who: Your bank app
+ [Tap "cancel"]
  Right. This notice comes from your own bank app. It wants no money and no code, only that you stop. # note
  -> out
+ [Tap "go on"]
  ~ lost += 3000
  That warning was real: it was there to hold the money back. Next time, stop for two minutes when you see it. # note
  -> frozen

=== frozen ===
Oh dear, you pressed a wrong step and the account is frozen. Pay 6,000 to free it, and over 9,000 comes back together.
I pressed wrong once too. I paid and got it all out. # who: Xiao Zhang, in the group
+ [Pay 6,000 to get the 3,000 back]
  ~ lost += 6000
  The "wrong step" was made up long before. Paying to get money back only loses more. # note
  -> taxed
+ [Pay nothing more, save the screens, call 110]
  -> report

=== taxed ===
The last step: 10,000 in tax, and it arrives at once.
+ [Only one step left. Pay]
  ~ lost += 10000
  There is no last step. As long as you pay, he asks again. # note
  -> report
+ [Pay nothing more, call 110]
  -> report

=== out ===
You lost nothing. Such groups give you something sweet first, then have you put down more and more. Remember one thing: when you hear "put down money first", leave the group at once. # end
-> END

=== report ===
This time {lost} yuan were lost. It is not your fault; there is nothing wrong with wanting to earn a little. Do one thing now: pay no more, keep the chat and the transfer records, and call 110 at once. And do not believe anyone who offers to get it back for a fee. # end
-> END
