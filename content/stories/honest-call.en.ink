# title: The bank rings: did you make this transfer?
# look: call
# who: Bank customer service

VAR lost = 0

-> start

=== start ===
Good morning, this is your bank. 3,000 yuan are about to leave your card for a new account. Did you do that yourself?
+ [No, I did not]
  -> block
+ [I'm not sure about you. I'll call the number on my card]
  -> agree
+ [A cheat! Hang up and forget it]
  Doubting was not wrong, but one step was missing: calling the number on the back of your card to ask. # note
  -> ignored

=== block ===
Good, we'll hold it back. You need not tell me any password or read out any code.
+ [Wonderful. My password is...]
  -> hush
+ [I'd still rather hang up and call the number on my card]
  -> agree

=== hush ===
Please don't say it! Give your password to nobody. We must not hear it either.
+ [Good, I won't]
  A real bank does not want your password; it even stops you from saying it. # note
  -> back
+ [You are the bank, so what's the harm?]
  She does not listen, and asks you to change it at once. The password is yours alone; not even the bank needs it. # note
  -> back

=== agree ===
Quite right. Hang up and call the number on the back of your card. It can all be done there.
+ [Hang up and call the number on the card]
  A real bank is glad if you check, and never keeps you from hanging up. # note
  -> back
+ [Hang up and ring back the number shown]
  The number shown may be false. To check, use the number on the back of your card; you dial that one instead. # note
  -> back

=== back ===
Hello, yes, that was us. The 3,000 yuan were held back and have not gone. Shall we stop the card and give you a new one? # who: The number on your card
+ [Stop it, and get a new one at the branch]
  Right. The details of the card may have leaked; a new one is safest. # note
  -> second
+ [Change the password first, go to the branch tomorrow]
  That will do. Press the password yourself, behind your hand. The sooner you go to the branch the better. # note
  -> second

=== second ===
This is the bank again. One step is missing: read me the code on your phone, or we cannot hold the money back. # who: An unknown number
+ [The first was real, so read it out]
  ~ lost += 3000
  The first was real and this one is false. Look at what they want: whoever wants a code is a cheat. # note
  -> late
+ [Read out nothing and hang up]
  Right. The real one only asks "did you do it?" The false one wants the code. # note
  -> safe
+ [Hang up and call the number on the card again]
  Right. They say they did not ring. Asking twice is no shame at all. # note
  -> safe

=== ignored ===
3,000 yuan paid out of your account. # who: That evening, a text from the bank
~ lost += 3000
+ [Call the number on the card at once, then 110]
  Right. The text has no link and wants no code, but the sum is not yours: ask at once. # note
  -> missed
+ [Another cheat. Delete it]
  ~ lost += 5000
  This one was true as well. When the sum is not yours, ask once by the number on the back of your card. # note
  -> missed

=== safe ===
You lost nothing. The first call was real and the second was false, and you told them apart. Remember one thing: if unsure, hang up and call the number on the back of your card yourself. # end
-> END

=== late ===
This time {lost} yuan were lost. It is not your fault: a false one right behind a true one is the hardest. Do one thing now: call 110 at once, then the number on the back of your card, and ask them to stop payments. Read out a code to nobody. # end
-> END

=== missed ===
This time {lost} yuan were lost. It is not your fault: care is good, only one check was missing. Do one thing now: call 110, then the number on the back of your card, and ask them to stop payments. # end
-> END
