/** A message that satisfies every rule, written by hand: what a rule finds in it was put there by a test. */
export const html = `<!doctype html>
<html lang="en" dir="ltr" xmlns:v="urn:schemas-microsoft-com:vml">
<head>
<meta charset="utf-8">
<title>Skarvik rebuilds its pier</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<style>
p { margin: 0 0 16px; }
.quiet { letter-spacing: 0; }
@media (max-width: 480px) { .wide { width: 100% !important; } }
@media (prefers-color-scheme: dark) {
  .paper { background-color: #121212 !important; color: #eeeeee !important; }
  .paper a { color: #8fd0ff !important; }
  .quiet { color: #bbbbbb !important; }
}
</style>
</head>
<body>
<div lang="en" dir="ltr" role="article" aria-roledescription="email" aria-label="Skarvik rebuilds its pier" class="paper" style="background-color:#ffffff;color:#1a1a1a;font-size:16px;line-height:1.5">
<div style="display:none;max-height:0;overflow:hidden">The storm took it, and the town will have it back. &#847;&zwnj;&nbsp;</div>
<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->
<!--[if mso]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" alt="" fill="true"></v:rect><![endif]-->
<!--[if !mso]><!--><div style="font-size:16px"></div><!--<![endif]-->
<table role="presentation" width="100%"><tr><td style="padding:16px">
<p class="quiet" style="color:#555555">Skarvik Courier</p>
<h1 style="font-size:32px;line-height:1.5">Skarvik rebuilds its pier</h1>
<p>The storm took it, and the town will have it back.</p>
<p class="quiet" style="font-size:14px;color:#555555">By Ida Holm, 3 March 2026</p>
<p><a href="https://skarvik.example/audio.mp3" style="color:#0b5a60">Listen to this article (1 minute)</a></p>
<p>Skarvik will rebuild its pier for $2.5 million, as <a href="https://skarvik.example/report" style="color:#0b5a60;text-decoration:underline">the council’s report</a> had asked, and call it <span lang="fr">Pont du Nord</span>.</p>
<h2 style="font-size:24px;line-height:1.5">Two voices</h2>
<blockquote aria-label="Mara Lind"><p>“The pier is why this town is here at all,” said Mara Lind.</p></blockquote>
<blockquote><p>We have waited nine winters for it.</p><footer>Tomas Rey, harbour master</footer></blockquote>
<p>The council agreed on:</p>
<ul><li>A new pier by next spring</li><li>Free moorings for fishing boats</li></ul>
<figure><img src="https://skarvik.example/pier.jpg" alt="The old pier under snow" width="520"><figcaption>Closed since the storm</figcaption></figure>
<table><tr><th scope="col">Year</th><th scope="col">Boats</th></tr><tr><td>2020</td><td>14</td></tr></table>
<p id="foot" class="quiet" style="font-size:14px;color:#555555">You get this because you asked for it. <a href="mailto:leave@skarvik.example" style="color:#0b5a60">Leave this list</a></p>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</div>
</body>
</html>
`;

export const text = `Skarvik Courier

SKARVIK REBUILDS ITS PIER

The storm took it, and the town will have it back.

By Ida Holm, 3 March 2026

Listen to this article: https://skarvik.example/audio.mp3

Skarvik will rebuild its pier for $2.5 million, as the council’s report
<https://skarvik.example/report> had asked, and call it Pont du Nord.

Two voices

    “The pier is why this town is here at all,” said Mara Lind.

    We have waited nine winters for it.

    — Tomas Rey, harbour master

The council agreed on:

• A new pier by next spring
• Free moorings for fishing boats

Picture: The old pier under snow
Closed since the storm

Year; Boats
• Year: 2020; Boats: 14

Leave this list: leave@skarvik.example
`;

const base64 = (words: string): string =>
  Buffer.from(words.replaceAll('\n', '\r\n'), 'utf8').toString('base64').replaceAll(/.{76}/gu, '$&\r\n');

const part = (mediaType: string, words: string): string =>
  [`Content-Type: ${mediaType}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64(words)].join(
    '\r\n',
  );

/** The message of an HTML and a text part. */
export const mailOf = (htmlPart: string, textPart: string): string =>
  [
    'From: Skarvik Courier <news@skarvik.example>',
    'To: undisclosed-recipients:;',
    'Date: Tue, 03 Mar 2026 08:00:00 +0000',
    'Message-ID: <skarvik-1@skarvik.example>',
    'Subject: =?utf-8?Q?Skarvik_rebuilds?= its pier',
    'List-ID: Skarvik Courier <news.skarvik.example>',
    'List-Unsubscribe: <https://skarvik.example/leave>, <mailto:leave@skarvik.example>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;',
    ' boundary="part-1"',
    '',
    '--part-1',
    part('text/plain', textPart),
    '--part-1',
    part('text/html', htmlPart),
    '--part-1--',
    '',
  ].join('\r\n');
