### What a tenant sees and hears beside the questions and the advice. Short, and read aloud.
### @machine

tenant-title-winter = Advice for the winter
tenant-title-spring = Advice for the spring
tenant-title-summer = Advice for the summer
tenant-title-autumn = Advice for the autumn
tenant-kind-advice = Advice
tenant-kind-question = Question
tenant-count = { $n } of { $of }
tenant-next = Next
tenant-back = Back
tenant-understood = I have understood
tenant-listen = Listen
tenant-stop = Stop
tenant-no-voice = The phone cannot read this language aloud.
tenant-machine = Translated by a machine. Nobody has checked it.
tenant-language = Choose a language
tenant-nothing = There is nothing to show here now.
tenant-child = Children never interpret.
tenant-right = You can ask for an interpreter. It is free.

## Answers, as the tenant reads them

tenant-answer-ok = In order
tenant-answer-deviation = Not in order
tenant-answer-not_relevant = Does not apply here
tenant-answer-not_checked = Not checked

## The summary that is read back

tenant-summary = Summary of the visit
tenant-summary-date = Visit { $day }
tenant-summary-seen = This is what we saw
tenant-summary-we = This is what the municipality does
tenant-summary-you = This is what you can do
tenant-summary-agreed = This is what we agree on
tenant-summary-by = To be done by { $day }
tenant-summary-fine = We found nothing that must be put right.
tenant-summary-yes = That is right
tenant-summary-no = I disagree
tenant-summary-words = Write what you disagree with
tenant-summary-sign = Write your name
tenant-summary-unsigned = I do not want to sign
tenant-summary-access = You can see what we have written about you.
