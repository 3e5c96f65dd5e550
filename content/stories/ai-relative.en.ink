# title: The grandson on the screen wants money
# look: call
# who: Xiao Lei (video call)

VAR lost = 0

-> start

=== start ===
Granny, it's me, Xiao Lei! I hit someone, I'm at the hospital. Send me 5,000 quickly, and don't tell Dad!
+ [His face, his voice: send 5,000]
  ~ lost += 5000
  A computer can make a face and a voice that seem real. That it looks or sounds right is no proof. # note
  -> more
+ [Xiao Lei, what is Granny's dog called?]
  -> question
+ [I'll call you back]
  -> real

=== question ===
Is this a time to test me? The doctor is waiting, hurry!
+ [Feel sorry for him, send 5,000]
  ~ lost += 5000
  He cannot answer what only you two know, so he hides behind hurry. # note
  -> more
+ [Hang up and call his old number]
  -> real
+ [Hang up and call his mother]
  -> mother

=== more ===
They want 20,000 more as a deposit. My friend has paid it first; there is a picture that says "transferred". You just send it on to him.
+ [There is a picture, so send 20,000]
  ~ lost += 20000
  Anyone can make such a picture. Look in your own account to see what arrived. # note
  -> awake
+ [Wait. Call his old number]
  -> awake

=== awake ===
Hello, Granny? I'm in class. I didn't hit anyone, and I didn't ask you for money. # who: Xiao Lei (old number in the address book)
+ [Call 110 at once]
  Right. Being quick is what matters now. The sooner it is reported, the better the chance to stop the money. # note
  -> late
+ [First the number on the bank card, then 110]
  Right too. Ask the bank to stop payments, and then call 110 at once. # note
  -> late

=== mother ===
Mum, I have just asked the teacher. Xiao Lei is sitting in class, quite well. That one was false. # who: Xiao Lei's mother
+ [What a good thing I asked]
  If you cannot reach him, ask another relative. It takes two minutes. # note
  -> password
+ [But it was his very face]
  A computer can make a face and a voice that seem real. That it looks right is no proof. # note
  -> password

=== real ===
Hello, Granny? I'm in class, I didn't hit anyone. That was not me on the screen. # who: Xiao Lei (old number in the address book)
+ [What a good thing I called back]
  Call the number you saved long ago, and you know what is real. # note
  -> password
+ [But it was your very face]
  A computer can make a face and a voice that seem real. That it looks right is no proof. # note
  -> password

=== password ===
Granny, let's have a family password: "How many chillies in the sour fish soup?" "Three." # who: Xiao Lei (old number in the address book)
+ [Good, I'll remember]
  -> stranger
+ [No need, I know your voice]
  Voices can be made too. A family password costs nothing and helps when it is urgent. # note
  -> stranger

=== stranger ===
Granny, it's Xiao Lei. My battery is empty, this is a classmate's phone. Extra lessons tonight, I'm home an hour later. Keep me some supper. # who: The next day, an unknown number
+ [A cheat! Hang up, no supper]
  This one was real. He wanted no money and no code, and did not hurry you. If unsure, ask for the password. # note
  -> hungry
+ [How many chillies in the sour fish soup?]
  He says "Three". The password is right. If you can tell true from false, you need not be afraid every day. # note
  -> safe
+ [Call his mother and ask]
  His mother says it is true. One question, and nobody is hurt. # note
  -> safe

=== safe ===
You lost nothing, and you wronged nobody in the family. Remember one thing: when someone on a screen wants money, say "I'll call you back" and call the old number you saved. # end
-> END

=== hungry ===
You lost nothing; only Xiao Lei's supper was cold, and he does not mind. The first call wanted money and was false. The second wanted none and was true. Remember one thing: if unsure, ask for the password or call the old number. # end
-> END

=== late ===
This time {lost} yuan were lost. It is not your fault; you love the child. Do one thing now: call 110 at once and say who got it, when, and how much. And agree on a family password. # end
-> END
