# title: A high price for my game account
# look: chat
# who: Accounts bought, best price

VAR lost = 0

-> start

=== start ===
Hey, your account has great skins. I'll give you 3,000 for it. Are you selling?
+ [3,000! How do we do it?]
  -> site
+ [You pay first, then you get it]
  -> picture
+ [No. Accounts may not be sold]
  -> friend

=== picture ===
Sure, I've paid, here's a picture of the payment. The money is on the trading site. Tap the link to get it.
+ [There is a picture. Tap the link]
  Anyone can make such a picture. Only your own account tells you what arrived. # note
  -> site
+ [Nothing in my account. I'm not selling]
  -> friend

=== site ===
This trading site is perfectly safe. Tap the link, register, and put in a bank card number.
+ [Tap it and put in a card number]
  The "site" is his own false one, and its customer service belongs to him. # note
  -> deposit
+ [I don't tap strangers' links]
  -> friend
+ [Ask Mum first]
  -> mother

=== mother ===
A high price for an account, and then you must pay first: that is a common trick. And accounts may not be sold. Don't tap it. # who: Mum
+ [Listen to Mum and delete it]
  -> friend
+ [But 3,000! Tap it in secret]
  When something must be hidden from grown-ups, stop first. # note
  -> deposit

=== deposit ===
3,000 yuan are in your wallet. To take them out, pay a deposit of 500. You get it back at once. # who: "Site service"
+ [Pay 500]
  ~ lost += 500
  Pay first to get your money: that is the trick. The 3,000 were only a number on a screen. # note
  -> frozen
+ [Pay first? No. Leave]
  -> friend

=== frozen ===
One digit of the card number is wrong, so the wallet is frozen. Pay 1,500 to free it, or you have broken the rules. # who: "Site service"
+ [Pay 1,500 with Mum's phone]
  ~ lost += 1500
  "A wrong digit", "broke the rules": all made up before. Paying to get 500 back only loses more. # note
  -> share
+ [Pay nothing more and tell Mum]
  -> told

=== share ===
A parent must be verified. Share the screen of your mum's phone and read me the code. Don't tell her, or she will be arrested. # who: "Site service"
+ [Do as they say]
  ~ lost += 6000
  With the screen shared he sees everything. "She will be arrested" is said to frighten you; police do not work like this. # note
  -> told
+ [Read out nothing, tell Mum at once]
  Right. When you are afraid, the first thing is to call a grown-up. # note
  -> told

=== told ===
I'm not angry; it's good that you told me. Let's call 110 now. # who: Mum
+ [Find the chat and the payment records]
  They are evidence. Do not delete them. # note
  -> late
+ [It is embarrassing. Delete the chat]
  Do not delete it: the chat and the payments are evidence. Being cheated is no shame, and telling is what helps. # note
  -> late

=== friend ===
Are you there? I'll bring you the 20 yuan I owe you to school tomorrow. Basketball on Saturday? # who: Xiao Yang, classmate
+ [A cheat! Block him]
  He wants to pay you back; he asks for no money and no code. If unsure, just ask him tomorrow. # note
  -> safe
+ [Good, see you tomorrow]
  Paid back face to face, no money wanted, no code: that is fine. # note
  -> safe

=== safe ===
You lost nothing. The high price with a payment first was a trick; the classmate who pays you back is real. Remember one thing: when someone in a game wants money or a code, call a grown-up first. # end
-> END

=== late ===
This time {lost} yuan were lost. It is not your fault, and telling it was brave. Do one thing now: call 110 together with your family, and keep the chat and the payment records. # end
-> END
