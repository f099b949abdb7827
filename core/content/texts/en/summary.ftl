### The end of a visit: signatures, disagreement, and the protocol.

## The screen

summary-title = Summary
summary-read-aloud = Read aloud to { $name }
summary-open = Read the summary
summary-language = Language
summary-both = Both
summary-confidential = What is confidential is not here.
summary-agree = Is this right, { $name }?
summary-agree-yes = Yes
summary-agree-no = No, something is wrong
summary-dispute-label = What is wrong?
summary-dispute-prompt = Write it in the tenant's own words
summary-dispute-others = { $name } wrote: { $words }
summary-signs-here = { $name } signs here
summary-signs-you = You sign here
summary-box = Signature box. Draw with a finger, or type the name instead.
summary-clear = Clear
summary-keep = Use the signature
summary-type = Type the name instead
summary-type-label = Full name
summary-type-confirm = I sign with my name
summary-draw = Draw instead
summary-not = Will not sign
summary-not-label = Why without a signature?
summary-not-declines = Will not sign
summary-not-not_present = Not present
summary-not-not_able = Cannot sign
summary-not-words = Reason, if you like
summary-not-keep = Save without a signature
summary-back-to-sign = Sign after all
summary-remove = Take away
summary-signed-at = Signed { $moment }
summary-typed-at = { $name }. Typed and confirmed { $moment }
summary-not-at = { $reason }, noted { $moment }
summary-changed = Changed after signing
summary-erased-by-rule = { $count ->
    [one] One photo was deleted by rule since
   *[other] { $count } photos were deleted by rule since
}
summary-erased = { $count ->
    [one] The office has deleted one photo since
   *[other] The office has deleted { $count } photos since
}
summary-changed-why = What the summary says has changed since it was signed.
summary-signature-spoken = { $name }'s signature
summary-have-signed = { $count ->
    [one] { $names } has signed
   *[other] { $names } have signed
}
summary-nobody-signed = Nobody has signed yet
summary-closed = The office has approved the visit. Signatures cannot be changed.
summary-end-unsigned = The tenant has not signed. You can end the visit all the same.
summary-undo-signed = The signature is saved
summary-undo-not-signed = Saved without a signature
summary-undo-removed = The signature is taken away
summary-undo-disputed = The disagreement is written down
summary-undo-agreed = No disagreement is noted
summary-tenant = Tenant
summary-worker = For the municipality

## On paper, and on the page of the visit at the office

papers-heading = Papers
papers-protocol-file = Download a protocol file that can be checked
papers-signatures = Signatures
papers-disputes = What the tenant disagrees with
papers-protocol-why = The pages, signatures and photos, without what is confidential. The program nyvri-verify finds every byte that was changed.
papers-summary = Download the letter to the tenant (PDF)
papers-protocol = Download the protocol (PDF)
papers-dispute-by = Written down by { $name }
papers-photos = Photos
papers-hash = Checksum
papers-protocol-title = Protocol for { $place }
papers-foot = { $place } · checksum { $hash }
papers-nobody-signed = Nobody has signed.
