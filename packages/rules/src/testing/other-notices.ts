/** A corporate notice of an imaginary borough, wrapped by hand, with much of the old law left in it. */
export const thornmereNotice = `THORNMERE BOROUGH COUNCIL
Corporate privacy statement

Updated March 2019

About this statement

Thornmere Borough Council ("the Council") is registered with the Information
Commissioner as a data controller. You can write to the Data Protection Officer
at the Guildhall, Thornmere TH1 4QQ or ring 01632 960001.

By using our website you agree to the terms of this statement.

What we hold

We hold the following details about you:

* contact details
* council tax and benefit records
* photographs
* criminal convictions, where relevant
* any other information that a service may need

Why we are allowed to

We process data because we have a legal obligation, because you have a contract
with us, because you gave your consent, or because it is in our legitimate
interests.

Sharing

We never share your personal information with anyone outside the Council.
We may pass details to the police and to HM Revenue and Customs for the
prevention of fraud, and to our partners.

Our newsletters are sent through Mailchimp, whose servers are in the United
States. Mailchimp has signed up to the Safe Harbor principles.

Keeping your data

Paper files are kept permanently. Everything else goes in line with our
retention schedule.

What you can ask for

Under the Data Protection Act 1998 you have the right to see what we hold. There
is a fee of £10 for each access request, and we will answer within 40 days. You
must complete our access request form and enclose proof of your identity.

You also have the right to have your data deleted, and the right not to be
subject to automated decisions.

Contact [insert name of officer] with any questions.
`

/** A short notice of an imaginary parish: honest, plain and thin. */
export const fenwickNotice = `# Little Fenwick Parish Council

## Privacy notice for the allotment list

Little Fenwick Parish Council is the data controller. Contact the clerk: clerk@littlefenwick.example, 01632 960999.

We keep your name, address and telephone number so that we can offer you a plot, collect the rent and tell you about work on the site. We rely on our contract with you.

If you do not give us these details we cannot put you on the list.

The treasurer and the auditor see the rent book. We do not share your details with anybody else, unless the law requires it.

The list is a paper one, kept in the parish office. Nothing is sent outside the UK.

We keep your details for two years after you give up your plot.

You can ask for a copy of what we hold, ask us to correct it or delete it, ask us to limit how we use it, and have it moved to another organisation. We will answer within one month.

If you are unhappy, complain to the clerk first: a letter or an e-mail will do, and we will acknowledge it within 30 days. You may also complain to the Information Commissioner (ico.org.uk).

We will also send you our quarterly newsletter.

Reviewed on 3 July 2026
`

/** A page of an imaginary county on social care: current, thorough, and in HTML. */
export const castlebridgeNotice = `<!doctype html>
<html lang="en">
<head><title>Adult social care privacy notice</title><style>body { color: black }</style></head>
<body>
<nav><a href="/">Home</a></nav>
<main>
<h1>Adult social care: how we use your information</h1>
<p>Castlebridge County Council is the controller. Write to us at County Hall, Castlebridge CB9 9ZZ.
Our data protection officer is at <a href="mailto:dpo@castlebridge.example">dpo@castlebridge.example</a>.</p>
<h2>What we collect</h2>
<p>We collect:</p>
<ul>
<li>your name, address and date of birth</li>
<li>details of your health and the care that you need</li>
<li>your ethnic origin and your religion</li>
<li>your income and savings</li>
</ul>
<p>We also receive information from your GP, from hospitals and from the Department for Work and Pensions.</p>
<h2>Why, and what allows it</h2>
<p>We use this to assess your needs and arrange your care. The Care Act 2014 makes that our public task,
Article 6(1)(e) of the UK GDPR. For your health and other special category data the condition is health or social care,
Article 9(2)(h), with paragraph 2 of Schedule 1 to the Data Protection Act 2018.</p>
<p>You need not answer, but without the information we may not be able to arrange care.</p>
<h2>Who we share with</h2>
<p>We share what they need with the NHS, with care homes and home care agencies that you choose, and with the police if
somebody is at risk of harm, under sections 6, 7 and 42 of the Care Act 2014.</p>
<p>Your record is kept in CareTrack, provided by Foldwell Ltd, which works on our instructions under a contract.</p>
<h2>Outside the UK</h2>
<p>Foldwell Ltd keeps a copy in India. The transfer rests on the International Data Transfer Agreement; ask our data
protection officer for a copy.</p>
<h2>How long</h2>
<p>We keep your record for eight years after your care ends.</p>
<h2>Your rights</h2>
<p>You can ask for a copy, ask us to correct what is inaccurate, and ask us to restrict what we do with it. We answer within
one month. As our basis is a public task, the rights to erasure and data portability normally do not apply.</p>
<h3>Objecting</h3>
<p>You may object at any time. We go on only if we have compelling reasons.</p>
<p>A person, never a computer alone, decides about your care: no automated decisions are made.</p>
<h2>Complaints</h2>
<p>Complain to us on our <a href="https://castlebridge.example/complaints">complaints form</a>, by post or by telephone. We
acknowledge complaints within 30 days and tell you the outcome.</p>
<p>You can complain to the Information Commissioner's Office too: <a href="https://ico.org.uk/make-a-complaint/">make a
complaint to the ICO</a>.</p>
<p>Last updated: 20 June 2026</p>
</main>
</body>
</html>
`
