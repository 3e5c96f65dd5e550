# title: A call from "customer service": your refund
# look: call
# who: Parcel claims service

VAR lost = 0

-> start

=== start ===
Hello, this is the parcel company's customer service. The pot you bought last week is lost. We'll pay you double.
+ [Lovely. How do I get it?]
  -> code
+ [The app does not say it is lost]
  -> doubt
+ [Hang up and look in the app myself]
  -> check

=== doubt ===
The app is slow. Look, I have your name and your address here. Are they right?
+ [All right, so it is real]
  Your name and address may have leaked long ago. Knowing them does not prove he is from the company. # note
  -> code
+ [I'll ask in the app myself]
  -> check

=== code ===
Tell me your bank card number, and read me the code that just arrived on your phone. The money will come at once.
+ [Read out card number and code]
  ~ lost += 2000
  A code is a key that works once. Reading it out is the same as signing. A refund does not need it. # note
  -> share
+ [I won't read out the code]
  Right. Nobody gets a code. A real refund normally comes back the way you paid. # note
  -> cover
+ [Hang up]
  -> check

=== cover ===
But your "Million Cover" is still on. If it is not switched off today, you pay 800 every month.
+ [Please switch it off quickly]
  The "Million Cover" comes by itself with payment platforms. It costs nothing and need not be switched off. Whoever rings about it is a cheat. # note
  -> share
+ [It costs nothing. I'm hanging up]
  -> check

=== share ===
Now we must check something. Install a meeting app and turn on "screen sharing". I'll show you, step by step.
+ [Install it and share]
  ~ lost += 8000
  With the screen shared he sees every password you type and every code that arrives. # note
  -> watched
+ [No. I'll ask my daughter first]
  -> daughter
+ [Hang up]
  {lost > 0: -> late | -> check}

=== daughter ===
Mum, don't! For a real refund nobody needs to see our phone. Hang up, we'll ask in the app. # who: Daughter
+ [Listen to her and hang up]
  {lost > 0: -> late | -> check}
+ [He is in such a hurry, I'd better share]
  ~ lost += 8000
  He hurries you because he fears you will ask someone. One more word from the family costs nothing. # note
  -> watched

=== watched ===
8,000 yuan paid out of your account. # who: Text from the bank
Don't worry, that is only a test. Don't touch the phone; it all comes back in ten minutes.
+ [Switch off, call the bank from another phone]
  Right. Once the screen is dark he sees nothing. Call the number on the back of your card and ask them to stop payments. # note
  -> late
+ [Wait ten more minutes]
  ~ lost += 20000
  The bank's text was true and his words were false. Every minute gives him another transfer. # note
  -> late

=== check ===
Hello, this is customer service inside the app. Your pot is not lost. It comes this afternoon. # who: Customer service in the app
+ [Thank you, that is a relief]
  The service you find yourself, inside the app, is the real one. # note
  -> safe
+ [Are you a cheat too?]
  You found this one yourself, and she wants neither money nor a code. You may trust her. # note
  -> safe

=== safe ===
You lost nothing. The first call came from a false customer service that wanted your code and your screen. Remember one thing: when someone offers a refund, hang up and find the service in the app yourself. # end
-> END

=== late ===
This time {lost} yuan were lost. It is not your fault; they practise these lines every day. Do one thing now: call 110 at once, then the number on the back of your bank card, and ask them to stop payments. # end
-> END
