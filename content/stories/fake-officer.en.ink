# title: A call from an "officer": you are in a case
# look: call
# who: City police, Officer Li

VAR lost = 0

-> start

=== start ===
This is Officer Li of the city police. One of your bank cards is suspected of money laundering. There is a warrant for your arrest.
+ [Frightened: what shall I do?]
  -> secret
+ [I'll come to the station and talk there]
  -> hurry
+ [Say nothing and hang up]
  -> rings

=== rings ===
You dare hang up? That is hindering the police!
+ [Frightened, listen to him]
  Hanging up was not wrong. Real police do not mind if you ask at the station. # note
  -> secret
+ [Hang up again and call 96110 myself]
  -> line

=== hurry ===
There's no time! If you do not cooperate within the hour, we come and arrest you.
+ [Then I'll cooperate]
  Real police are glad if you check at the station. Whoever forbids it is false. # note
  -> secret
+ [Hang up and call 96110 myself]
  -> line

=== secret ===
I have sent you the warrant, with your photo on it. This case is secret. You must not tell your family.
+ [Promise to keep it secret]
  Anyone can make such a picture. He wants secrecy because one listener would end the trick. # note
  -> room
+ [Tell my other half at once]
  -> spouse

=== spouse ===
Since when do police tell people to hide things from the family? Don't pay. Let's call 96110 ourselves. # who: My other half
+ [Do as they say]
  -> line
+ [Go into another room and go on listening]
  The more he wants it kept secret, the more you should tell. What you just heard was true. # note
  -> room

=== room ===
Close the door and don't hang up. Your money must go to a "safe account" to be examined. Then you get it back.
+ [Send 3,000 first, to show I am honest]
  ~ lost += 3000
  Police and courts have no "safe account". Once the money is moved, the cheat has it. # note
  -> warned
+ [There is no safe account. Hang up]
  -> line

=== warned ===
This is 96110. The person you are talking to may be a cheat. Please send no more money. If you are unsure, hang up and dial us yourself. # who: 96110
That was a cheat, don't listen! Go to the counter and transfer the other 30,000.
+ [Listen to 96110 and send nothing]
  Right. A call from 96110 should always be taken: it warns you. It tells you not to pay and wants no password. # note
  -> stopped
+ [Listen to Officer Li and go to the counter]
  One says do not pay, the other says pay quickly. Believe the one who says do not. # note
  -> counter

=== counter ===
Good morning. Whom is this 30,000 for? Do you know the person? Did somebody on the phone tell you to send it? # who: Bank clerk
+ [Say what he taught me: it is for my son]
  ~ lost += 30000
  The clerk asks in order to take a second look for you. Whoever tells you to deceive her is up to no good. # note
  -> gone
+ [Tell the truth: an officer told me to]
  Right. The clerk does not want your password; she only helps you look. The plain truth is best. # note
  -> stopped

=== line ===
You did right. Police and courts have no safe account, and real police do not want your password. If unsure, ask at the nearest police station. # who: 96110
+ [Thank you, I'll send nothing]
  -> safe
+ [Aren't you false too?]
  You dialled this number yourself, so you may trust it. And it wants neither money nor a password. # note
  -> safe

=== safe ===
You lost nothing. "Officer Li" was false; he worked with fear and secrecy. Remember one thing: hang up, tell someone near you, then call 96110 yourself. # end
-> END

=== stopped ===
This time {lost} yuan were lost, and the other 30,000 are safe. It is not your fault: anyone would be frightened, and it took courage to stop. Do one thing now: call 110 at once, then ask the bank to stop payments. # end
-> END

=== gone ===
This time {lost} yuan were lost in all. It is not your fault: they act too well. Do one thing now: call 110 at once and say who got it, when, and how much. The sooner the better. # end
-> END
