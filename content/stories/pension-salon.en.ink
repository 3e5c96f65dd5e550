# title: The pension talk: 20% a year, guaranteed
# look: chat
# who: Xiao Chen, pension class

VAR lost = 0

-> start

=== start ===
Hello, I'm Xiao Chen. Pension class tomorrow: everyone who comes gets thirty eggs, and lunch too.
+ [Go, without cards or identity card]
  There is no harm in company. Without cards and papers it is harder to pay on the spot. # note
  -> talk
+ [Go, and take the passbook along]
  Those who give eggs and lunch are often after your savings. The passbook is safest at home. # note
  -> talk
+ [Stay away, go to the community centre]
  -> clerk

=== talk ===
Today's project pays 20% a year, principal and interest guaranteed. Pay early, earn early!
+ [Has the state approved it?]
  -> licence
+ [Pay 20,000]
  ~ lost += 20000
  High interest and guaranteed too: that is an alarm. Collecting money from everybody without approval is illegal fundraising. # note
  -> paid
+ [I'll ask my children first]
  -> push

=== licence ===
We have a business licence and we've been on television. You can be quite sure!
+ [Then I am sure. Pay 20,000]
  ~ lost += 20000
  Neither a licence nor an advertisement means that it may collect money from everybody. # note
  -> paid
+ [A licence does not allow that]
  -> push

=== push ===
There are places only today. You took the eggs; surely you won't let me down?
+ [Feel embarrassed, pay 5,000]
  ~ lost += 5000
  The present is meant to make you too polite to leave. Eggs cost a few yuan; your savings took a lifetime. # note
  -> paid
+ [Get up, go, and tell the residents' committee]
  Right. A good thing can wait one night. Anyone may report it, and the authorities must keep your name secret. # note
  -> clerk

=== paid ===
Here is the first month's interest, right on time! Bring two of your friends and you get 500 for each.
+ [Bring two friends]
  The first interest is there to make you believe. The reward must be given back, and your friends are harmed too. # note
  -> months
+ [Bring nobody, show the contract to my daughter]
  -> daughter

=== daughter ===
Mum, this looks like illegal fundraising. It's not your fault; they prey on older people. Keep the contract, the receipt and the transfer records. Let's report it now. # who: Daughter
+ [Listen to her and call 110]
  The sooner it is reported the better. Do not wait until it is "due". # note
  -> report
+ [Wait until it is due]
  Waiting makes it harder to trace. Once the company is gone, nobody can be found. # note
  -> months

=== months ===
The number you have dialled is no longer in service. # who: Three months later, on the phone
+ [Call 110 and report it]
  -> report
+ [Someone offers to get it back for a fee. Try]
  ~ lost += 2000
  Getting your money back for a fee is the second fraud. The police take no fee. # note
  -> report

=== clerk ===
Hello, I'm Xiao Zhou from your bank branch. Your fixed deposit is due next week. Renewing is up to you. To renew, bring your identity card to the branch; no hurry. # who: Xiao Zhou, bank branch
+ [Another cheat! Tell him off]
  This one wants no money, sends no link and does not hurry you. If unsure, call the number on the back of your bank card. # note
  -> safe
+ [Call the number on my bank card and ask about him]
  They know him. Check first, then go: nothing is lost either way. # note
  -> safe
+ [Send him my password so he can do it]
  -> nopassword

=== nopassword ===
Please don't send your password; we must not know it either. To renew, come and press it yourself at the branch. # who: Xiao Zhou, bank branch
+ [Good, I'll go myself]
  A real bank does not want your password. Give it to nobody at all. # note
  -> safe
+ [I have sent it. What now?]
  Change it at once and tell the bank by the number on the back of your card. From now on, give it to nobody. # note
  -> safe

=== safe ===
You lost nothing. The one who shouted "20% guaranteed" was false; the one who let you take your time at the branch was real. Remember one thing: high interest, presents, pay on the spot. When all three come together, get up and go. # end
-> END

=== report ===
This time {lost} yuan were lost. It is not your fault; they seem closer than family. Do one thing now: take the contract, the receipt and the transfer records and call 110. The sooner the better. # end
-> END
