### What went wrong: what happened, what is safe, what you can do.

## What is kept on the phone

error-wrong-key = The phone cannot unlock what is stored here. Nothing is deleted. Restart the phone, and call the office if that does not help.
error-newer-database = What is stored here comes from a newer version of the app. Everything is untouched. Update the app and open it again.
error-damaged = Some of what is stored on the phone is damaged. What the office has confirmed is safe there. Do not delete the app; call the office.
error-disk-full = The phone is full, so the last thing was not saved. Everything before it is safe. Remove something else and do it again.
error-read-only = The phone does not let the app save right now. Everything from before is safe. Restart the phone and try again.
error-database = The last thing was not saved. Everything before it is safe. Do it again, and call the office if it happens again.
error-io = A file on the phone could not be read or saved. Everything else is safe. Try again, and call the office if it goes on.
error-key-store = The phone does not let the app use its key. Everything is untouched. Unlock the phone and open the app again.

## What a person did

error-not-found = This is no longer on the phone. Everything else is as before. Go back and open it again.
error-no-template = The checklist of this visit is not on the phone yet. Everything that was written is safe. Fetch it where there is coverage, or update the app.
error-visit-ended = The visit has ended, so the last thing was not saved. Everything from the visit is safe. Call the office if something must be changed.
error-required-open = { $count ->
    [one] One item must be answered before the visit can end. Choose “Not checked” if it could not be done.
   *[other] { $count } items must be answered before the visit can end. Choose “Not checked” for what could not be done.
}
error-no-right = A colleague takes care of this. Nothing has changed.
error-child-interprets = A child must never interpret, so it was not saved. Call the interpreting service and use an interpreter by phone, or agree on a new visit.
error-answer-refused = The answer does not fit the item and was not saved. The previous answer stands. Choose one of the answers on the screen.
error-number-refused = The number must be from { $min } to { $max } and was not saved. The previous answer stands. Check the meter and type it again.
error-unknown-value = The app does not know this choice, so it was not saved. Everything from before is safe. Choose something else, or update the app.
error-text-too-long = The text is longer than { $limit } characters and was not saved. What you wrote before is safe. Make it shorter.
error-summary-closed = The office has approved the visit, so the last change was not saved. What was signed stands. Call the office if something must change.
error-signature-too-little = Too little is drawn to be a signature, so it was not saved. The summary is safe. Draw the name, or type it instead.
error-signature-too-much = Too much is drawn to be a signature, so it was not saved. The summary is safe. Clear the box and draw the name again.
error-signature-no-name = There is no name, so nothing was saved. The summary is safe. Type the whole name.
error-template = The checklist cannot be read. The answers already given are safe. Update the app, and call the office if that does not help.
error-malformed = Something that came in cannot be read. Nothing here has changed. Try once more.

## Photos

error-photo-not-a-picture = The file is not a picture that can be read. The finding is safe. Take a photo with the camera, or choose another.
error-photo-heic = The picture has a format that cannot be used here. The finding is safe. Take the photo again in the app.
error-photo-damaged = The picture is damaged and was not saved. The finding is safe. Take the photo again.
error-photo-too-large = The picture has { $megapixels } megapixels and is too large. The finding is safe. Take the photo again in the app.
error-photo-too-many-bytes = The picture is { $megabytes } MB and is too large. The finding is safe. Take the photo again in the app.

## Sending

error-sync-unreachable = Cannot reach the office. Everything is safe on the phone and is sent when there is coverage. You can carry on.
error-sync-captive-portal = The network here wants you to log in first. Everything is safe on the phone. Log in with the browser, or turn off wifi.
error-sync-certificate = It may not have been the office that answered, so nothing was sent. Everything is safe on the phone. Try another network, and call the office if it goes on.
error-sync-revoked = The office has shut this phone out, and everything on it is erased. Call the office to connect it again.
error-sync-update-app = Update the app to send. Everything is safe here.
error-sync-bad-answer = The office answered something the app does not understand. Everything is safe on the phone. Try again in a while, and call the office if it goes on.
error-sync-office-fault = Something went wrong at the office. Everything is safe on the phone. Try again in a while, or just carry on.
error-sync-too-large = Something is too large for the office to receive. Everything is safe on the phone. Call the office.
error-sync-wrong-hash = A photo did not arrive whole. It is safe on the phone and is sent again.
error-sync-cancelled = Sending has stopped. Nothing is lost. Send when you want.
error-sync-not-paired = The phone is not connected to the office. Everything is safe here. Ask the office for a code.

## Pairing

error-pairing-code-malformed = This is not a code from the office. Nothing has changed. Scan the code again, or type it.
error-pairing-code-wrong = The office does not know the code. Nothing has changed. Look for a typing mistake, or ask for a new one.
error-pairing-code-expired = The code is too old. Nothing has changed. Ask the office for a new one.
error-pairing-code-used = The code has been used. Nothing has changed. Ask the office for a new one.
